/** What a date expression says by itself, before anything is resolved. */
import type { DateDoubt, DatePrecision, DateUse } from './date-mention.ts';

/** So many units from where one counts: "last year" is year -1, "yesterday" day -1, "this month" month 0. */
export interface Shift {
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';
  readonly count: number;
}

/** One point in the calendar, as far as it is printed. "March last year" has month 3 and shift year -1. */
export interface Point {
  /** The smallest unit that is named. */
  readonly unit: DatePrecision;
  /** Printed year; the first year of a decade or century. */
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  /** 1 to 31. */
  readonly day: number | null;
  /** Number of a season (1 spring to 4 winter), quarter or half. */
  readonly nth: number | null;
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number | null;
  readonly shift: Shift | null;
  /** "last Friday" -1, "this summer" 0, "next March" 1; null for a bare "Friday", "summer", "March". Of a day with its month, 0: the nearest. */
  readonly which: -1 | 0 | 1 | null;
  /** True where it counts from the date told before it ("the following day"), not from the article's own. */
  readonly isFromBefore: boolean;
}

/** A recognised expression: tokens `first` to `last`, one point or two. */
export interface Reading {
  readonly first: number;
  readonly last: number;
  readonly from: Point;
  /** The other end of a range. */
  readonly to: Point | null;
  readonly part: 'early' | 'mid' | 'late' | null;
  readonly time: string | null;
  /** The use that the form itself tells ("every Monday"), else null. */
  readonly use: DateUse | null;
  readonly doubt: DateDoubt | null;
  /** What the form was looked up in ("calendar: 14th Five-Year Plan"), else null. */
  readonly source: string | null;
}

// Key by key: a hundred thousand of these are made, and spreading objects together is slow.
export const point = (unit: DatePrecision, fields: Partial<Point> = {}): Point => ({
  unit,
  year: fields.year ?? null,
  month: fields.month ?? null,
  day: fields.day ?? null,
  nth: fields.nth ?? null,
  weekday: fields.weekday ?? null,
  shift: fields.shift ?? null,
  which: fields.which ?? null,
  isFromBefore: fields.isFromBefore ?? false,
});

export const reading = (first: number, last: number, from: Point, fields: Partial<Reading> = {}): Reading => ({
  first,
  last,
  from,
  to: fields.to ?? null,
  part: fields.part ?? null,
  time: fields.time ?? null,
  use: fields.use ?? null,
  doubt: fields.doubt ?? null,
  source: fields.source ?? null,
});

/** True where the point says its own year, month or day as far as it goes. */
export const isComplete = ({ year, shift, which, isFromBefore }: Point): boolean =>
  year !== null && shift === null && which === null && !isFromBefore;

/** A bare month or month and day: the year is missing and nothing relative tells it. */
export const isBare = ({ year, month, shift, which, isFromBefore }: Point): boolean =>
  year === null && month !== null && shift === null && which === null && !isFromBefore;
