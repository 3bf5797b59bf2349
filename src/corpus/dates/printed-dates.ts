/** Finds full calendar dates in one line, in the many ways pages print them: `2022-07-04 02:21`, `Jun 02,2022`, `12 July 2019`. */
import { surroundingTime } from './clock.ts';
import { isoDate, monthNumber } from './months.ts';

/** Why a printed date has no value: it has two readings, or no calendar has it. */
export type DateDoubt = 'ambiguous-date' | 'impossible-date';

/** A date in a line, with the weekday, time and zone that belong to it. Offsets count in the line. */
export interface DateInLine {
  readonly start: number;
  readonly end: number;
  /** `YYYY-MM-DD`, null when in doubt. */
  readonly value: string | null;
  readonly doubt: DateDoubt | null;
}

// Every full date has a year: the year is looked for, and the rest beside it. One expression for all of it would take
// longer to compile than a small corpus takes to read.
// "July 4, 20224:12 AM" is how a site without blanks prints its time.
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d(?!\d?:\d\d))/g;
const HAS_YEAR = /19|20/;
const MONTH_DAY_BEHIND = /^(?:[-./]|\s?年\s?)(\d{1,2})(?:[-./]|\s?月\s?)(\d{1,2})(?!\d)日?/;
/** "October 12 20:05 2018": the time may stand before the year. */
/** 2017-June-14 */
const NAMED_MONTH_BEHIND = /^-([a-z]{3,9})-(\d{1,2})(?!\d)/i;
const MONTH_DAY_BEFORE =
  /([a-z]{3,9})\.?\s{0,3}(\d{1,2})(?:st|nd|rd|th)?(?:,?\s\d{1,2}:\d\d(?::\d\d)?)?\s{0,2}[,.-]?\s{0,3}$/i;
const DAY_MONTH_BEFORE = /(\d{1,2})(?:st|nd|rd|th)?(?:\s{1,3}of\s|[\s-]{0,3})([a-z]{3,9})\.?[\s,-]{0,3}$/i;
const NUMBERS_BEFORE = /(\d{1,2})([-./])(\d{1,2})\2$/;
const JOINED = /[\w./-]$/;
/** "News article24 April 2023Ferryhithe": a site that prints its pieces without blanks between them. */
const GLUED = /^[a-z]\d{1,2}\s[A-Za-z]{3}/;
const REACH = 32;
const TWO_READINGS = 12;

type Found = DateInLine | null;

const certain = (start: number, end: number, year: string, month: number, day: number): DateInLine => {
  const value = isoDate(Number(year), month, day);
  return { start, end, value, doubt: value === null ? 'impossible-date' : null };
};

/** "02/03/2022" is February or March; "25/12/2022", "12/25/2022" and "03/03/2022" have one reading. */
const slashed = (start: number, end: number, year: string, first: number, second: number): DateInLine => {
  if (first <= TWO_READINGS && second <= TWO_READINGS && first !== second) {
    return { start, end, value: null, doubt: 'ambiguous-date' };
  }
  return first > TWO_READINGS ? certain(start, end, year, second, first) : certain(start, end, year, first, second);
};

/** The date whose year stands at `at`. */
const dateAround = (line: string, at: number): Found => {
  const year = line.slice(at, at + 4);
  const end = at + 4;
  const before = line.slice(Math.max(0, at - REACH), at);
  const startOf = (match: RegExpExecArray): number => at - match[0].length;
  const monthFirst = MONTH_DAY_BEFORE.exec(before);
  if (monthFirst && monthNumber(monthFirst[1] ?? '') > 0) {
    return certain(startOf(monthFirst), end, year, monthNumber(monthFirst[1] ?? ''), Number(monthFirst[2]));
  }
  const dayFirst = DAY_MONTH_BEFORE.exec(before);
  if (dayFirst && monthNumber(dayFirst[2] ?? '') > 0) {
    return certain(startOf(dayFirst), end, year, monthNumber(dayFirst[2] ?? ''), Number(dayFirst[1]));
  }
  const behind = MONTH_DAY_BEHIND.exec(line.slice(end, end + REACH));
  if (behind && !JOINED.test(before))
    return certain(at, end + behind[0].length, year, Number(behind[1]), Number(behind[2]));
  const named = NAMED_MONTH_BEHIND.exec(line.slice(end, end + REACH));
  if (named && !JOINED.test(before))
    return certain(at, end + named[0].length, year, monthNumber(named[1] ?? ''), Number(named[2]));
  const numbers = NUMBERS_BEFORE.exec(before);
  return numbers ? slashed(startOf(numbers), end, year, Number(numbers[1]), Number(numbers[3])) : null;
};

/** All full dates of a line, in order. Dates without a year are none: nothing tells which year is meant. */
export const findDates = (line: string): readonly DateInLine[] => {
  if (!HAS_YEAR.test(line)) return [];
  const dates: DateInLine[] = [];
  let last = 0;
  for (const { index } of line.matchAll(YEAR)) {
    if (index < last) continue;
    const date = dateAround(line, index);
    if (!date || date.start < last) continue;
    const from = Math.max(0, date.start - 1);
    if (JOINED.test(line.slice(from, date.start)) && !GLUED.test(line.slice(from, date.start + REACH))) continue;
    const { start, end } = surroundingTime(line, date.start, date.end);
    dates.push({ ...date, start: Math.max(last, start), end });
    last = end;
  }
  return dates;
};
