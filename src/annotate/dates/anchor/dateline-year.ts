/** The year of a dateline that prints month and day only, by what the text tells of earlier years and by its first weekday. */
import type { Found } from '../found.ts';
import { isComplete, type Point } from '../reading.ts';
import { fromNumber, isDay, toNumber, weekdayOf } from '../resolve/civil.ts';
import { type Anchor, byText } from './anchor.ts';
import { LEAD } from './text-anchor.ts';

const WEEK = 7;
const TOLD = new Set(['event', 'since', 'reference', 'age']);

/** First day on which the latest thing told with its year can have been written about. */
const latestTold = (found: readonly Found[], planned: number | null): number | null => {
  let latest: number | null = null;
  for (const { from, to, does, doubt, direction } of found) {
    if (doubt !== null || direction !== 'back' || !TOLD.has(does) || !isComplete(from)) continue;
    // A year that a figure is told of is over, unless something of it is still to come.
    const isOver = does === 'reference' && from.unit === 'year' && to === null && from.year !== planned;
    const { year, month, day } = { year: from.year ?? 0, month: from.month ?? 1, day: from.day ?? 1 };
    const at = toNumber(isOver ? { year: year + 1, month: 1, day: 1 } : { year, month, day });
    if (latest === null || at > latest) latest = at;
  }
  return latest;
};

/** Last day on which the earliest thing planned with its year can have been written about. */
const earliestPlanned = (found: readonly Found[]): number | null => {
  let earliest: number | null = null;
  for (const { from, does, doubt, direction } of found) {
    if (doubt !== null || direction !== 'ahead' || does !== 'event' || !isComplete(from)) continue;
    const { year, month, day } = { year: from.year ?? 0, month: from.month ?? 12, day: from.day ?? 31 };
    const at = toNumber({ year, month, day });
    if (earliest === null || at < earliest) earliest = at;
  }
  return earliest;
};

/** The first and last year in which the dateline's day fits what is told and planned with a year; null for no bound. */
interface Years {
  readonly first: number | null;
  readonly last: number | null;
}

const yearsOf = ({ month, day }: Point, found: readonly Found[]): Years => {
  if (month === null || day === null) return { first: null, last: null };
  const planned = earliestPlanned(found);
  const until = planned === null ? null : fromNumber(planned).year;
  const told = latestTold(found, until);
  const after = told === null ? null : fromNumber(told).year;
  const dayIn = (year: number): number => toNumber({ year, month, day });
  return {
    first: told === null || after === null ? null : dayIn(after) >= told ? after : after + 1,
    last: planned === null || until === null ? null : dayIn(until) <= planned ? until : until - 1,
  };
};

/** "said Thursday": of the dateline's own day or the day before it. */
const fits = (year: number, { month, day }: Point, weekday: number): boolean => {
  const civil = { year, month: month ?? 1, day: day ?? 1 };
  return isDay(civil) && (weekdayOf(toNumber(civil)) - weekday + WEEK) % WEEK <= 1;
};

/** The year, or the one after it, in which the first weekday that the lead tells of is the dateline's or the one before. */
const yearByWeekday = (dateline: Point, { first, last }: Years, found: readonly Found[]): Anchor | null => {
  const weekday = found.find(
    ({ from, to, sentence, direction, doubt }) =>
      sentence < LEAD &&
      direction === 'back' &&
      doubt === null &&
      to === null &&
      from.weekday !== null &&
      from.month === null &&
      from.shift === null &&
      from.which === null &&
      !from.isFromBefore,
  )?.from.weekday;
  if (first === null || typeof weekday !== 'number') return null;
  const year = [first, first + 1].find((each) => each <= (last ?? each) && fits(each, dateline, weekday));
  return year === undefined ? null : asAnchor(year);
};

const asAnchor = (year: number): Anchor => byText({ year, month: null, day: null });

/** "It grew 6 percent in 2016 … is expected to grow in 2017", written in January: the only year between what is over and what is to come. */
const onlyYear = ({ first, last }: Years): Anchor | null => (first !== null && first === last ? asAnchor(first) : null);

export interface DatelineYear {
  /** The year that the first weekday tells, or the only one that fits. */
  readonly found: Anchor | null;
  /**
   * The anchor that something else gives, as far as the dateline agrees with it: "a bridge whose construction began in December
   * 2016" dates no page that tells of 2023, nor a page of another year by its weekdays.
   */
  with(found: Anchor): Anchor | null;
}

export const datelineYear = (dateline: Point, found: readonly Found[]): DatelineYear => {
  const years = yearsOf(dateline, found);
  const own = yearByWeekday(dateline, years, found) ?? onlyYear(years);
  return {
    found: own,
    with(other) {
      if (other.year < (years.first ?? other.year) || other.year > (years.last ?? other.year)) return null;
      const isMonth = other.basis === 'text' && other.month !== null && other.day === null;
      return isMonth && own ? own : other;
    },
  };
};
