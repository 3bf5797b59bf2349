/** An article as the words that make up wordings: no articles, no "and", no hyphens, inflections and spellings under one key. */
import { partitionPoint } from '../../text/partition-point.ts';
import { isGlued, type Tokens } from '../../text/tokens.ts';
import { type Lexicon, UNKEYED, Use } from './lexicon.ts';

/** What stands between a word and the one before it. */
export const Gap = { break: 1, comma: 2, and: 4, quote: 8, article: 16, hyphen: 32 } as const;

/** Word i is token `at[i]`, with key `keys[i]`, its hash and the bits `uses[i]`; `gaps[i]` tells what stands before it. */
export interface Wording {
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  /** The bits of every token, marks and articles too: most rules look for a few tokens among many. */
  readonly tokenUses: Int32Array;
  readonly length: number;
  readonly at: Int32Array;
  readonly keys: Int32Array;
  readonly hashes: Int32Array;
  readonly uses: Int32Array;
  readonly gaps: Uint8Array;
}

const DASH = Use.hyphen | Use.break;

export const wordingOf = (tokens: Tokens, lexicon: Lexicon): Wording => {
  const size = tokens.length;
  const { ids, blocks } = tokens;
  const tokenUses = new Int32Array(size);
  const at = new Int32Array(size);
  const keys = new Int32Array(size);
  const hashes = new Int32Array(size);
  const uses = new Int32Array(size);
  const gaps = new Uint8Array(size);
  let length = 0;
  let gap: number = Gap.break;
  let block = -1;
  for (let token = 0; token < size; token++) {
    const id = ids[token] ?? -1;
    let use = lexicon.uses(id);
    if ((use & DASH) === DASH) use = isGlued(tokens, token) && isGlued(tokens, token + 1) ? Use.hyphen : Use.break;
    tokenUses[token] = use;
    if (blocks[token] !== block) {
      gap |= Gap.break;
      block = blocks[token] ?? -1;
    }
    if (use & UNKEYED) {
      if (use & Use.break) gap |= Gap.break;
      else if (use & Use.comma) gap |= Gap.comma;
      else if (use & Use.and) gap |= Gap.and;
      else if (use & Use.quote) gap |= Gap.quote;
      else if (use & Use.ignored) gap |= Gap.article;
      else if (use & Use.hyphen && isGlued(tokens, token) && isGlued(tokens, token + 1)) gap |= Gap.hyphen;
      continue;
    }
    const key = lexicon.key(id);
    at[length] = token;
    keys[length] = key;
    hashes[length] = lexicon.hash(key);
    uses[length] = use;
    gaps[length] = gap;
    length++;
    gap = 0;
  }
  return {
    tokens,
    lexicon,
    tokenUses,
    length,
    at: at.subarray(0, length),
    keys: keys.subarray(0, length),
    hashes: hashes.subarray(0, length),
    uses: uses.subarray(0, length),
    gaps: gaps.subarray(0, length),
  };
};

/** Stems of words `first` to `last`, joined: equal for wordings that differ by case, spelling, inflection, articles, "and", hyphens. */
export const keyOfWords = ({ keys, lexicon }: Wording, first: number, last: number): string => {
  let key = lexicon.stem(keys[first] ?? 0);
  for (let word = first + 1; word <= last; word++) key += ` ${lexicon.stem(keys[word] ?? 0)}`;
  return key;
};

/** The first word at or behind token `token`. */
const wordAt = ({ at, length }: Wording, token: number): number =>
  partitionPoint(length, (word) => (at[word] ?? 0) < token);

/** The words of tokens `first` to `last`. */
export const rangeOf = (wording: Wording, first: number, last: number): [first: number, last: number] => [
  wordAt(wording, first),
  wordAt(wording, last + 1) - 1,
];
