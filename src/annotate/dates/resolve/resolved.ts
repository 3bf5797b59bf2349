/** A point whose year is known: its TIMEX3-like value and the days that it covers. */
import { monthLength } from '../../../corpus/dates/months.ts';
import type { DatePrecision, DayRange } from '../date-mention.ts';
import { addMonths, type Civil, four, fromNumber, isoOf, toNumber, two, weekdayOf, weekOf } from './civil.ts';

/** Fields below `unit` are 1; a week is told by its first day; `nth` numbers seasons, quarters and halves. */
export interface Resolved extends Civil {
  readonly unit: DatePrecision;
  readonly nth: number;
}

export const resolved = (unit: DatePrecision, year: number, month = 1, day = 1, nth = 0): Resolved => ({
  unit,
  year,
  month,
  day,
  nth,
});

const SEASONS = ['SP', 'SU', 'FA', 'WI'];
/** Months in a unit that is counted within a year. */
const LENGTHS = { season: 3, quarter: 3, half: 6 } as const;
const FIRST_SPRING_MONTH = 3;

/** First month of the n-th season, quarter or half: spring is March to May. */
export const firstMonth = (unit: 'season' | 'quarter' | 'half', nth: number): number =>
  unit === 'season' ? FIRST_SPRING_MONTH + (nth - 1) * 3 : 1 + (nth - 1) * LENGTHS[unit];

/** Monday of the week of `days`. */
export const mondayOf = (days: number): number => days - weekdayOf(days) + 1;

export const valueOf = (at: Resolved): string => {
  const year = four(at.year);
  switch (at.unit) {
    case 'day':
      return isoOf(at);
    case 'week': {
      const { year: ofWeek, week } = weekOf(toNumber(at));
      return `${four(ofWeek)}-W${two(week)}`;
    }
    case 'month':
      return `${year}-${two(at.month)}`;
    case 'season':
      return `${year}-${SEASONS[at.nth - 1]}`;
    case 'quarter':
      return `${year}-Q${at.nth}`;
    case 'half':
      return `${year}-H${at.nth}`;
    case 'decade':
      return `${year.slice(0, 3)}X`;
    case 'century':
      return `${year.slice(0, 2)}XX`;
    default:
      return year;
  }
};

const lastOfMonths = (year: number, month: number, months: number): string => {
  const end = addMonths(year, month, months - 1);
  return isoOf({ ...end, day: monthLength(end.year, end.month) });
};

const years = (first: number, count: number): DayRange => ({
  start: `${four(first)}-01-01`,
  end: `${four(first + count - 1)}-12-31`,
});

export const daysOf = (at: Resolved): DayRange => {
  switch (at.unit) {
    case 'day':
      return { start: isoOf(at), end: isoOf(at) };
    case 'week': {
      const monday = mondayOf(toNumber(at));
      return { start: isoOf(fromNumber(monday)), end: isoOf(fromNumber(monday + 6)) };
    }
    case 'month':
      return { start: isoOf({ ...at, day: 1 }), end: lastOfMonths(at.year, at.month, 1) };
    case 'season':
    case 'quarter':
    case 'half': {
      const month = firstMonth(at.unit, at.nth);
      return { start: isoOf({ year: at.year, month, day: 1 }), end: lastOfMonths(at.year, month, LENGTHS[at.unit]) };
    }
    case 'decade':
      return years(at.year, 10);
    case 'century':
      return years(at.year, 100);
    default:
      return years(at.year, 1);
  }
};
