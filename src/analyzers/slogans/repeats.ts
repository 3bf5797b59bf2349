/**
 * Second pass: word sequences of 2 to 12 words all of whose twos and threes recur, with sense at both ends. Two plain words by
 * themselves can never be enough, whatever the corpus, and are left out: most of what recurs is of this kind.
 */
import type { Annotated } from '../../annotate/annotated.ts';
import { Use } from '../../annotate/wording/lexicon.ts';
import { Gap, type Wording } from '../../annotate/wording/wording.ts';
import { type Cues, isCue } from './cues.ts';
import { isContent, isParticle, pairedWith, runHash } from './grams.ts';
import { Mask, type Names } from './mask.ts';
import type { ArticlesOf } from './survey.ts';

/** Words `first` to `last` of the wording. */
export interface Sequence {
  readonly first: number;
  readonly last: number;
}

const MOST_WORDS = 12;

/** A verb or adverb does not begin a formulation; neither does a name in the middle. Numbers are the formulas' business. */
const canStart = ({ uses, gaps }: Wording, mask: Uint8Array, word: number): boolean =>
  // "Chongqing economic circle" begins inside "Chengdu-Chongqing".
  ((gaps[word] ?? 0) & Gap.hyphen) === 0 &&
  ((uses[word] ?? 0) & (Use.verb | Use.adverb | Use.number | Use.many | Use.saying)) === 0 &&
  !(mask[word] !== Mask.free && mask[word - 1] === mask[word]);

/** "Chengdu-Chongqing economic": an adjective needs its noun. Nouns that look like one are told by name. */
const ADJECTIVE = /[^aeiou](?:ic|ical|al|ive|ous|ful|able|ible|ary)$/;
const NOUN =
  /^(?:goal|capital|festival|hospital|potential|initiative|objective|public|traffic|music|renewal|revival|material|survival|proposal|approval|arrival|canal|signal|metal|pedestal|fabric|logic|incentive|perspective|library|secretary|boundary|table|cable|vegetable|clinic|topic|republic|academic|arsenal|terminal|journal|portal|rural)$/;

const canEnd = (wording: Wording, mask: Uint8Array, word: number): boolean => {
  const use = wording.uses[word] ?? 0;
  if (word + 1 < wording.length && (wording.gaps[word + 1] ?? 0) & Gap.hyphen) return false;
  if (isParticle(wording, word)) return true;
  if (use & (Use.number | Use.many | Use.adverb)) return false;
  const stem = wording.lexicon.stem(wording.keys[word] ?? 0);
  if (ADJECTIVE.test(stem) && !NOUN.test(stem)) return false;
  if (use & (Use.verb | Use.saying) && !(use & (Use.nameHead | Use.technical))) return false;
  // "opening" of "opening up" is cut through.
  if (stem === 'open' && isParticle(wording, word + 1)) return false;
  return !(mask[word] !== Mask.free && mask[word + 1] === mask[word]);
};

/** Inside, a verb is a participle ("led by") or the object of a preposition ("of putting people first"). */
const isClause = ({ uses, lexicon, keys, length }: Wording, word: number): boolean => {
  const use = uses[word] ?? 0;
  if (!(use & (Use.verb | Use.saying)) || use & (Use.nameHead | Use.technical | Use.capital)) return false;
  const isPassive = word + 1 < length && lexicon.stem(keys[word + 1] ?? 0) === 'by';
  const isObject = ((uses[word - 1] ?? 0) & Use.function) !== 0;
  return !isPassive && !isObject;
};

/** What follows what, as often as a formulation has to: of each word, -1 and 0 where nothing does. */
interface Chains {
  /** The content word behind it, where both together recur. */
  readonly follows: Int32Array;
  /** The one before it. */
  readonly leads: Int32Array;
  /** Articles that have the word and the one behind it; */
  readonly twos: Float64Array;
  /** the one before it, the word and the one behind it. */
  readonly threes: Float64Array;
  /** Words in a row that recur. */
  readonly length: Int32Array;
}

