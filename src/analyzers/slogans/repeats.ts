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
import type { RunCounts } from './run-counts.ts';

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

const canEnd = (wording: Wording, mask: Uint8Array, word: number): boolean => {
  const use = wording.uses[word] ?? 0;
  if (word + 1 < wording.length && (wording.gaps[word + 1] ?? 0) & Gap.hyphen) return false;
  if (isParticle(wording, word)) return true;
  // An adjective needs its noun.
  if (use & (Use.number | Use.many | Use.adverb | Use.adjective)) return false;
  if (use & (Use.verb | Use.saying) && !(use & (Use.nameHead | Use.technical))) return false;
  // "opening" of "opening up" is cut through.
  if (isParticle(wording, word + 1)) return false;
  return !(mask[word] !== Mask.free && mask[word + 1] === mask[word]);
};

/** Inside, a verb is a participle ("led by") or the object of a preposition ("of putting people first"). */
const isClause = ({ uses, gaps, lexicon, keys, length }: Wording, word: number): boolean => {
  const use = uses[word] ?? 0;
  // "port-led", "export-driven": half of an adjective.
  if ((gaps[word] ?? 0) & Gap.hyphen) return false;
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
  readonly twos: Int32Array;
  /** the one before it, the word and the one behind it. */
  readonly threes: Int32Array;
  /** Words in a row that recur. */
  readonly length: Int32Array;
}

const chainsOf = (wording: Wording, mask: Uint8Array, runs: RunCounts): Chains => {
  const size = wording.length;
  const [follows, leads, length] = [new Int32Array(size).fill(-1), new Int32Array(size).fill(-1), new Int32Array(size)];
  const [twos, threes] = [new Int32Array(size), new Int32Array(size)];
  for (let word = 0; word < size; word++) {
    if (mask[word] === Mask.name || !isContent(wording, word)) continue;
    const next = pairedWith(wording, word);
    if (next < 0 || mask[next] === Mask.name) continue;
    const two = runs.of(runHash(wording, word, next));
    if (two === 0) continue;
    twos[word] = two;
    follows[word] = next;
    leads[next] = word;
    const before = leads[word] ?? -1;
    if (before >= 0) threes[word] = runs.of(runHash(wording, before, next));
  }
  for (let word = 0; word < size; word++) {
    if (follows[word] === -1 || threes[word] !== 0) continue;
    let words = 2;
    let last = follows[word] ?? 0;
    for (; threes[last] !== 0; words++) last = follows[last] ?? 0;
    for (let each = last; each !== word; each = leads[each] ?? word) length[each] = words;
    length[word] = words;
  }
  return { follows, leads, twos, threes, length };
};

/** A chain of more words is mostly copied text. */
const COPIED = 4;

export const findRepeats = (
  { wording }: Annotated,
  { mask, places }: Names,
  runs: RunCounts,
  cues: Cues,
): Sequence[] => {
  const found: Sequence[] = [];
  const { keys, gaps, uses, lexicon } = wording;
  const { follows, leads, twos, threes, length } = chainsOf(wording, mask, runs);
  const isPlace = (word: number): boolean => mask[word] === Mask.place || places.has(keys[word] ?? -1);
  const starts = new Uint8Array(wording.length);
  const ends = new Uint8Array(wording.length);
  for (let word = 0; word < wording.length; word++) {
    if (follows[word] !== -1 && canStart(wording, mask, word)) starts[word] = 1;
    if (leads[word] !== -1 && canEnd(wording, mask, word)) ends[word] = 1;
  }

  /** In copied text, what no article has without the next word or the one before is a fragment; most sequences are. */
  const isFragment = (first: number, last: number): boolean => {
    if ((length[last] ?? 0) <= COPIED) return false;
    const goesOn = threes[last] !== 0 && threes[last] === twos[leads[last] ?? 0] && ends[follows[last] ?? 0] === 1;
    return goesOn || (threes[first] !== 0 && threes[first] === twos[first] && starts[leads[first] ?? 0] === 1);
  };
  const stem = (word: number): string => lexicon.stem(keys[word] ?? 0);
  const hasCue = (first: number, last: number): boolean => {
    for (let word = first; word <= last; word++)
      if ((uses[word] ?? 0) & Use.cue && isCue(cues, stem(word), word < last ? stem(word + 1) : undefined)) return true;
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
    // "four old quays and two new ones", cut through: counts are the formulas' business.
    const isCounted = (gaps[first] ?? 0) === 0 && ((uses[first - 1] ?? 0) & (Use.number | Use.digits)) !== 0;
    let countsOn = false;
    for (let last = follows[first] ?? -1; last > 0 && last - first < MOST_WORDS; last = follows[last] ?? -1) {
      onlyPlaces &&= isPlace(last);
      content++;
      while (checked < last) {
        checked++;
        const gap = gaps[checked] ?? 0;
        if (!(gap & Gap.hyphen)) isCompound = false;
        if (gap & (Gap.and | Gap.comma)) isJoint = true;
        if (isCounted && (uses[checked] ?? 0) & (Use.number | Use.digits)) countsOn = true;
        if (!((uses[checked] ?? 0) & (Use.capital | Use.function | Use.digits))) isCapital = false;
      }
      const mayBe = !countsOn && (content > 2 || isCapital || isJoint || hasCue(first, last));
      if (mayBe && !onlyPlaces && !isCompound && ends[last] === 1 && !isFragment(first, last))
        found.push({ first, last });
      // Three in a row have to recur as well as two; "the seminar for thoroughly studying …" goes on to a verb.
      if (isClause(wording, last) || ((uses[last] ?? 0) & Use.adverb) !== 0 || threes[last] === 0) break;
    }
  }
  return found;
};
