/** The year of what comes back every year: "May 22", "in September", "the third quarter", by tense and anchor. */
import { type Anchor, dayOf } from '../anchor/anchor.ts';
import { isDay, toNumber, weekdayOf } from './civil.ts';

/** `due`: told in the present of a timetable, "the fair opens on March 9": ahead, unless the day is just over. */
export type Direction = 'back' | 'ahead' | 'due' | null;

export const isToCome = (direction: Direction): boolean => direction === 'ahead' || direction === 'due';

/** Something that comes back every year. `day` is null for a whole month or more. */
export interface Yearly {
  readonly month: number;
  readonly day: number | null;
  /** How many months it lasts. */
  readonly months: number;
  /** Printed weekday, which only some years fit. */
  readonly weekday: number | null;
}

/** Leap days are four years apart, eight around 1900 and 2100. */
const REACH = 8;
/** A told event may carry a date of the next day or two: the page was published across a date line. */
const LEEWAY = 2;
/** Headlines and captions tell in the present of what was days or weeks ago. */
const JUST_OVER = 62;

/** Distance from the anchor in days; negative before it, 0 while it lasts. */
type Distance = (year: number) => number;

const distanceBy = ({ month, day, months }: Yearly, anchor: Anchor): Distance => {
  const today = dayOf(anchor);
  if (day !== null && today !== null) return (year) => toNumber({ year, month, day }) - today;
  const now = anchor.year * 12 + (anchor.month ?? 1) - 1;
  return (year) => {
    const first = year * 12 + month - 1;
    if (day === null && now > first) return Math.min(0, first + months - 1 - now) * 30;
    return (first - now) * 30;
  };
};

const nearest = (years: readonly number[], distance: Distance): number | null =>
  years.reduce<number | null>(
    (best, year) => (best === null || Math.abs(distance(year)) < Math.abs(distance(best)) ? year : best),
    null,
  );

const choose = (years: readonly number[], distance: Distance, direction: Direction, leeway: number): number | null => {
  if (direction === 'back') return years.findLast((year) => distance(year) <= leeway) ?? null;
  if (direction === 'ahead') return years.find((year) => distance(year) >= 0) ?? null;
  if (direction === 'due') {
    const over = years.findLast((year) => distance(year) < 0);
    return over !== undefined && distance(over) >= -JUST_OVER
      ? over
      : (years.find((year) => distance(year) >= 0) ?? null);
  }
  return nearest(years, distance);
};

/** The year that is meant, or null where no year near has such a day. */
export const yearOf = (
  yearly: Yearly,
  anchor: Anchor,
  direction: Direction,
  which: -1 | 0 | 1 | null,
): number | null => {
  const { month, day, weekday } = yearly;
  const years: number[] = [];
  for (let year = anchor.year - REACH; year <= anchor.year + REACH; year++) {
    if (day === null || isDay({ year, month, day })) years.push(year);
  }
  if (anchor.month === null || (which === 0 && day === null))
    return years.includes(anchor.year) ? anchor.year : nearest(years, (year) => year - anchor.year);
  const distance = distanceBy(yearly, anchor);
  if (which === -1) return years.findLast((year) => distance(year) < 0) ?? null;
  if (which === 1) return years.find((year) => distance(year) > 0) ?? null;
  const isByTense = anchor.isPublication && which === null;
  const chosen = choose(years, distance, isByTense ? direction : null, LEEWAY);
  if (weekday === null || day === null || chosen === null) return chosen;
  const fits = (year: number): boolean => weekdayOf(toNumber({ year, month, day })) === weekday;
  if (fits(chosen)) return chosen;
  // "Friday, May 22" is no day of the chosen year: the only near year that fits is meant.
  const fitting = [chosen - 1, chosen + 1].filter((year) => years.includes(year) && fits(year));
  return fitting.length === 1 ? (fitting[0] ?? chosen) : chosen;
};
