/** Where no place is counted: names of people, and the posts that the article gives them. */
import { partitionPoint } from '../../text/partition-point.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { TokenRange } from './entity.ts';
import { Mask } from './view.ts';

/** The token at `offset`, or the last one before it; O(log tokens). */
const tokenAt = (starts: Int32Array, offset: number): number =>
  Math.max(0, partitionPoint(starts.length, (token) => (starts[token] ?? 0) <= offset) - 1);

/** The names of a sentence; a pronoun stands for one and blocks nothing. */
interface Named {
  readonly names: readonly (TokenRange & { readonly kind: string })[];
}

interface Holder {
  readonly posts: readonly { readonly start: number; readonly end: number }[];
}

/**
 * `Mask` of each token. A post that nobody is given blocks nothing: "told reporters in Beijing", "drivers at the
 * Erlang Mountain pass". `sentences` have all names of people, officials or not.
 */
export const blockedMask = (
  { starts, length }: Tokens,
  sentences: readonly Named[],
  people: readonly Holder[],
): Uint8Array => {
  const mask = new Uint8Array(length);
  for (const { names } of sentences) {
    for (const { first, last, kind } of names)
      if (kind !== 'pronoun') for (let at = first; at <= last; at++) mask[at] = Mask.blocked;
  }
  for (const { posts } of people) {
    for (const { start, end } of posts)
      for (let at = tokenAt(starts, start); at < length && (starts[at] ?? 0) < end; at++) mask[at] = Mask.blocked;
  }
  return mask;
};
