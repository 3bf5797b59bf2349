/** The day of a weekday: on the right side of the anchor, or in the week that is named. */
import type { Point } from '../reading.ts';
import { type Direction, isToCome } from './bare.ts';
import { weekdayOf } from './civil.ts';
import { mondayOf } from './resolved.ts';

const WEEK = 7;

/**
 * "last Friday" is the nearest one before the anchor; "next Friday" that of the next week; "this Friday" that of the
 * anchor's week. A bare weekday is the nearest on the side of its tense, the anchor's own day included: wire reports
 * say "on Thursday" of the Thursday they are written on.
 */
export const weekdayNear = (weekday: number, { shift, which }: Point, today: number, direction: Direction): number => {
  const ofWeek = (weeks: number): number => mondayOf(today) + weeks * WEEK + weekday - 1;
  if (shift?.unit === 'week') return ofWeek(shift.count);
  if (which === 0) return ofWeek(0);
  if (which === 1) return ofWeek(1);
  const back = (weekdayOf(today) - weekday + WEEK) % WEEK;
  if (which === -1) return today - (back === 0 ? WEEK : back);
  const ahead = (WEEK - back) % WEEK;
  return isToCome(direction) ? today + ahead : today - back;
};
