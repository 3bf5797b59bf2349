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

const two = (value: number): string => String(value).padStart(2, '0');

/** `YYYY-MM-DD`, or null for a day that no calendar has (31 June, month 13). */
export const isoDate = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? `${year}-${two(month)}-${two(day)}` : null;
};
