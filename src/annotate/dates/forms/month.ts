/** Dates around a month's name: "May 22, 2020", "22 May 2020", "the 22nd of May", "July 9-10", "May 2020", "in September". */
import type { DateScan } from '../date-scan.ts';
import { Kind } from '../date-words.ts';
import { point, type Reading, reading } from '../reading.ts';
import { isSomeDay } from '../resolve/civil.ts';
import { isCounted } from './count-nouns.ts';
import { type Days, daysFrom, daysUpTo, isDayNumber } from './days.ts';
import type { Form } from './form.ts';
import { isMonthHere } from './month-evidence.ts';
import { fullYear, type YearAfter, yearAfter } from './year-after.ts';

type Fields = YearAfter['fields'];
const NO_YEAR: Fields = { year: null, shift: null, isFromBefore: false };

const dayReading = (
  month: number,
  { first, last, day, to }: Days,
  from: number,
  until: number,
  fields: Fields,
): Reading => {
  const isPossible = isSomeDay(month, day) && (to === null || isSomeDay(month, to));
  return reading(Math.min(first, from), Math.max(last, until), point('day', { ...fields, month, day }), {
    to: to === null ? null : point('day', { ...fields, month, day: to }),
    doubt: isPossible ? null : 'impossible',
  });
};

/** Every day its own reading; the month's token belongs to the first, the year's to the last. */
const readings = (days: readonly Days[], month: number, token: number, lastToken: number, fields: Fields): Reading[] =>
  days.map((each, index) => {
    const from = index === 0 ? Math.min(each.first, token) : each.first;
    const until = index === days.length - 1 ? Math.max(each.last, lastToken) : each.last;
    return dayReading(month, each, from, until, fields);
  });

/** "02,2022" behind a month, in one token because a comma between digits belongs to a number. */
const packedDay = (scan: DateScan, at: number): { readonly day: number; readonly year: number } | null => {
  const [day = '', year] = scan.is(at, Kind.packed) ? scan.surface(at).split(',') : [];
  return year === undefined ? null : { day: Number(day), year: Number(year) };
};

const monthFirst = (scan: DateScan, at: number, next: number, month: number): Reading[] | null => {
  const packed = packedDay(scan, next);
  if (packed) {
    const days = { first: next, last: next, day: packed.day, to: null };
    return [dayReading(month, days, at, next, { ...NO_YEAR, year: packed.year })];
  }
  // "July, 26, 2017"
  const isApart = scan.surface(next) === ',' && isDayNumber(scan, next + 1) && yearAfter(scan, next + 2)?.fields.year;
  const start = isApart || (scan.folded(next) === 'the' && scan.is(next + 1, Kind.ordinal)) ? next + 1 : next;
  if (
    !isDayNumber(scan, start) ||
    isCounted(scan, start + 1) ||
    (scan.surface(start + 1) === ':' && scan.isGlued(start + 1))
  )
    return null;
  const days = daysFrom(scan, start);
  const last = days.at(-1)?.last ?? start;
  const year = yearAfter(scan, last + 1);
  return readings(days, month, at, year?.last ?? last, year?.fields ?? NO_YEAR);
};

/** "the Fourth of July": the day in words. */
const dayInWords = (scan: DateScan, at: number, after: number, floor: number, month: number): Reading[] | null => {
  const day = at - 2;
  const isDay =
    day >= floor &&
    scan.folded(at - 1) === 'of' &&
    scan.is(day, Kind.ordinalWord) &&
    scan.folded(day - 1) === 'the' &&
    !(scan.folded(after) === "'s");
  if (!isDay) return null;
  const year = yearAfter(scan, after);
  const days = { first: day, last: day, day: scan.value(day), to: null };
  return [dayReading(month, days, day, year?.last ?? after - 1, year?.fields ?? NO_YEAR)];
};

const dayFirst = (scan: DateScan, at: number, after: number, floor: number, month: number): Reading[] | null => {
  let day = at - 1;
  const isHyphened = scan.isDash(day) && scan.isGlued(at) && scan.isGlued(day);
  if (isHyphened || scan.folded(day) === 'of') day--;
  if (day < floor || !isDayNumber(scan, day)) return null;
  if (isHyphened && scan.isDash(after) && scan.is(after + 1, Kind.number | Kind.year)) {
    const value = scan.value(after + 1);
    const days = { first: day, last: day, day: scan.value(day), to: null };
    return [dayReading(month, days, day, after + 1, { ...NO_YEAR, year: value < 100 ? fullYear(value) : value })];
  }
  const days = daysUpTo(scan, day, floor);
  const year = yearAfter(scan, after);
  return readings(days, month, at, year?.last ?? after - 1, year?.fields ?? NO_YEAR);
};

/** "That September, the river rose": of the year told before; not in "said that September was dry". */
const isThat = (scan: DateScan, at: number): boolean =>
  scan.folded(at) === 'that' && (at === scan.first || /^(?:,|and|;)$/.test(scan.folded(at - 1)));

export const monthForm: Form = {
  id: 'month',
  triggers: Kind.month | Kind.shortMonth,
  read(scan, at, floor) {
    const month = scan.value(at);
    const isPointed = scan.is(at, Kind.shortMonth) && scan.surface(at + 1) === '.' && scan.isGlued(at + 1);
    const after = isPointed ? at + 2 : at + 1;
    const beforeDay = monthFirst(scan, at, after, month);
    if (beforeDay) return beforeDay;
    const afterDay = dayFirst(scan, at, after, floor, month) ?? dayInWords(scan, at, after, floor, month);
    if (afterDay) return afterDay;
    const year = yearAfter(scan, after);
    const which = scan.is(at - 1, Kind.which) && at - 1 >= floor;
    if (!year && !which && !isMonthHere(scan, at, after, isPointed)) return null;
    if (!year && !which && isThat(scan, at - 1) && at - 1 >= floor)
      return [
        reading(at - 1, after - 1, point('month', { month, shift: { unit: 'year', count: 0 }, isFromBefore: true })),
      ];
    const first = which ? at - 1 : at;
    const fields = {
      ...(year?.fields ?? NO_YEAR),
      month,
      which: which ? ((scan.value(at - 1) - 2) as -1 | 0 | 1) : null,
    };
    return [reading(first, year?.last ?? after - 1, point('month', fields))];
  },
};
