/** Officials as rows (design section 3). */
import { remembered } from '../../annotate/remembered.ts';
import { cite, type Cited, orderOfPaths, Period } from './citations.ts';
import { joinPeople } from './identity.ts';
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

/** Everybody with a public post, most mentioned first. */
export const officialRows = (records: readonly PersonRecord[]): OfficialRow[] => {
  const order = orderOfPaths(records);
  const rows = joinPeople(records)
    .filter((person) => person.some(({ posts }) => posts.length > 0))
    .map((person) => rowOf(person, order))
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

const rowOf = (person: readonly PersonRecord[], order: ReadonlyMap<string, number>): OfficialRow => {
  const forms = new Set<string>();
  const cited: Cited[] = [];
  const period = new Period();
  for (const { date, path, forms: printed } of person) {
    period.add(date);
    const place = order.get(path) ?? 0;
    for (const form of printed) {
      forms.add(form[0]);
      cited.push({ path, order: place, positions: form[1] });
    }
  }
  const name = nameOf(person);
  forms.delete(name);
  const { sources, articles } = cite(cited);
  return {
    type: 'official',
    id: slug(name),
    name,
    aliases: [...forms].sort(compareText),
    posts: postRows(person, order),
    mentions: sources.length,
    articles,
    first: period.first,
    last: period.last,
    sources,
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

/** What wordings are told apart by. */
const wordingOf = remembered((post) => post.toLowerCase().replace(/\bthe /g, ''));

interface Wording {
  readonly record: PostRecord;
  readonly period: Period;
  readonly cited: Cited[];
}

/** One row a wording, place and rank, by first date, then as the corpus has them. */
const postRows = (person: readonly PersonRecord[], order: ReadonlyMap<string, number>): PostRow[] => {
  const byWording = new Map<string, Wording[]>();
  const all: Wording[] = [];
  for (const { date, path, posts } of person) {
    for (const record of posts) {
      const text = wordingOf(record.post);
      const same = byWording.get(text) ?? [];
      let wording = same.find((known) => known.record.place === record.place && known.record.rank === record.rank);
      if (!wording) {
        wording = { record, period: new Period(), cited: [] };
        byWording.set(text, [...same, wording]);
        all.push(wording);
      }
      wording.period.add(date);
      wording.cited.push({ path, order: order.get(path) ?? 0, positions: record.positions });
    }
  }
  return all
    .map(({ record: { post, office, rank, body, place }, period: { first, last }, cited }) => ({
      post,
      office,
      rank,
      body,
      place,
      first,
      last,
      sources: cite(cited).sources,
    }))
    .sort(
      (a, b) =>
        compareText(a.first ?? '9999', b.first ?? '9999') || compareText(a.post, b.post) || compareText(a.rank, b.rank),
    );
};
