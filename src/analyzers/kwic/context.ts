/** The words around a match, cut to a number of words and to a width. */
import type { Tokens } from '../../text/tokens.ts';
import { Shape } from '../../text/vocabulary.ts';
import type { Match } from './pattern.ts';

export interface Parts {
  readonly left: string;
  readonly match: string;
  readonly right: string;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The furthest word of `window` words in the direction of `step`, inside the block; marks next to the match stay with it. */
const reach = ({ blocks, ids, vocabulary, length }: Tokens, from: number, step: 1 | -1, window: number): number => {
  let furthest = from;
  let words = 0;
  for (let at = from + step; at >= 0 && at < length && blocks[at] === blocks[from] && words < window; at += step) {
    const isMark = (vocabulary.shape(ids[at] ?? -1) & Shape.punctuation) !== 0;
    if (!isMark) words++;
    // Before the match, no mark opens the line; behind it, a full stop may end it.
    if (!isMark || step === 1) furthest = at;
    else if (words === 0) furthest = at;
  }
  return furthest;
};

/** What stands in the article around `match`, at most `window` words on either side. */
export const contextOf = (tokens: Tokens, { first, last }: Match, window: number): Parts => {
  const { text, starts, ends } = tokens;
  const from = starts[reach(tokens, first, -1, window)] ?? 0;
  const to = ends[reach(tokens, last, 1, window)] ?? 0;
  const [start, end] = [starts[first] ?? 0, ends[last] ?? 0];
  return {
    left: oneLine(text.slice(from, start)),
    match: oneLine(text.slice(start, end)),
    right: oneLine(text.slice(end, to)),
  };
};

/** The end of `text`, whole words, at most `width` columns. */
export const lastOf = (text: string, width: number): string => {
  if (text.length <= width) return text;
  const cut = text.slice(text.length - width);
  return text[text.length - width - 1] === ' ' ? cut : cut.slice(Math.max(0, cut.indexOf(' '))).trimStart();
};

/** The beginning of `text`, whole words, at most `width` columns. */
export const firstOf = (text: string, width: number): string => {
  if (text.length <= width) return text;
  const cut = text.slice(0, width);
  return text[width] === ' ' ? cut : cut.slice(0, Math.max(0, cut.lastIndexOf(' '))).trimEnd();
};
