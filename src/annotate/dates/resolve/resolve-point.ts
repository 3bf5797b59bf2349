/** Resolves one point against an anchor. Pure integer arithmetic. */
import { type Anchor, dayOf } from '../anchor/anchor.ts';
import { isComplete, type Point, type Shift } from '../reading.ts';
import { type Direction, isToCome, yearOf } from './bare.ts';
import { addMonths, fromNumber, isDay } from './civil.ts';
import { firstMonth, mondayOf, type Resolved, resolved } from './resolved.ts';
import { weekdayNear } from './weekday.ts';

/** Why there is none: nothing to count from, or no such day. */
export type Unresolved = 'unanchored' | 'impossible';

const MONTHS = { season: 3, quarter: 3, half: 6 } as const;

const day = (days: number): Resolved => {
  const { year, month, day: of } = fromNumber(days);
  return resolved('day', year, month, of);
};

/** The point within a year that is known: its month, day, season or the whole of it. */
const inYear = (point: Point, year: number): Resolved | Unresolved => {
  const { unit, month, day: of, nth } = point;
  if (unit === 'season' || unit === 'quarter' || unit === 'half') return resolved(unit, year, 1, 1, nth ?? 1);
  if (month === null || unit === 'year' || unit === 'decade' || unit === 'century') return resolved(unit, year);
  if (of === null) return resolved('month', year, month);
  return isDay({ year, month, day: of }) ? resolved('day', year, month, of) : 'impossible';
};

const byMonths = (point: Point, anchor: Anchor, months: number): Resolved | Unresolved => {
  if (anchor.month === null) return 'unanchored';
  const { year, month } = addMonths(anchor.year, anchor.month, months);
  return inYear({ ...point, month }, year);
};

const byQuarters = (anchor: Anchor, quarters: number): Resolved | Unresolved => {
  if (anchor.month === null) return 'unanchored';
  const { year, month } = addMonths(anchor.year, anchor.month, quarters * 3);
  return resolved('quarter', year, 1, 1, Math.ceil(month / 3));
};

const byDays = (point: Point, anchor: Anchor, { unit, count }: Shift): Resolved | Unresolved => {
  const today = dayOf(anchor);
  if (today === null) return 'unanchored';
  const found = unit === 'week' ? mondayOf(today) + count * 7 : today + count;
  return point.unit === 'week' ? { ...day(mondayOf(found)), unit: 'week' } : day(found);
};

const shifted = (point: Point, anchor: Anchor, shift: Shift): Resolved | Unresolved => {
  switch (shift.unit) {
    case 'day':
    case 'week':
      return byDays(point, anchor, shift);
    case 'month':
      return byMonths(point, anchor, shift.count);
    case 'quarter':
      return byQuarters(anchor, shift.count);
    case 'year':
      return inYear(point, anchor.year + shift.count);
    case 'decade':
      return resolved('decade', anchor.year - (anchor.year % 10) + shift.count * 10);
    default:
      return resolved('century', anchor.year - (anchor.year % 100) + shift.count * 100);
  }
};

/** "on the 15th": of the anchor's month, the last or the next one. */
const dayOfMonth = (point: Point, of: number, anchor: Anchor, direction: Direction): Resolved | Unresolved => {
  if (anchor.month === null || anchor.day === null) return 'unanchored';
  // On from a day told before: "September 12 … On the 14th".
  if (!anchor.isPublication) return byMonths({ ...point, day: of }, anchor, 0);
  const isBehind = of > anchor.day;
  const months = isToCome(direction) ? (isBehind || of === anchor.day ? 0 : 1) : isBehind ? -1 : 0;
  return byMonths({ ...point, day: of }, anchor, months);
};

const yearly = (point: Point, anchor: Anchor, direction: Direction): Resolved | Unresolved => {
  const { unit, month, nth } = point;
  const isPart = unit === 'season' || unit === 'quarter' || unit === 'half';
  const first = isPart ? firstMonth(unit, nth ?? 1) : (month ?? 1);
  const wanted = {
    month: first,
    day: isPart ? null : point.day,
    months: isPart ? MONTHS[unit] : 1,
    weekday: point.weekday,
  };
  const year = yearOf(wanted, anchor, direction, point.which);
  return year === null ? 'impossible' : inYear(point, year);
};

export const resolvePoint = (point: Point, anchor: Anchor | null, direction: Direction): Resolved | Unresolved => {
  if (isComplete(point)) return inYear(point, point.year ?? 0);
  if (!anchor) return 'unanchored';
  if (point.weekday !== null && point.month === null) {
    const today = dayOf(anchor);
    return today === null ? 'unanchored' : day(weekdayNear(point.weekday, point, today, direction));
  }
  if (point.shift) return shifted(point, anchor, point.shift);
  if (point.month !== null || point.nth !== null) return yearly(point, anchor, direction);
  return point.day === null ? 'unanchored' : dayOfMonth(point, point.day, anchor, direction);
};
