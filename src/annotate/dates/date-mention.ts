/** What the dates layer says of one date expression. */
import type { Span } from '../../text/span.ts';

/** The size of the smallest calendar unit that the expression names; of a range, the size of its ends. */
export type DatePrecision = 'day' | 'week' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

/**
 * What the date does in its clause:
 * - `event`: it may date what the clause tells ("On May 22 the delegation met"; "will open in September");
 * - `name`: it is part of a name ("the 2020 Government Work Report", "the 14th Five-Year Plan");
 * - `since`: an open beginning ("since 2012", "from 2020", "as of June 1");
 * - `until`: an open end ("until 2019", "through Friday");
 * - `deadline`: a term for something to come about ("by the end of 2025", "before 2030");
 * - `reference`: the period that a figure or a plan is about ("GDP in 2021 grew", "the economic work in 2022");
 * - `duration`: a stretch up to or from now ("over the past two years", "in the next five years");
 * - `age`: a date of somebody's life ("born in 1960", "(1893-1976)");
 * - `recurring`: no single day ("every Monday", "on Sundays").
 */
export type DateUse =
  | 'event'
  | 'name'
  | 'since'
  | 'until'
  | 'deadline'
  | 'reference'
  | 'duration'
  | 'age'
  | 'recurring';

/** Why there is no full value: two readings, no such day in the calendar, nothing to resolve against, many days. */
export type DateDoubt = 'ambiguous' | 'impossible' | 'unanchored' | 'recurring';

/** Whether the text itself says the field, or it was taken from the anchor. */
export type Certainty = 'known' | 'implied';

/** What a date was resolved against. */
export interface DateAnchor {
  /**
   * In words, for people: `published 2022-07-04`, `dateline 2019-03-14`, `text 2021` (a full date or year elsewhere
   * in the article), `session: Third Session of the 13th National People's Congress`, `rule: third session of a term
   * that began in 2018`, `file name 2022-07-04`, `url 2022-07-04`, `calendar: 14th Five-Year Plan`,
   * `the date before it: 2021-03-05`.
   */
  readonly basis: string;
  /** The anchor itself: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly date: string;
}

/** First and last day that are meant, both `YYYY-MM-DD` and inclusive; the same day twice for a day. */
export interface DayRange {
  readonly start: string;
  readonly end: string;
}

/** A date expression, resolved as far as the article allows. Mentions of one article are in text order and never overlap. */
export interface DateMention extends Span {
  /** Tokens `first` to `last`, inclusive, in the article's `tokens`. The lead-in preposition ("on", "in") is outside. */
  readonly first: number;
  readonly last: number;
  /**
   * TIMEX3-like: day `2022-06-29`, week `2022-W26`, month `2021-10`, season `2018-SU` (SP SU FA WI), quarter
   * `2025-Q3`, half `2025-H2`, year `2020`, decade `199X`, century `19XX`; a range is `first/last` (`2019-07-09/2019-07-10`,
   * `2021/2025`). Without an anchor what is known stays: `--05-22`, `--05`; null where `doubt` is ambiguous, impossible or
   * recurring, and where a relative date ("yesterday", "last year", "Friday") has nothing to count from.
   */
  readonly value: string | null;
  /** The days that `value` covers; null where it is null or partial. */
  readonly days: DayRange | null;
  readonly precision: DatePrecision;
  /** True for a range of two ends ("July 9-10"): `days` then holds both, and `value` has a slash. */
  readonly isRange: boolean;
  /** The part that is meant of a month, year or decade ("early 2024", "mid-April", "the end of 2021"), else null; `days` is the whole. */
  readonly part: 'early' | 'mid' | 'late' | null;
  /** What it was resolved against; null where the text gives everything. */
  readonly anchor: DateAnchor | null;
  /** A field that the precision does not reach is absent. */
  readonly certainty: { readonly year?: Certainty; readonly month?: Certainty; readonly day?: Certainty };
  /** Printed weekday, 1 Monday to 7 Sunday, null where none is: it may disagree with `value`, which goes by the date. */
  readonly weekday: number | null;
  /** Time of day as printed: `10:30`, `8 p.m. Beijing time`, `morning`; carried, it never shifts the date. Null where none stands. */
  readonly time: string | null;
  readonly use: DateUse;
  /** Which side of the anchor the clause's tense speaks of; null where it did not matter. */
  readonly direction: 'back' | 'ahead' | null;
  readonly doubt: DateDoubt | null;
}

/** The day that the article's bare dates are read against. */
export interface ArticleDate {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as far as anything tells it; null where nothing does. */
  readonly date: string | null;
  /** One word for rows and filters. `session`: a numbered session of the calendar, or the rule for its term. */
  readonly basis: 'published' | 'dateline' | 'text' | 'session' | 'file name' | 'url' | null;
  /** The same as a phrase, as in `DateAnchor.basis`; null where nothing tells the date. */
  readonly reason: string | null;
}
