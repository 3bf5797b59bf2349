/** The phrase of a concordance as a pattern over tokens: words in any case, `*` for any word, `centr*` for how a word begins. */
import { isGlued, tokenize, type Tokens, tokenText } from '../../text/tokens.ts';
import { foldWord, Shape, Vocabulary } from '../../text/vocabulary.ts';

type Item = { readonly kind: 'word' | 'prefix'; readonly text: string } | { readonly kind: 'any' };

export type Pattern = readonly Item[];

/** Tokens `first` to `last`, inclusive. */
export interface Match {
  readonly first: number;
  readonly last: number;
}

/** Hyphens and quotation marks are passed over on both sides: "high quality" finds "high-quality". */
const PASSED = /^[-‐‑"“”„‘’'«»]$/u;

export const parsePattern = (phrase: string): Pattern => {
  const tokens = tokenize(phrase, [{ start: 0, end: phrase.length }], new Vocabulary());
  const items: Item[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const text = tokenText(tokens, at);
    const before = items.at(-1);
    if (text === '*' && before?.kind === 'word' && isGlued(tokens, at))
      items.splice(-1, 1, { kind: 'prefix', text: before.text });
    else if (text === '*') items.push({ kind: 'any' });
    else if (!PASSED.test(text)) items.push({ kind: 'word', text: foldWord(text) });
  }
  return items;
};

const fits = (tokens: Tokens, at: number, item: Item): boolean => {
  const id = tokens.ids[at] ?? -1;
  if (item.kind === 'any') return (tokens.vocabulary.shape(id) & Shape.punctuation) === 0;
  const folded = tokens.vocabulary.folded(id);
  return item.kind === 'word' ? folded === item.text : folded.startsWith(item.text);
};

const pastPassed = (tokens: Tokens, from: number): number => {
  let at = from;
  while (at < tokens.length && PASSED.test(tokenText(tokens, at))) at++;
  return at;
};

/** The match that begins at token `first`, or null; it stays inside a block. */
const matchAt = (tokens: Tokens, pattern: Pattern, first: number): Match | null => {
  let at = first;
  for (const [index, item] of pattern.entries()) {
    if (index > 0) at = pastPassed(tokens, at);
    if (at >= tokens.length || tokens.blocks[at] !== tokens.blocks[first] || !fits(tokens, at, item)) return null;
    at++;
  }
  return { first, last: at - 1 };
};

/** From left to right, not overlapping. */
export const findPattern = (tokens: Tokens, pattern: Pattern): Match[] => {
  const found: Match[] = [];
  if (pattern.length === 0) return found;
  for (let at = 0; at < tokens.length; at++) {
    const match = matchAt(tokens, pattern, at);
    if (!match) continue;
    found.push(match);
    at = match.last;
  }
  return found;
};
