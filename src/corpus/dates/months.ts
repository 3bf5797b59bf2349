/** Month names as English pages print them, and the one calendar check that every date reader shares. */

const NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const numbers: ReadonlyMap<string, number> = new Map([
  ...NAMES.flatMap((name, index) => [[name, index + 1] as const, [name.slice(0, 3), index + 1] as const]),
  ['sept', 9],
]);

/** 1 to 12 for a month's name, long or short, in any case; 0 for any other word. */
export const monthNumber = (name: string): number => numbers.get(name.toLowerCase()) ?? 0;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days of the month; 0 for a month that is none. */
export const monthLength = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);

/** Two figures are no year. */
const FIRST_YEAR = 100;

const two = (value: number): string => String(value).padStart(2, '0');

/** `YYYY-MM-DD`, or null for a day that no calendar has (31 June, month 13). */
export const isoDate = (year: number, month: number, day: number): string | null => {
  const exists = year >= FIRST_YEAR && day >= 1 && day <= monthLength(year, month);
  return exists ? `${year}-${two(month)}-${two(day)}` : null;
};
