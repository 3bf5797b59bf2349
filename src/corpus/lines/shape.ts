/** What a line looks like, whatever it says: a sentence, a headline, a list item. */
import { codesOf } from './characters.ts';

const STOPS = codesOf('.!?…。！？');
/** What may stand behind a stop. */
const CLOSERS = codesOf('"”’\'»)]');
const MOST_CLOSERS = 3;
const BRACKETS = codesOf(')]）】');
const FULL_STOP = 0x2e;
const BRACKET = 0x29;
const CREDITED = /[.!?…]["”’]?\s*[([（【][^()[\]]{1,80}[)\]）】]$/;
const ABBREVIATED = /\b[A-Z]\.[A-Z]\.$/;
const BULLET = /^(?:[-–•●·▪*■◆]\s+\S|\(?\d{1,2}(?:[.)]|、)\s*\D|[①-⑳]|\(?[a-z]\)\s)/;
const LONG = 200;
const SENTENCE_WORDS = 6;

/** Number of words, counted no further than needed. */
export const countWords = (text: string, limit = 50): number => {
  let words = 0;
  let inWord = false;
  for (let i = 0; i < text.length && words < limit; i++) {
    const isBreak = text.charCodeAt(i) <= 32 || text.charCodeAt(i) === 0xa0;
    if (!isBreak && !inWord) words++;
    inWord = !isBreak;
  }
  return words;
};

/** The expression is for the few that have a stop two before the last: "U.S." */
const isAbbreviated = (text: string): boolean =>
  text.charCodeAt(text.length - 1) === FULL_STOP &&
  text.charCodeAt(text.length - 3) === FULL_STOP &&
  ABBREVIATED.test(text.slice(-12));

const SHORTEST_ASIDE = 12;

/** A stop with no more than three closing marks behind it ends the text, but not that of "… on June 17 (10 a.m.)". */
const endsInStop = (text: string): boolean => {
  let last = text.length - 1;
  for (const least = last - MOST_CLOSERS; last > least && CLOSERS[text.charCodeAt(last)] === 1;) last--;
  if (STOPS[text.charCodeAt(last)] !== 1) return false;
  if (text.charCodeAt(last + 1) !== BRACKET) return true;
  const opener = text.lastIndexOf('(', last);
  return opener <= 0 || last - opener > SHORTEST_ASIDE;
};

/** Ends as a sentence does: "… he said.", "… on June 1. (Photo/ Zou Le)", but not "… in the U.S." */
export const isStopped = (text: string): boolean => {
  if (endsInStop(text) && !isAbbreviated(text)) return true;
  return BRACKETS[text.charCodeAt(text.length - 1)] === 1 && CREDITED.test(text.slice(-100));
};

/** Running text: a sentence of some length, or too long for anything else. */
export const isProse = (text: string, isWhole = isStopped(text)): boolean =>
  text.length >= LONG || (isWhole && countWords(text, SENTENCE_WORDS) >= SENTENCE_WORDS);

export const isListItem = (text: string): boolean => {
  const first = text.charCodeAt(0);
  const isCapital = first >= 65 && first <= 90; // as most lines begin
  return !isCapital && BULLET.test(text.slice(0, 12));
};

/** Short and without a full stop, as headlines in a list of links are. */
export const isShortLine = (line: { readonly text: string; readonly isStopped: boolean } | undefined): boolean =>
  line === undefined || (line.text.length < LONG && !line.isStopped);

/** Where the second printing begins in "A caption A caption"; -1 where the text is no such thing. */
export const secondPrinting = (text: string): number => {
  const half = (text.length - 1) / 2;
  if (text.charAt(half) !== ' ' || text.charCodeAt(0) !== text.charCodeAt(half + 1)) return -1;
  return text.startsWith(text.slice(0, half), half + 1) ? half + 1 : -1;
};
