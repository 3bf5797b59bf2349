/** Holds the program's rows against gold annotations, as document-level F1: an official or a place counts once an article. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { ArticleRow } from '../../src/analyzers/articles/index.ts';
import type { EntityRow } from '../../src/analyzers/entities/index.ts';
import type { OfficialRow } from '../../src/analyzers/entities/official-rows.ts';

export interface Gold {
  readonly article: string;
  readonly title: string;
  readonly published: string | null;
  readonly officials?: readonly {
    readonly name: string;
    readonly also?: readonly string[];
    readonly mentions: number;
    readonly posts: readonly string[];
  }[];
  readonly places?: {
    readonly required?: readonly (readonly string[])[];
    readonly optional?: readonly (readonly string[])[];
  };
}

/** What was found, what was not, and what should not have been; the notes say which. */
export class Figure {
  hits = 0;
  readonly missed: string[] = [];
  readonly wrong: string[] = [];

  get f1(): number {
    return this.hits === 0 ? 0 : (2 * this.hits) / (2 * this.hits + this.missed.length + this.wrong.length);
  }

  mark(isHit: boolean, note: string): void {
    if (isHit) this.hits++;
    else this.missed.push(note);
  }
}

export const figures = ['title', 'published', 'officials', 'mentions', 'posts', 'places'] as const;
export type Figures = Readonly<Record<(typeof figures)[number], Figure>>;

const SMALL = new Set(['the', 'of', 'for', 'to', 'and', 's']);

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** Without case, marks and a leading article. */
const loose = (text: string): string =>
  plain(text)
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Words of a post as a set: "deputy director of X" and "X deputy director" are one. */
const bag = (post: string): string =>
  [...new Set(loose(post).split(/[ ']/))]
    .filter((word) => word !== '' && !SMALL.has(word))
    .sort()
    .join(' ');

const namesOf = ({ name, aliases }: EntityRow): string[] => [name, ...aliases].map(loose);
const isOneOf = (row: EntityRow, forms: readonly string[]): boolean =>
  namesOf(row).some((name) => forms.map(loose).includes(name));

const isIn = (file: string, locators: readonly string[]): boolean =>
  locators.some((locator) => basename(locator.replace(/:\d+:\d+$/, '')) === file);
const countIn = (file: string, locators: readonly string[]): number =>
  locators.filter((locator) => isIn(file, [locator])).length;

const scorePosts = (
  figure: Figure,
  file: string,
  row: OfficialRow | undefined,
  name: string,
  posts: readonly string[],
): void => {
  const left = (row?.posts ?? []).filter(({ sources }) => isIn(file, sources)).map(({ post }) => post);
  const got = left.join(' | ');
  for (const post of posts) {
    const index = left.findIndex((other) => bag(other) === bag(post));
    figure.mark(index >= 0, `${file}: ${name}: ${post} (got: ${got})`);
    if (index >= 0) left.splice(index, 1);
  }
  figure.wrong.push(...left.map((post) => `${file}: ${name}: ${post}`));
};

const scoreOfficials = (found: Figures, { article: file, officials = [] }: Gold, rows: readonly EntityRow[]): void => {
  const here = rows.filter((row) => row.type === 'official').filter(({ sources }) => isIn(file, sources));
  const used = new Set<OfficialRow>();
  for (const { name, also = [], mentions, posts } of officials) {
    const wanted = new Set([name, ...also].map(loose));
    const row =
      here.find((each) => wanted.has(loose(each.name))) ??
      here.find((each) => namesOf(each).some((form) => form.includes(' ') && wanted.has(form)));
    found.officials.mark(row !== undefined, `${file}: ${name}`);
    scorePosts(found.posts, file, row, name, posts);
    if (!row) continue;
    used.add(row);
    const count = countIn(file, row.sources);
    found.mentions.mark(count === mentions, `${file}: ${name}: ${count}, gold ${mentions}`);
  }
  found.officials.wrong.push(...here.filter((row) => !used.has(row)).map(({ name }) => `${file}: ${name}`));
};

const scorePlaces = (figure: Figure, { article: file, places = {} }: Gold, rows: readonly EntityRow[]): void => {
  const here = rows.filter((row) => row.type === 'place').filter(({ sources }) => isIn(file, sources));
  const required = places.required ?? [];
  for (const forms of required)
    figure.mark(
      here.some((row) => isOneOf(row, forms)),
      `${file}: ${forms[0]}`,
    );
  const allowed = [...required, ...(places.optional ?? [])];
  const wrong = here.filter((row) => !allowed.some((forms) => isOneOf(row, forms)));
  figure.wrong.push(...wrong.map(({ name }) => `${file}: ${name}`));
};

/** Gold files of a folder. */
export const readGold = (folder: string): readonly Gold[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => parse(readFileSync(join(folder, file), 'utf8')) as Gold);

export const score = (
  gold: readonly Gold[],
  entities: readonly EntityRow[],
  articles: readonly ArticleRow[],
): Figures => {
  const found = Object.fromEntries(figures.map((name) => [name, new Figure()])) as unknown as Figures;
  for (const each of gold) {
    const row = articles.find(({ path }) => basename(path) === each.article);
    found.title.mark(plain(row?.title ?? '') === plain(each.title), `${each.article}: ${row?.title}`);
    found.published.mark(row?.published === each.published, `${each.article}: ${row?.published}`);
    scoreOfficials(found, each, entities);
    scorePlaces(found.places, each, entities);
  }
  return found;
};
