/** Keeps the articles of a period. */
import type { Article } from '../corpus/article.ts';

/** Bounds of any precision: "2022", "2022-06" or "2022-06-29", both inclusive. */
export interface DateRange {
  readonly since: string | null;
  readonly until: string | null;
}

/** The day an article is of, as well as it says: printed, in its dateline, in its file name or url. */
export const dayOf = (article: Article): string | null =>
  article.published?.value ?? article.dateline?.date ?? article.fileDate;

/** True where the days from `first` to `last` and the period have a day in common. */
export const touches = (
  { first, last }: { readonly first: string; readonly last: string },
  { since, until }: DateRange,
): boolean =>
  (since === null || last.slice(0, since.length) >= since) && (until === null || first.slice(0, until.length) <= until);

// ISO dates compare as text, and a bound of a year or month is met by comparing as much as it says.
export const isWithin = (day: string, { since, until }: DateRange): boolean =>
  (since === null || day.slice(0, since.length) >= since) && (until === null || day.slice(0, until.length) <= until);
