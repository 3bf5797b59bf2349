/** What header lines of unknown wording look like. */
import { UPPER } from '../lines/letters.ts';
import { countWords } from '../lines/shape.ts';
import type { MetaLine } from './meta-line.ts';

const WORD = `(?:[${UPPER}\\d("“'#&]\\S*|of|the|and|for|in|at|de)`;
const TITLE_CASE = new RegExp(`^${WORD}(?:\\s+${WORD})*$`);
const FEW_WORDS = 8;
const FEW_PIECES = 2;

/** A few capitalised words, as names of bodies are: "The People's Government of Nanchong". */
export const isOrganisation = (text: string): boolean =>
  countWords(text, FEW_WORDS + 1) <= FEW_WORDS && TITLE_CASE.test(text);

/** Below the title a date or a label may stand beside a name that nobody knows: "Lin Qiao | 2022-07-04". */
export const suitsHeader = ({ isSure, dates, byline, source, unexplained }: MetaLine): boolean => {
  if (isSure) return true;
  const tells = dates.length > 0 || byline !== null || source !== null;
  return tells && unexplained.length <= FEW_PIECES && unexplained.every(isOrganisation);
};
