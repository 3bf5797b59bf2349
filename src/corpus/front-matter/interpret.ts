/** What the keys of front matter mean to ccec: title, date, source, author, url; the rest is kept as it is. */
import { isoDate } from '../dates/months.ts';
import { findDates } from '../dates/printed-dates.ts';

type Entries = Readonly<Record<string, unknown>>;

export interface Fields {
  readonly title: string | null;
  /** `YYYY-MM-DD`; null for no date or one that cannot be read. */
  readonly date: string | null;
  /** As written, for its span and for a warning. */
  readonly dateText: string | null;
  readonly source: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  readonly meta: Entries;
}

const ISO = /^((?:19|20)\d\d)-(\d\d)-(\d\d)$/;
const INTERPRETED = new Set(['title', 'date', 'source', 'author', 'url']);

const textOf = (value: unknown): string | null => {
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(', ') || null;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() || null : null;
};

const isoOf = (value: unknown): string | null => {
  if (value instanceof Date) return Number.isNaN(value.valueOf()) ? null : value.toISOString().slice(0, 10);
  if (typeof value !== 'string') return null;
  // The common case, apart: the expressions for all the others take milliseconds to compile.
  const [, year, month, day] = ISO.exec(value) ?? [];
  return year ? isoDate(Number(year), Number(month), Number(day)) : (findDates(value)[0]?.value ?? null);
};

/** The meaning of the entries; keys are compared without case. */
export const interpret = (entries: Entries): Fields => {
  const known = new Map<string, unknown>();
  const meta: [string, unknown][] = [];
  for (const [key, value] of Object.entries(entries)) {
    const name = key.toLowerCase();
    if (INTERPRETED.has(name) && !known.has(name)) known.set(name, value);
    else meta.push([key, value]);
  }
  const date = known.get('date');
  return {
    // YAML takes a lone CR for a blank, not for a line's end.
    title: textOf(known.get('title'))?.replace(/\s+/g, ' ') ?? null,
    date: isoOf(date),
    dateText: date instanceof Date ? isoOf(date) : textOf(date),
    source: textOf(known.get('source')),
    byline: textOf(known.get('author')),
    url: textOf(known.get('url')),
    meta: Object.fromEntries(meta),
  };
};
