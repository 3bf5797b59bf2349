/** Second pass: word sequences of 2 to 12 words all of whose pairs and threes are frequent, with sense at both ends. */
import type { Annotated } from '../../annotate/annotated.ts';
import { Use } from '../../annotate/wording/lexicon.ts';
import { Gap, type Wording } from '../../annotate/wording/wording.ts';
import { isContent, isParticle, pairedWith, runHash } from './grams.ts';
import { Mask, type Names } from './mask.ts';
import type { IsFrequent } from './survey.ts';

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

export const findRepeats = ({ wording }: Annotated, { mask, places }: Names, isFrequent: IsFrequent): Sequence[] => {
  const found: Sequence[] = [];
  const follows = new Int32Array(wording.length).fill(-1);
  for (let word = 0; word < wording.length; word++) {
    if (!isContent(wording, word) || mask[word] === Mask.name) continue;
    const next = pairedWith(wording, word);
    if (next > 0 && mask[next] !== Mask.name && isFrequent(runHash(wording, word, next))) follows[word] = next;
  }
  const isPlace = (word: number): boolean => mask[word] === Mask.place || places.has(wording.keys[word] ?? -1);
  for (let first = 0; first < wording.length; first++) {
    if (follows[first] === -1 || !canStart(wording, mask, first)) continue;
    let before = first;
    let onlyPlaces = isPlace(first);
    // "high-quality" by itself is an adjective.
    let isCompound = true;
    let checked = first;
    for (let last = follows[first] ?? -1; last > 0 && last - first < MOST_WORDS; last = follows[last] ?? -1) {
      onlyPlaces &&= isPlace(last);
      while (checked < last) {
        checked++;
        if (!((wording.gaps[checked] ?? 0) & Gap.hyphen)) isCompound = false;
      }
      if (!onlyPlaces && !isCompound && canEnd(wording, mask, last)) found.push({ first, last });
      if (isClause(wording, last)) break;
      // Three in a row have to recur as well as two.
      const next = follows[last] ?? -1;
      if (next > 0 && !isFrequent(runHash(wording, before, next))) break;
      before = last;
    }
  }
  return found;
};
