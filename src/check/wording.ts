/** Small pieces of messages. */
import { countOf } from '../analysis/analyzer.ts';

/** "1 place", "12 places". */
export const places = (count: number): string => countOf(count, ['place', 'places']);

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "29 June 2022" for `2022-06-29`. */
export const dayInWords = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
};

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** "Monday" for 1, "Sunday" for 7 and 0. */
export const weekdayName = (weekday: number): string => WEEKDAYS[weekday] ?? '';

/** One line, of `most` characters at most. */
export const clipped = (text: string, most = 60): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, Math.max(line.lastIndexOf(' ', most), most / 2))} …`;
};
