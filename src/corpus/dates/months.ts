/** Month names as English pages print them, and the one calendar check that every date reader shares. */

const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Source of a pattern for a month's name, long or short; "Sept." too. The full stop is the caller's. */
export const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** 1 to 12, or 0 for what is no month's name. */
export const monthNumber = (name: string): number => NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const two = (value: number): string => String(value).padStart(2, '0');

/** `YYYY-MM-DD`, or null for a day that no calendar has (31 June, month 13). */
export const isoDate = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? `${year}-${two(month)}-${two(day)}` : null;
};
