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

const isAsciiWord = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** The unit of the first ASCII letter or digit, in small letters; -1 where another letter may come before it. */
const firstOf = (line: string): number => {
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (isAsciiWord(code)) return code | 32;
    if (code >= 0xc0 && (code < 0x2000 || code > 0x2bff)) return -1;
  }
  return -1;
};

/** Seen at a glance, which spares folding most lines: the titles begin with different letters. */
const differAtOnce = (line: string, title: string): boolean => {
  const [a, b] = [firstOf(line), firstOf(title)];
  return a >= 0 && b >= 0 && a !== b;
};

/** Whether `line` is the page's name for `title`: the same, cut off ("Fifth Sess…"), or with the site's name behind. */
export const isSameTitle = (line: string, title: string): boolean => {
  const last = line.charAt(line.length - 1);
  const isCut = last === '…' || (last === '.' && line.endsWith('..'));
  if (!isCut && Math.abs(line.length - title.length) > MARKS) return false;
  if (differAtOnce(line, title)) return false;
  const [a, b] = [foldTitle(line), foldTitle(title)];
  if (a === b) return a !== '';
  return isCut && a.length >= 10 && b.startsWith(foldTitle(line.replace(CUT_OFF, '')));
};

/** Whether `line` is `title` with something behind it: "… Kicks Off - A News Site". */
export const hasSuffix = (line: string, title: string): boolean =>
  line.length > title.length &&
  line.toLowerCase().startsWith(title.toLowerCase()) &&
  SUFFIX.test(line.slice(title.length));
