/** Where no place is counted: names of people, and the posts that the article gives them. */
import type { Tokens } from '../../text/tokens.ts';
import type { TokenRange } from './entity.ts';

interface Offsets {
  readonly start: number;
  readonly end: number;
}

/** The token at `offset`, or the last one before it; O(log tokens). */
const tokenAt = (starts: Int32Array, offset: number): number => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

/**
 * A post that nobody is given blocks nothing: "told reporters in Beijing", "drivers at the Erlang Mountain pass".
 * `names` are all names of people, officials or not.
 */
export const blockedRanges = (
  tokens: Tokens,
  names: readonly TokenRange[],
  people: readonly { readonly posts: readonly Offsets[] }[],
): TokenRange[] => [
  ...names,
  ...people.flatMap(({ posts }) =>
    posts.map(({ start, end }) => ({ first: tokenAt(tokens.starts, start), last: tokenAt(tokens.starts, end - 1) })),
  ),
];
