/** What header lines of unknown wording look like. */
import { UPPER } from '../lines/letters.ts';
import { countWords } from '../lines/shape.ts';
import type { MetaLine } from './meta-line.ts';

const WORD = `(?:[${UPPER}\\d("“'#&]\\S*|of|the|and|for|in|at|de)`;
const TITLE_CASE = new RegExp(`^${WORD}(?:\\s+${WORD})*$`);
/** "Venue: Town Hall" beside "Date: June 20, 2024": when and where something is to take place, not when the article was written. */
const OF_EVENT =
  /^(?:venue|place|location|address|topic|theme|speakers?|participants|registration|admission|agenda)\s?[:：]/i;

/** Whether the line stands among the data of an announced event, by the lines before and behind it. */
export const isOfEvent = (...beside: readonly string[]): boolean => beside.some((line) => OF_EVENT.test(line));

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
