/** Runs of neighbouring content words, with the function words between them: what the first pass counts, as hashes. */
import { Use } from '../../annotate/wording/lexicon.ts';
import type { Quote } from '../../annotate/quotes/quote.ts';
import { Gap, rangeOf, type Wording } from '../../annotate/wording/wording.ts';
import { mix } from '../../text/hash.ts';

/** "upper reaches of the Yangtze": at most so many function words in a row. */
const MOST_BETWEEN = 2;

/** "opening up": the particle belongs to its word. */
export const isParticle = ({ uses, lexicon, keys }: Wording, word: number): boolean =>
  ((uses[word] ?? 0) & Use.up) !== 0 && lexicon.stem(keys[word - 1] ?? 0) === 'open';

/** Carries meaning: neither a function word nor a bare figure. */
export const isContent = (wording: Wording, word: number): boolean =>
  ((wording.uses[word] ?? 0) & (Use.function | Use.digits | Use.single)) === 0 || isParticle(wording, word);

/** A comma of a list ("fulfillment, happiness and security"), over which a formulation may go. */
const isListComma = ({ gaps, uses, length }: Wording, word: number): boolean => {
  const gap = gaps[word] ?? 0;
  // A list of names is no formulation.
  if ((uses[word] ?? 0) & (uses[word - 1] ?? 0) & Use.capital) return false;
  // "…, and a new highland": an article begins another thing.
  if (gap & Gap.article) return false;
  if (gap & Gap.and) return true;
  for (let next = word + 1; next < Math.min(length, word + 4); next++) if ((gaps[next] ?? 0) & Gap.and) return true;
  return false;
};

/** Nothing ends between word - 1 and word. */
export const isJoined = (wording: Wording, word: number): boolean => {
  const gap = wording.gaps[word] ?? 0;
  return (gap & Gap.break) === 0 && ((gap & Gap.comma) === 0 || isListComma(wording, word));
};

/** The content word that follows `word` closely enough to form a pair with it, or -1. */
export const pairedWith = (wording: Wording, word: number): number => {
  for (let next = word + 1; next < wording.length && next - word <= MOST_BETWEEN + 1; next++) {
    if (!isJoined(wording, next)) return -1;
    if (isContent(wording, next)) return next;
  }
  return -1;
};

/** The words of a quotation, without the "to" of an infinitive: “to dare to plough the first furrow”. */
export const quotedRange = (wording: Wording, { first, last }: Quote): [first: number, last: number] => {
  const [from, to] = rangeOf(wording, first, last);
  const { tokens, at } = wording;
  const isInfinitive = to - from > 1 && tokens.vocabulary.folded(tokens.ids[at[from] ?? 0] ?? -1) === 'to';
  return [isInfinitive ? from + 1 : from, to];
};

/** Hash of words `first` to `last`; `hash`: that of the words before them in the same run. */
export const runHash = ({ hashes }: Wording, first: number, last: number, hash = 0): number => {
  let sum = hash;
  for (let word = first; word <= last; word++) sum = mix(sum, hashes[word] ?? 0);
  return sum;
};

const START = 2 ** 20;

/** A phrase, given by its words' hashes, as one number: the hash of all its words, and twenty bits of that of its first two. */
export const phraseCode = (hashes: readonly number[]): number =>
  hashes.reduce(mix, 0) * START + (hashes.slice(0, 2).reduce(mix, 0) % START);

/** A set of phrases that can be looked for word by word. */
export interface Phrases {
  readonly starts: ReadonlySet<number>;
  readonly wholes: ReadonlySet<number>;
}

export const phrasesOf = (codes: readonly number[]): Phrases => ({
  starts: new Set(codes.map((code) => code % START)),
  wholes: new Set(codes.map((code) => Math.floor(code / START))),
});

const MOST_WORDS = 14;

const COUNTED = /(?:[^s]s|people|men|children|yuan|percent|mu|km|kg)$/;

/** "the 1310 plan" where “1310” is one of the phrases: not "the 1310 villages", not "in 1310". */
const isCode = (wording: Wording, word: number, { wholes }: Phrases): boolean => {
  const { uses, gaps, at, tokens } = wording;
  if (!((uses[word] ?? 0) & Use.digits) || !((gaps[word] ?? 0) & Gap.article)) return false;
  if (word + 1 === wording.length || gaps[word + 1] !== 0 || (uses[word + 1] ?? 0) & Use.function) return false;
  return (
    wholes.has(runHash(wording, word, word)) &&
    !COUNTED.test(tokens.vocabulary.folded(tokens.ids[at[word + 1] ?? 0] ?? -1))
  );
};

/** Last word of the longest of `phrases` that begins at word `first`, or -1. */
export const phraseAt = (wording: Wording, first: number, phrases: Phrases): number => {
  const { starts, wholes } = phrases;
  if (isCode(wording, first, phrases)) return first;
  if (first + 1 >= wording.length || !starts.has(runHash(wording, first, first + 1) % START)) return -1;
  let hash = 0;
  let found = -1;
  for (let word = first; word < Math.min(wording.length, first + MOST_WORDS); word++) {
    if (word > first && (wording.gaps[word] ?? 0) & Gap.break) break;
    hash = mix(hash, wording.hashes[word] ?? 0);
    if (word > first && wholes.has(hash)) found = word;
  }
  return found;
};
