/** The year of a dateline that prints month and day only, by what the text tells of earlier years and by its first weekday. */
import type { Found } from '../found.ts';
import { isComplete, type Point } from '../reading.ts';
import { isDay, toNumber, weekdayOf } from '../resolve/civil.ts';
import type { Anchor } from './anchor.ts';
import { LEAD } from './text-anchor.ts';

const WEEK = 7;
const TOLD = new Set(['event', 'since', 'reference', 'age']);

/** First day on which the latest thing told with its year can have been written about. */
const latestTold = (found: readonly Found[]): number | null => {
  let latest: number | null = null;
  for (const { from, to, does, doubt, direction } of found) {
    if (doubt !== null || direction !== 'back' || !TOLD.has(does) || !isComplete(from)) continue;
    // A year that a figure is told of is over.
    const isOver = does === 'reference' && from.unit === 'year' && to === null;
    const { year, month, day } = { year: from.year ?? 0, month: from.month ?? 1, day: from.day ?? 1 };
    const at = toNumber(isOver ? { year: year + 1, month: 1, day: 1 } : { year, month, day });
    if (latest === null || at > latest) latest = at;
  }
  return latest;
};

/** The first year in which the dateline's day is not before all that is told with a year; null where nothing is. */
export const firstYearOf = (dateline: Point, found: readonly Found[]): number | null => {
  const latest = latestTold(found);
  const { month, day } = dateline;
  if (latest === null || month === null || day === null) return null;
  const year = Math.floor(latest / 365.2425) + 1970 - 1;
  return [year, year + 1, year + 2].find((each) => toNumber({ year: each, month, day }) >= latest) ?? null;
};

/** "said Thursday": of the dateline's own day or the day before it. */
const fits = (year: number, { month, day }: Point, weekday: number): boolean => {
  const civil = { year, month: month ?? 1, day: day ?? 1 };
  return isDay(civil) && (weekdayOf(toNumber(civil)) - weekday + WEEK) % WEEK <= 1;
};

/** The year, or the one after it, in which the first weekday that the lead tells of is the dateline's or the one before. */
export const yearByWeekday = (dateline: Point, found: readonly Found[]): Anchor | null => {
  const first = firstYearOf(dateline, found);
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
  const year = [first, first + 1].find((each) => fits(each, dateline, weekday));
  return year === undefined
    ? null
    : { year, month: null, day: null, basis: 'text', reason: `text ${year}`, isPublication: false };
};
