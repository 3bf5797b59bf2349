/** Tells headlines from the lines that stand above and below them. */
import { UPPER } from '../lines/letters.ts';
import { countWords, isStopped } from '../lines/shape.ts';

const LONGEST_TITLE = 300;
const LONGEST_QUESTION = 150;
const QUESTION = /[?!？！]["”’'»)\]]{0,3}$/;
const KICKER_WORDS = 2;
const HEADLINE_WORDS = 4;
/** Where a date line below the longer line says that it is the headline. */
const SURE_KICKER_WORDS = 3;
const CUT_OFF = /\s*(?:\.{2,}|…)$/;
/** Two printings differ by no more quotation marks and blanks than this. */
const MARKS = 12;
const HAN = /[\u4e00-\u9fff]{2}/;
const NO_CAPITAL = new RegExp(`^[^${UPPER}\\d"“‘'(]+$`);
const BETWEEN_WORDS = /[^\dA-Za-z\u00c0-\u1fff\u2c00-\u2dff\u3040-\ufeff]+/g;
const SUFFIX = /^\s*[-–—|_丨｜:]/;

/** Letters and digits alone: how two printings of one headline are compared. */
export const foldTitle = (title: string): string => title.toLowerCase().replace(BETWEEN_WORDS, ' ').trim();

/** One line, as in the row. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** May be a headline by its looks: no full stop, not too long. */
export const isHeadline = (text: string): boolean =>
  text.length <= LONGEST_TITLE && (!isStopped(text) || (text.length <= LONGEST_QUESTION && QUESTION.test(text)));

/** A word or two above a longer line, or words in small letters: a section's or a site's name. */
export const isKicker = (text: string, below: string, isSure: boolean): boolean => {
  const words = countWords(text, HEADLINE_WORDS);
  const wordsBelow = countWords(below, HEADLINE_WORDS + 1);
  if (wordsBelow < HEADLINE_WORDS) return false;
  // A line in two scripts above one in Latin letters is a choice of languages.
  if (HAN.test(text) && !HAN.test(below)) return true;
  return (
    words <= KICKER_WORDS ||
    (isSure && words <= SURE_KICKER_WORDS && wordsBelow > HEADLINE_WORDS) ||
    NO_CAPITAL.test(text)
  );
};

/** Whether `line` is the page's name for `title`: the same, cut off ("Fifth Sess…"), or with the site's name behind. */
export const isSameTitle = (line: string, title: string): boolean => {
  const isCut = CUT_OFF.test(line);
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
