/** Officials as rows (design section 3). */
import { remembered } from '../../annotate/remembered.ts';
import type { ArticleRecord } from './article-record.ts';
import { Citations, Period } from './citations.ts';
import { joinPeople, NOBODY } from './identity.ts';
import type { PersonRecord, PostRecord } from './official-records.ts';
import { compareText } from '../../text/compare-text.ts';

/** A type, not an interface: rows are plain records to the report. */
export type PostRow = {
  readonly post: string;
  readonly office: string | null;
  readonly rank: string;
  readonly body: string | null;
  readonly place: string | null;
  readonly first: string | null;
  readonly last: string | null;
  readonly sources: readonly string[];
};

export type OfficialRow = {
  readonly type: 'official';
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly posts: readonly PostRow[];
  readonly mentions: number;
  readonly articles: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly sources: readonly string[];
};

/** Everybody with a public post, most mentioned first. The articles are in corpus order. */
export const officialRows = (articles: readonly ArticleRecord[]): OfficialRow[] => {
  const rows = officialsOf(articles)
    .map((official) => official.row())
    .sort(
      (a, b) =>
        b.mentions - a.mentions || compareText(a.name, b.name) || compareText(a.sources[0] ?? '', b.sources[0] ?? ''),
    );
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const count = (seen.get(row.id) ?? 0) + 1;
    seen.set(row.id, count);
    return count === 1 ? row : { ...row, id: `${row.id}-${count}` };
  });
};

const officialsOf = (articles: readonly ArticleRecord[]): readonly Official[] => {
  const whose = joinPeople(articles);
  const officials = new Map<number, Official>();
  let at = 0;
  for (const article of articles) {
    for (const record of article.people) {
      const number = whose[at++] ?? NOBODY;
      if (number === NOBODY) continue;
      let official = officials.get(number);
      if (!official) officials.set(number, (official = new Official()));
      official.add(article, record);
    }
  }
  return [...officials.values()];
};

/** A post in one wording, of one place, held or left. */
class Wording {
  readonly period = new Period();
  readonly citations = new Citations();
  /** As the first article by date prints it. */
  record: PostRecord;
  date: string;

  constructor(record: PostRecord, date: string) {
    this.record = record;
    this.date = date;
  }

  row(): PostRow {
    const { post, office, rank, body, place } = this.record;
    const { first, last } = this.period;
    return { post, office, rank, body, place, first, last, sources: this.citations.sources };
  }
}

/** What wordings are told apart by, beside rank and place: "former mayor" and "mayor … from 2009 to 2012" are one. */
const wordingOf = remembered((post) =>
  post
    .toLowerCase()
    .replace(/^(?:former|then) /, '')
    .replace(/\bthe /g, ''),
);

/** One official: what the articles so far, in corpus order, tell. */
class Official {
  /** Names in full or of the family alone, each with how many articles have it in full. */
  private readonly names = new Map<string, number>();
  private readonly forms = new Set<string>();
  private readonly period = new Period();
  private readonly citations = new Citations();
  /** Those of one date in the order in which the corpus has them. */
  private readonly posts = new Set<Wording>();
  private readonly byWording = new Map<string, Wording[]>();

  add({ path, date }: ArticleRecord, { name, isFamilyOnly, forms, positions, posts }: PersonRecord): void {
    this.names.set(name, (this.names.get(name) ?? 0) + (isFamilyOnly ? 0 : 1));
    for (const form of forms) this.forms.add(form);
    this.period.add(date);
    this.citations.add(path, positions);
    for (const post of posts) {
      const wording = this.wording(post, date ?? UNDATED);
      wording.period.add(date);
      wording.citations.add(path, post.positions);
    }
  }

  private wording(record: PostRecord, date: string): Wording {
    const text = wordingOf(record.post);
    let same = this.byWording.get(text);
    if (!same) this.byWording.set(text, (same = []));
    const known = same.find(({ record: { place, rank } }) => place === record.place && rank === record.rank);
    if (known) {
      if (date < known.date) {
        known.record = record;
        known.date = date;
        this.posts.delete(known);
        this.posts.add(known);
      }
      return known;
    }
    const wording = new Wording(record, date);
    same.push(wording);
    this.posts.add(wording);
    return wording;
  }

  row(): OfficialRow {
    const { forms, period, citations } = this;
    const name = fullest(this.names);
    forms.delete(name);
    return {
      type: 'official',
      id: slug(name),
      name,
      aliases: [...forms].sort(compareText),
      posts: Array.from(this.posts, (post) => post.row()).sort(byFirstDate),
      mentions: citations.sources.length,
      articles: citations.articles,
      first: period.first,
      last: period.last,
      sources: citations.sources,
    };
  }
}

/** Behind every date. */
const UNDATED = '9999';

/** By first date; sorting leaves what is of one date and one wording as the corpus has it. */
const byFirstDate = (a: PostRow, b: PostRow): number =>
  compareText(a.first ?? UNDATED, b.first ?? UNDATED) || compareText(a.post, b.post);

/** The fullest name; an apostrophe ("Min'er") is a spelling with more in it than none. */
const fullest = (names: ReadonlyMap<string, number>): string => {
  const isFuller = (name: string): number => (name.includes("'") ? 1 : 0);
  return (
    [...names].sort(
      ([a, countA], [b, countB]) =>
        Math.sign(countB) - Math.sign(countA) || isFuller(b) - isFuller(a) || countB - countA || compareText(a, b),
    )[0]?.[0] ?? ''
  );
};

const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f']/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
