/** Joins days of one month that follow one on the other: "on June 11 and 12", "on May 10, 11 and 12"; others stay several. */
import type { DateScan } from '../date-scan.ts';
import { Kind } from '../date-words.ts';
import type { Point, Reading } from '../reading.ts';

/** "Friday and Saturday", "last Saturday and Sunday" */
const isNextWeekday = (left: Point, right: Point): boolean =>
  left.weekday !== null &&
  left.day === null &&
  right.day === null &&
  right.weekday === left.weekday + 1 &&
  right.which === null &&
  right.shift === null;

const isNextDay = (left: Point, right: Point): boolean =>
  isNextWeekday(left, right) ||
  (left.month === right.month &&
    left.day !== null &&
    right.day === left.day + 1 &&
    left.year === right.year &&
    left.shift?.count === right.shift?.count);

const isDay = ({ from, to, time, use, doubt }: Reading): boolean =>
  from.unit === 'day' && to === null && time === null && use === null && doubt === null;

/** What stands between two days of a list: ",", "and" (also ", and"), or null for anything else. */
const linkOf = (scan: DateScan, left: Reading, right: Reading): ',' | 'and' | null => {
  let at = left.last + 1;
  const hasComma = scan.surface(at) === ',';
  if (hasComma) at++;
  const hasAnd = scan.folded(at) === 'and' || scan.surface(at) === '&';
  if (hasAnd) at++;
  if (scan.folded(at) === 'the') at++;
  return at !== right.first ? null : hasAnd ? 'and' : hasComma ? ',' : null;
};

/** "strikes on June 11 and June 12": the month is printed for each. */
const hasOneMonth = (scan: DateScan, first: number, last: number): boolean => {
  let months = 0;
  for (let at = first; at <= last; at++) if (scan.is(at, Kind.month | Kind.shortMonth)) months++;
  return months === 1;
};

/** "on June 11 and 12 respectively": a day each. */
const isRespective = (scan: DateScan, last: number): boolean => {
  for (let at = last + 1; at <= scan.last; at++) if (scan.folded(at) === 'respectively') return true;
  return false;
};

/** The readings of a sentence with each list of consecutive days as one range. */
export const withConsecutive = (scan: DateScan, readings: readonly Reading[]): Reading[] => {
  const found: Reading[] = [];
  for (let at = 0; at < readings.length; at++) {
    const first = readings[at] as Reading;
    let end = at;
    let isWhole = true;
    let hasAnd = false;
    while (end + 1 < readings.length && isDay(first)) {
      const [left, right] = [readings[end] as Reading, readings[end + 1] as Reading];
      const link: ',' | 'and' | null = isDay(right) && !hasAnd ? linkOf(scan, left, right) : null;
      if (link === null) break;
      isWhole &&= isNextDay(left.from, right.from);
      hasAnd = link === 'and';
      end++;
    }
    const last = readings[end] as Reading;
    const isOfOne = last.from.day === null || hasOneMonth(scan, first.first, last.last);
    const isOne = hasAnd && isWhole && isOfOne && !isRespective(scan, last.last);
    if (isOne) found.push({ ...first, last: last.last, to: last.from });
    else found.push(...readings.slice(at, end + 1));
    at = end;
  }
  return found;
};
