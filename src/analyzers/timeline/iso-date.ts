/** Dates as rows write them: ISO 8601 days, months, years, and intervals of these. */
import type { DatePrecision, DayRange } from '../../annotate/dates/date-mention.ts';

const isPlain = (value: string): boolean =>
  /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:\/\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/.test(value);

/** How much of a day an interval's ends say: weeks are told by their days, seasons, quarters and halves by their months. */
const reach: Readonly<Record<DatePrecision, number>> = {
  day: 10,
  week: 10,
  month: 7,
  season: 7,
  quarter: 7,
  half: 7,
  year: 4,
  decade: 4,
  century: 4,
};

/** `value` where it is plain ISO; a quarter as its months, a decade as its years: `2025-07/2025-09`. */
export const isoOf = (value: string | null, precision: DatePrecision, { start, end }: DayRange): string => {
  if (value !== null && isPlain(value)) return value;
  const [first, last] = [start.slice(0, reach[precision]), end.slice(0, reach[precision])];
  return first === last ? first : `${first}/${last}`;
};

/** From the smallest unit to the largest: the order of events that begin on one day. */
export const precisionRank = (precision: DatePrecision): number => Object.keys(reach).indexOf(precision);

/** `2019-07-09/2019-07-10` as `2019-07-09 → 10`: the last day says only what is new. */
export const readableDate = (date: string): string => {
  const [first = '', last] = date.split('/');
  if (last === undefined) return first;
  const parts = last.split('-');
  const known = first.split('-');
  let same = 0;
  while (same < parts.length - 1 && parts[same] === known[same]) same++;
  return `${first} → ${parts.slice(same).join('-')}`;
};
