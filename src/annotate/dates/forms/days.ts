/** Days of one month beside its name: "22", "22nd", "22-25", "22, 23 and 25", "22 and 23". */
import type { DateScan } from '../date-scan.ts';
import { Kind } from '../date-words.ts';
import { isCounted, mayEndBefore } from './count-nouns.ts';

/** A day, or two ends of a range of days; tokens inclusive. */
export interface Days {
  readonly first: number;
  readonly last: number;
  readonly day: number;
  readonly to: number | null;
}

const LONGEST_MONTH = 31;

export const isDayNumber = (scan: DateScan, at: number): boolean =>
  scan.is(at, Kind.number | Kind.ordinal) &&
  scan.value(at) >= 1 &&
  scan.value(at) <= LONGEST_MONTH &&
  scan.surface(at).length < 5;

const TO = new Set(['to', 'through', 'until', 'till', 'thru']);

const isTo = (scan: DateScan, at: number): boolean => scan.isDash(at) || TO.has(scan.folded(at));

const isAnd = (scan: DateScan, at: number): boolean =>
  scan.folded(at) === 'and' || scan.surface(at) === '&' || scan.folded(at) === 'or';

/** A number behind a day that is another day, not a count, a time or the day of another month. */
const isFurtherDay = (scan: DateScan, at: number): boolean =>
  isDayNumber(scan, at) &&
  !isCounted(scan, at + 1) &&
  scan.surface(at + 1) !== ':' &&
  !scan.is(at + 1, Kind.month | Kind.shortMonth | Kind.unit) &&
  !/^[ap]\.?m\.?$/.test(scan.folded(at + 1));

/** The days that begin at token `at`, behind a month's name. */
export const daysFrom = (scan: DateScan, at: number): Days[] => {
  const found: Days[] = [];
  for (let start = at; ;) {
    let last = start;
    let to: number | null = null;
    if (isTo(scan, start + 1)) {
      const end = scan.folded(start + 2) === 'the' ? start + 3 : start + 2;
      if (
        isFurtherDay(scan, end) &&
        scan.value(end) > scan.value(start) &&
        (scan.isDash(start + 1) || mayEndBefore(scan, end + 1))
      ) {
        to = scan.value(end);
        last = end;
      }
    }
    found.push({ first: start, last, day: scan.value(start), to });
    const next = nextInList(scan, last + 1);
    if (next < 0 || scan.value(next) <= (to ?? scan.value(start))) return found;
    start = next;
  }
};

/** The next day of "3, 4 and 5" or "3 and 4" behind a day, -1 where none follows. */
const nextInList = (scan: DateScan, at: number): number => {
  if (isAnd(scan, at)) return isFurtherDay(scan, at + 1) && mayEndBefore(scan, at + 2) ? at + 1 : -1;
  if (scan.surface(at) !== ',') return -1;
  const next = isAnd(scan, at + 1) ? at + 2 : at + 1;
  if (!isFurtherDay(scan, next) || !mayEndBefore(scan, next + 1)) return -1;
  // "On May 3, 12 …" is a list only if it goes on as one.
  return next > at + 1 || nextInList(scan, next + 1) >= 0 ? next : -1;
};

/** The days that end at token `at`, before a month's name, none of them before `floor`; in text order. */
export const daysUpTo = (scan: DateScan, at: number, floor: number): Days[] => {
  const day = scan.value(at);
  // "the 7th to the 9th of March"
  const between = scan.folded(at - 1) === 'the' ? at - 2 : at - 1;
  const before = between - 1;
  const isEarlier = before >= floor && isDayNumber(scan, before) && scan.value(before) < day;
  if (isEarlier && isTo(scan, between)) return [{ first: before, last: at, day: scan.value(before), to: day }];
  const own: Days = { first: at, last: at, day, to: null };
  if (isEarlier && (isAnd(scan, between) || scan.surface(between) === ','))
    return [...daysUpTo(scan, before, floor), own];
  return [own];
};
