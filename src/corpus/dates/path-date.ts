/** Dates in file names and addresses: `2022-07-04-name.txt`, `/2022/07/04/`, `/20220704/`, `/202207/04/`. */
import { isoDate } from './months.ts';

const IN_NAME = /(?<!\d)((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)/g;
const IN_URL = /(?<!\d)((?:19|20)\d\d)([-_./]?)(\d\d)([-_./]?)(\d\d)(?!\d)/g;
const SHORT_IN_URL = /\/((?:19|20)\d\d)\/(\d{1,2})\/(\d{1,2})(?=\/)/g;

/** The date in a file's name (its folders do not count), or null. */
export const dateInName = (path: string): string | null => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  for (const [, year, , month, day] of name.matchAll(IN_NAME)) {
    const date = isoDate(Number(year), Number(month), Number(day));
    if (date) return date;
  }
  return null;
};

/** The date in an address, or null. */
export const dateInUrl = (url: string): string | null => {
  for (const [, year, , month, , day] of url.matchAll(IN_URL)) {
    const date = isoDate(Number(year), Number(month), Number(day));
    if (date) return date;
  }
  for (const [, year, month, day] of url.matchAll(SHORT_IN_URL)) {
    const date = isoDate(Number(year), Number(month), Number(day));
    if (date) return date;
  }
  return null;
};
