/** Takes the date in brackets behind a relative one into it: "tomorrow (March 5)", "last week (June 27 to July 1)". */
import type { DateScan } from '../date-scan.ts';
import { Kind } from '../date-words.ts';
import { TODAY } from '../forms/relative-day.ts';
import type { Point, Reading } from '../reading.ts';

const UNITS = ['day', 'week', 'month', 'season', 'quarter', 'half', 'year'];
/** "(July 4, Washington time)": words between a comma behind the date and the bracket. */
const LONGEST_ZONE = 4;

/** Counted from the day of writing, no month or year named: "yesterday", "last Friday", "next month". */
const isRelative = ({ from, doubt, use }: Reading): boolean =>
  (from.shift !== null || from.which !== null) &&
  from.year === null &&
  from.month === null &&
  doubt === null &&
  use === null;

const isPrinted = ({ from, to, doubt, use }: Reading): boolean =>
  (from.year !== null || from.month !== null || (from.weekday !== null && to === null)) &&
  from.shift === null &&
  from.which === null &&
  doubt === null &&
  use === null;

/** Position of the bracket that closes behind token `last`, or -1. */
const closingAfter = (scan: DateScan, last: number): number => {
  if (scan.surface(last + 1) === ')') return last + 1;
  if (scan.surface(last + 1) !== ',') return -1;
  for (let at = last + 2; at <= last + 1 + LONGEST_ZONE; at++)
    if (scan.surface(at) === ')') return scan.folded(at - 1) === 'time' ? at : -1;
  return -1;
};

/** A bare month or day is that of the nearest year, whatever the tense: a page may go up days after it was written. */
const nearest = (point: Point): Point => (point.year === null && point.month !== null ? { ...point, which: 0 } : point);

/** Both as one, with the gloss's value: a page that goes up a day late has another "tomorrow". null where they do not belong together. */
export const asGlossed = (scan: DateScan, left: Reading, right: Reading): Reading | null => {
  if (right.first !== left.last + 2 || scan.surface(left.last + 1) !== '(') return null;
  if (!isRelative(left) || !isPrinted(right)) return null;
  const isCoarser = UNITS.indexOf(right.from.unit) > UNITS.indexOf(left.from.unit);
  const close = closingAfter(scan, right.last);
  if (isCoarser || close < 0) return null;
  return { ...right, first: left.first, last: close, from: nearest(right.from), time: left.time ?? right.time };
};

/** Of a glossed "today", "tonight" or "this morning" 0, "tomorrow" 1, "yesterday" -1; null for any other. */
export const daysAhead = (scan: DateScan, { first, to }: Reading): number | null => {
  if (to !== null) return null;
  if (scan.is(first, Kind.relativeDay)) return scan.value(first) - TODAY;
  return scan.folded(first) === 'this' && scan.is(first + 1, Kind.dayPart) ? 0 : null;
};
