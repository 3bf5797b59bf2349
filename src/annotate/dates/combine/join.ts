/** Joins neighbouring readings: ranges ("May to August 2021"), lists that share a year, a weekday with its date, glosses. */
import type { DateScan } from '../date-scan.ts';
import { isBare, type Point, type Reading } from '../reading.ts';
import { withConsecutive } from './consecutive.ts';
import { asGlossed } from './gloss.ts';

const TO = new Set(['to', 'through', 'until', 'till', 'thru']);
const BESIDE = new Set([',', '(', '.', 'the', ')']);
const MOST_BETWEEN = 3;

const words = (scan: DateScan, left: Reading, right: Reading): string[] => {
  const between: string[] = [];
  for (let at = left.last + 1; at < right.first; at++) between.push(scan.folded(at));
  return between;
};

const isWeekday = ({ from, to }: Reading): boolean =>
  to === null && from.weekday !== null && from.month === null && from.shift === null && !from.isFromBefore;
/** "Saturday"; and "last Saturday", where a comma alone stands between: "on October 12, last Saturday". */
const isLoneWeekday = (reading: Reading, between: readonly string[]): boolean =>
  isWeekday(reading) && (reading.from.which === null || (between.length === 1 && between[0] === ','));
const isDayOfMonth = ({ from, to }: Reading): boolean =>
  to === null && from.unit === 'day' && from.day !== null && from.weekday === null;

/** "Friday, May 22", "May 22 (Friday)" and "May 22, last Friday": one day. */
const asOneDay = (scan: DateScan, left: Reading, right: Reading, between: readonly string[]): Reading | null => {
  const weekday = isLoneWeekday(left, between) ? left : isLoneWeekday(right, between) ? right : null;
  const day = weekday === left ? right : left;
  if (!weekday || weekday.doubt || !isDayOfMonth(day) || !between.every((word) => BESIDE.has(word))) return null;
  const isBracketed = between.includes('(') && scan.surface(right.last + 1) === ')';
  return {
    ...day,
    first: left.first,
    last: right.last + (isBracketed ? 1 : 0),
    from: { ...day.from, weekday: weekday.from.weekday },
    time: left.time ?? right.time,
  };
};

/** The years of a range's ends: what one end leaves out, the other one says. */
const sharedYear = (from: Point, to: Point): [from: Point, to: Point] => {
  const isLater = (from.month ?? 0) > (to.month ?? 12);
  if (
    from.year === null &&
    from.shift === null &&
    from.which === null &&
    !from.weekday &&
    (to.year !== null || to.shift?.unit === 'year')
  ) {
    const back = isLater ? 1 : 0;
    if (to.year !== null) return [{ ...from, year: to.year - back }, to];
    const shift = to.shift && { ...to.shift, count: to.shift.count - back };
    return [{ ...from, shift, isFromBefore: to.isFromBefore }, to];
  }
  // "from Tuesday to Thursday last week"
  if (from.weekday !== null && from.shift === null && from.which === null && to.weekday !== null && to.shift)
    return [{ ...from, shift: to.shift }, to];
  if (from.year !== null && isBare(to)) return [from, { ...to, year: from.year + (isLater ? 1 : 0) }];
  return [from, to];
};

const isRangeMark = (scan: DateScan, left: Reading, between: readonly string[]): boolean => {
  const [mark = '', second] = between;
  if (between.length > 2 || (second !== undefined && second !== 'the')) return false;
  if (mark === 'and')
    return (
      scan.folded(left.first - 1) === 'between' ||
      (scan.folded(left.first - 1) === 'the' && scan.folded(left.first - 2) === 'between')
    );
  return TO.has(mark) || scan.isDash(left.last + 1);
};

const asRange = (scan: DateScan, left: Reading, right: Reading, between: readonly string[]): Reading | null => {
  if (left.to || right.to || left.use || right.use || left.doubt || right.doubt || !isRangeMark(scan, left, between))
    return null;
  const isSame = left.from.unit === right.from.unit;
  if (!isSame && scan.folded(left.first - 1) !== 'from') return null;
  const [from, to] = sharedYear(left.from, right.from);
  return { ...left, last: right.last, from, to, part: left.part === right.part ? left.part : null };
};

const LIST = new Set([',', 'and', 'or', '&', 'in', 'on', ', and']);

/** "In June and July 2021": the year behind the last of a list is the year of all. */
const shareYear = (left: Reading, right: Reading, between: readonly string[]): Reading => {
  const isList = between.length > 0 && between.every((word) => LIST.has(word)) && isBare(left.from) && left.to === null;
  if (!isList || left.from.unit !== right.from.unit || (right.from.year === null && right.from.shift?.unit !== 'year'))
    return left;
  const [from] = sharedYear(left.from, right.from);
  return { ...left, from };
};

/** "March 3, 2021 and April 5": the year before goes on in the list. */
const carryYear = (left: Reading, right: Reading, between: readonly string[]): Reading => {
  const isList =
    between.length > 0 && between.every((word) => LIST.has(word)) && isBare(right.from) && right.to === null;
  if (!isList || left.from.year === null || left.from.month === null || left.from.unit !== right.from.unit)
    return right;
  const [, to] = sharedYear(left.from, right.from);
  return { ...right, from: to };
};

/** The readings of a sentence, joined from left to right. */
export const joined = (scan: DateScan, readings: readonly Reading[]): Reading[] => {
  const found: Reading[] = [];
  for (const each of readings) {
    const left = found.at(-1);
    if (!left || each.first - left.last > MOST_BETWEEN + 1) {
      found.push(each);
      continue;
    }
    const between = words(scan, left, each);
    const one = asOneDay(scan, left, each, between) ?? asRange(scan, left, each, between);
    if (one) found[found.length - 1] = one;
    else found.push(carryYear(left, each, between));
    const [relative, gloss] = [found.at(-2), found.at(-1)];
    const glossed = relative && gloss ? asGlossed(scan, relative, gloss) : null;
    if (glossed) found.splice(-2, 2, glossed);
  }
  for (let at = found.length - 2; at >= 0; at--) {
    const [left, right] = [found[at], found[at + 1]];
    if (left && right) found[at] = shareYear(left, right, words(scan, left, right));
  }
  return found.length > 1 ? withConsecutive(scan, found) : found;
};
