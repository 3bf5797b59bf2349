/** Finds full calendar dates in one line, in the many ways pages print them: `2022-07-04 02:21`, `Jun 02,2022`, `12 July 2019`. */
import { isoDate, MONTH, monthNumber } from './months.ts';

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

const SOME_YEAR = /(?:19|20)\d\d/;
const YEAR = '(?:19|20)\\d\\d';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s{0,2})?';
const ZONE =
  '(?:\\s{0,2}\\(?(?:gmt|utc)\\s?(?:[+-]\\s?\\d{1,2}(?::\\d\\d)?)?\\)?|\\s{0,2}\\(?(?:beijing time|bjt|cst|hkt|local time)\\)?|z\\b|\\s?[+-]\\d\\d:?\\d\\d)?';
const CLOCK = `\\d{1,2}:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:\\s?[ap]\\.?m\\b\\.?)?${ZONE}`;

// 04/01/2022 comes last: it may only be tried where no year stands in front.
const DAY = [
  `(?<y1>${YEAR})(?:[-./]|\\s?年\\s?)(?<m1>\\d{1,2})(?:[-./]|\\s?月\\s?)(?<d1>\\d{1,2})(?!\\d)日?`,
  `(?<m2>${MONTH})\\b\\.?\\s{0,3}(?<d2>\\d{1,2})(?:st|nd|rd|th)?\\s{0,2}[,.]?\\s{0,3}(?<y2>${YEAR})\\b`,
  `(?<d3>\\d{1,2})(?:st|nd|rd|th)?(?:\\s{1,3}of\\s|[\\s-]{0,3})(?<m3>${MONTH})\\b\\.?[\\s,-]{0,3}(?<y3>${YEAR})\\b`,
  `(?<a4>\\d{1,2})(?<sep>[-./])(?<b4>\\d{1,2})\\k<sep>(?<y4>${YEAR})\\b`,
].join('|');
const BEFORE = `(?:${CLOCK}[\\s,|]{1,3})?`;
const AFTER = `(?:(?:[\\s,]{0,4}|\\s?at\\s|t)${CLOCK})?`;
const DATE = new RegExp(`(?<![\\w./-])${BEFORE}${WEEKDAY}(?:${DAY})${AFTER}`, 'gi');

const TWO_READINGS = 12;

type Groups = Record<string, string | undefined>;
type Reading = Pick<DateInLine, 'value' | 'doubt'>;

const certain = (year: string, month: number, day: string): Reading => {
  const value = isoDate(Number(year), month, Number(day));
  return { value, doubt: value === null ? 'impossible-date' : null };
};

/** "02/03/2022" is February or March; "25/12/2022", "12/25/2022" and "03/03/2022" have one reading. */
const slashed = (first: number, second: number, year: string): Reading => {
  if (first <= TWO_READINGS && second <= TWO_READINGS && first !== second)
    return { value: null, doubt: 'ambiguous-date' };
  return first > TWO_READINGS ? certain(year, second, String(first)) : certain(year, first, String(second));
};

const read = (groups: Groups): Reading => {
  const { y1, m1, d1, m2, d2, y2, d3, m3, y3, a4, b4, y4 } = groups;
  if (y1 && m1 && d1) return certain(y1, Number(m1), d1);
  if (y2 && m2 && d2) return certain(y2, monthNumber(m2), d2);
  if (y3 && m3 && d3) return certain(y3, monthNumber(m3), d3);
  return slashed(Number(a4), Number(b4), y4 ?? '');
};

/** All full dates of a line, in order. Dates without a year are none: nothing tells which year is meant. */
export const findDates = (line: string): readonly DateInLine[] => {
  if (!SOME_YEAR.test(line)) return [];
  return Array.from(line.matchAll(DATE), (match) => {
    const groups = match.groups as Groups;
    return { start: match.index, end: match.index + match[0].length, ...read(groups) };
  });
};