const chainsOf = (wording: Wording, mask: Uint8Array, articlesOf: ArticlesOf): Chains => {
  const size = wording.length;
  const [follows, leads, length] = [new Int32Array(size).fill(-1), new Int32Array(size).fill(-1), new Int32Array(size)];
  const [twos, threes] = [new Float64Array(size), new Float64Array(size)];
  for (let word = 0; word < size; word++) {
    if (!isContent(wording, word) || mask[word] === Mask.name) continue;
    const next = pairedWith(wording, word);
    if (next < 0 || mask[next] === Mask.name) continue;
    twos[word] = articlesOf(runHash(wording, word, next));
    if (twos[word] === 0) continue;
    follows[word] = next;
    leads[next] = word;
    const before = leads[word] ?? -1;
    if (before >= 0) threes[word] = articlesOf(runHash(wording, before, next));
  }
  for (let word = 0; word < size; word++) {
    if (follows[word] === -1 || threes[word] !== 0) continue;
    const chain = [word];
    for (let next = follows[word] ?? -1; next >= 0; next = threes[next] === 0 ? -1 : (follows[next] ?? -1))
      chain.push(next);
    for (const each of chain) length[each] = chain.length;
  }
  return { follows, leads, twos, threes, length };
};

/** A chain of more words is mostly copied text. */
const COPIED = 4;

export const findRepeats = (
  { wording }: Annotated,
  { mask, places }: Names,
  articlesOf: ArticlesOf,
  cues: Cues,
): Sequence[] => {
  const found: Sequence[] = [];
  const { keys, gaps, uses, lexicon } = wording;
  const { follows, leads, twos, threes, length } = chainsOf(wording, mask, articlesOf);
  const isPlace = (word: number): boolean => mask[word] === Mask.place || places.has(keys[word] ?? -1);
  const starts = Uint8Array.from(follows, (next, word) => Number(next !== -1 && canStart(wording, mask, word)));
  const ends = Uint8Array.from(follows, (_, word) => Number(canEnd(wording, mask, word)));

  /** In copied text, what no article has without the next word or the one before is a fragment; most sequences are. */
  const isFragment = (first: number, last: number): boolean => {
    if ((length[last] ?? 0) <= COPIED) return false;
    const goesOn = threes[last] !== 0 && threes[last] === twos[leads[last] ?? 0] && ends[follows[last] ?? 0] === 1;
    return goesOn || (threes[first] !== 0 && threes[first] === twos[first] && starts[leads[first] ?? 0] === 1);
  };
  const stem = (word: number): string => lexicon.stem(keys[word] ?? 0);
  const hasCue = (first: number, last: number): boolean => {
    for (let word = first; word <= last; word++)
      if (isCue(cues, stem(word), word < last ? stem(word + 1) : undefined)) return true;
    return false;
  };

  for (let first = 0; first < wording.length; first++) {
    if (starts[first] === 0) continue;
    let onlyPlaces = isPlace(first);
    // "high-quality" by itself is an adjective.
    let isCompound = true;
    let isCapital = ((uses[first] ?? 0) & Use.capital) !== 0;
    let content = 1;
    let checked = first;
    let isJoint = false;
    for (let last = follows[first] ?? -1; last > 0 && last - first < MOST_WORDS; last = follows[last] ?? -1) {
      onlyPlaces &&= isPlace(last);
      content++;
      while (checked < last) {
        checked++;
        const gap = gaps[checked] ?? 0;
        if (!(gap & Gap.hyphen)) isCompound = false;
        if (gap & (Gap.and | Gap.comma)) isJoint = true;
        if (!((uses[checked] ?? 0) & (Use.capital | Use.function | Use.digits))) isCapital = false;
      }
      const mayBe = content > 2 || isCapital || isJoint || hasCue(first, last);
      if (mayBe && !onlyPlaces && !isCompound && ends[last] === 1 && !isFragment(first, last))
        found.push({ first, last });
      // Three in a row have to recur as well as two.
      if (isClause(wording, last) || threes[last] === 0) break;
    }
  }
  return found;
};
