/** Officials as rows (design section 3). */
import { compareLocators, formatLocator, type Locator } from '../../corpus/locator.ts';
import { joinPeople } from './identity.ts';
import type { PersonRecord, PostRecord } from './official-records.ts';

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

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const earliest = (dates: readonly (string | null)[]): string | null =>
  dates.filter((date) => date !== null).sort(compareText)[0] ?? null;
const latest = (dates: readonly (string | null)[]): string | null =>
  dates
    .filter((date) => date !== null)
    .sort(compareText)
    .at(-1) ?? null;

const cite = (sources: readonly Locator[]): string[] => sources.toSorted(compareLocators).map(formatLocator);

/** Everybody with a public post, most mentioned first. */
export const officialRows = (records: readonly PersonRecord[]): OfficialRow[] => {
  const rows = joinPeople(records)
    .filter((person) => person.some(({ posts }) => posts.length > 0))
    .map(rowOf)
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

const rowOf = (person: readonly PersonRecord[]): OfficialRow => {
  const forms = new Map<string, number>();
  const sources: Locator[] = [];
  for (const record of person) {
    for (const [form, places] of record.forms) {
      forms.set(form, (forms.get(form) ?? 0) + places.length);
      sources.push(...places);
    }
  }
  const name = nameOf(person);
  const dates = person.map(({ date }) => date);
  return {
    type: 'official',
    id: slug(name),
    name,
    aliases: [...forms.keys()].filter((form) => form !== name).sort(compareText),
    posts: postRows(person),
    mentions: sources.length,
    articles: new Set(sources.map(([path]) => path)).size,
    first: earliest(dates),
    last: latest(dates),
    sources: cite(sources),
  };
};

/** The fullest name; an apostrophe ("Min'er") is a spelling with more in it than none. */
const nameOf = (person: readonly PersonRecord[]): string => {
  const counts = new Map<string, number>();
  for (const { name, isFamilyOnly } of person) counts.set(name, (counts.get(name) ?? 0) + (isFamilyOnly ? 0 : 1));
  const isFuller = (name: string): number => (name.includes("'") ? 1 : 0);
  return (
    [...counts].sort(
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

/** One row a wording, by first date, then as the corpus has them. */
const postRows = (person: readonly PersonRecord[]): PostRow[] => {
  const byWording = new Map<
    string,
    { readonly record: PostRecord; readonly dates: (string | null)[]; readonly sources: Locator[] }
  >();
  for (const { date, posts } of person) {
    for (const record of posts) {
      const key = JSON.stringify([record.post.toLowerCase().replace(/\bthe /g, ''), record.place]);
      const known = byWording.get(key) ?? { record, dates: [], sources: [] };
      known.dates.push(date);
      known.sources.push(...record.sources);
      byWording.set(key, known);
    }
  }
  return [...byWording.values()]
    .map(({ record: { post, office, rank, body, place }, dates, sources }) => ({
      post,
      office,
      rank,
      body,
      place,
      first: earliest(dates),
      last: latest(dates),
      sources: cite(sources),
    }))
    .sort((a, b) => compareText(a.first ?? '9999', b.first ?? '9999') || compareText(a.post, b.post));
};
