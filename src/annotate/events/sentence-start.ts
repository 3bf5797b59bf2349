/** Skips what stands before the first clause of a sentence: a list's number, a dateline without a place. */
import type { Sentence } from '../../text/sentences.ts';
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';

/** Words of an agency's name in brackets. */
const LONGEST_AGENCY = 4;
/** Tokens of a dateline in brackets. */
const LONGEST_DATELINE = 12;

const DASH = /^[-–—]+$/;

/** Behind "(2)", "2)" and "(a)", else `at`. */
const behindNumber = (scan: Scan, at: number): number => {
  const number = scan.surface(at) === '(' ? at + 1 : at;
  const isNumber = scan.is(number, Word.number) || /^[a-z]$/.test(scan.surface(number));
  return isNumber && scan.surface(number + 1) === ')' ? number + 2 : at;
};

/** Behind "Nov 28 (Reuters) -", else `at`. */
const behindDateline = (scan: Scan, at: number, isDate: (token: number) => boolean): number => {
  let open = at;
  while (isDate(open) || (open > at && scan.surface(open) === '.')) open++;
  if (open === at || scan.surface(open) !== '(') return at;
  for (let close = open + 2; close <= open + 1 + LONGEST_AGENCY; close++) {
    if (scan.surface(close) !== ')') continue;
    let end = close + 1;
    while (DASH.test(scan.surface(end))) end++;
    return end > close + 1 ? end : at;
  }
  return at;
};

/** Behind "(Datong, May 21, 2019)" at the start of a paragraph, else `at`. */
const behindBrackets = (scan: Scan, at: number, isDate: (token: number) => boolean): number => {
  if (scan.surface(at) !== '(') return at;
  let hasDate = false;
  for (let close = at + 1; close < at + LONGEST_DATELINE && !scan.isLower(close); close++) {
    hasDate ||= isDate(close);
    if (scan.surface(close) === ')') return hasDate ? close + 1 : at;
  }
  return at;
};

/** The token with which the first clause of the sentence begins. */
export const sentenceStart = (
  scan: Scan,
  { first, last }: Pick<Sentence, 'first' | 'last'>,
  isDate: (token: number) => boolean,
): number => {
  const start = behindBrackets(scan, behindDateline(scan, behindNumber(scan, first), isDate), isDate);
  return start < last ? start : first;
};
