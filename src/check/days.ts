/** Arithmetic on days as ISO dates. */
import { fromNumber, isoOf, toNumber, weekdayOf as weekdayOfNumber } from '../annotate/dates/resolve/civil.ts';

const numberOf = (day: string): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return toNumber({ year, month, day: date });
};

/** Days from one day to another; negative where it lies before. */
export const daysBetween = (from: string, to: string): number => numberOf(to) - numberOf(from);

/** 1 Monday to 7 Sunday. */
export const weekdayOf = (day: string): number => weekdayOfNumber(numberOf(day));

/** The same day so many years later; 29 February becomes 1 March where there is none. */
export const yearsLater = (day: string, years: number): string =>
  isoOf(fromNumber(numberOf(`${Number(day.slice(0, 4)) + years}${day.slice(4)}`)));
