/** Names that a line breaks off in: "The People's Government of Sichu". */
import type { Terms } from './terms.ts';

const BEFORE = /\b(?:of|in|at|from|for|near|to|and|within|across)\s+$/i;
const LAST_WORD = /(?<![\p{L}\p{N}'’-])(\p{Lu}\p{Ll}{3,})$/u;

/** True where `word` at `index` of the line is its end, and the beginning of a place's name. */
export const isCutName = (line: string, index: number, word: string, terms: Terms): boolean =>
  index + word.length === line.trimEnd().length && BEFORE.test(line.slice(0, index)) && terms.cutFrom(word) !== null;

/** The name that the line breaks off in, with what it begins, or null. */
export const cutName = (
  line: string,
  terms: Terms,
): { readonly index: number; readonly word: string; readonly name: string } | null => {
  const match = LAST_WORD.exec(line.trimEnd());
  const word = match?.[1];
  if (!match || word === undefined || !isCutName(line, match.index, word, terms)) return null;
  return { index: match.index, word, name: terms.cutFrom(word) ?? '' };
};
