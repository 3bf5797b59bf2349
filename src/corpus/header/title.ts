/** Tells headlines from the lines that stand above and below them. */

export const LONGEST_TITLE = 300;
const CUT_OFF = /\s*(?:\.{2,}|…)$/;
/** Two printings differ by no more quotation marks and blanks than this. */
const MARKS = 12;
const BETWEEN_WORDS = /[^\dA-Za-z\u00c0-\u1fff\u2c00-\u2dff\u3040-\ufeff]+/g;
const SUFFIX = /^\s*[-–—|_丨｜:]/;

/** Letters and digits alone: how two printings of one headline are compared. */
export const foldTitle = (title: string): string => title.toLowerCase().replace(BETWEEN_WORDS, ' ').trim();

/** One line, as in the row. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether `line` is the page's name for `title`: the same, cut off ("Fifth Sess…"), or with the site's name behind. */
export const isSameTitle = (line: string, title: string): boolean => {
  const isCut = line.endsWith('…') || line.endsWith('..');
  if (!isCut && Math.abs(line.length - title.length) > MARKS) return false;
  const [a, b] = [foldTitle(line), foldTitle(title)];
  if (a === b) return a !== '';
  return isCut && a.length >= 10 && b.startsWith(foldTitle(line.replace(CUT_OFF, '')));
};

/** Whether `line` is `title` with something behind it: "… Kicks Off - A News Site". */
export const hasSuffix = (line: string, title: string): boolean =>
  line.length > title.length &&
  line.toLowerCase().startsWith(title.toLowerCase()) &&
  SUFFIX.test(line.slice(title.length));
