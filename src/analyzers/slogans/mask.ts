/** What is a name already and so no formulation: people, posts, bodies, occasions, documents, places on the map. */
import { partitionPoint } from '../../text/partition-point.ts';
import type { Annotated } from '../../annotate/annotated.ts';
import type { PlaceEntity } from '../../annotate/places/entity.ts';
import { Use } from '../../annotate/wording/lexicon.ts';
import { Gap, type Wording } from '../../annotate/wording/wording.ts';

export const Mask = { free: 0, place: 1, name: 2 } as const;

/** Places that policy made are formulations as well; those of the map are not. */
const POLICY_KINDS = new Set(['belt', 'corridor', 'economic-circle', 'science-city']);
const POLICY_NAMES = /(?:cluster|agglomeration|Bay Area)$/;
const isPolicy = ({ kind, name }: PlaceEntity): boolean => POLICY_KINDS.has(kind) || POLICY_NAMES.test(name);

export interface Names {
  /** A value of `Mask` for each word of the wording. */
  readonly mask: Uint8Array;
  /** Keys of words that name a place somewhere in the article. */
  readonly places: ReadonlySet<number>;
}

export const namesOf = ({ wording, people, places }: Annotated): Names => {
  const { length, at, keys, tokens } = wording;
  const mask = new Uint8Array(length);
  const placeKeys = new Set<number>();
  const startOf = (word: number): number => tokens.starts[at[word] ?? 0] ?? 0;
  const cover = (start: number, end: number, value: number): void => {
    const first = partitionPoint(length, (word) => startOf(word) < start);
    for (let word = first; word < length && startOf(word) < end; word++) {
      mask[word] = value;
      if (value === Mask.place) placeKeys.add(keys[word] ?? 0);
    }
  };
  for (const { start, end, entity } of places) if (!isPolicy(entity)) cover(start, end, Mask.place);
  coverBodies(wording, mask);
  for (const { mentions, posts } of people) {
    for (const { start, end } of posts) cover(start, end, Mask.name);
    for (const { start, end } of mentions) cover(start, end, Mask.name);
  }
  return { mask, places: placeKeys };
};

/** Bodies whose names tell what they are for: "Association for Friendship with Foreign Countries". */
const BODIES =
  /^(?:association|federation|society|union|foundation|committee|commission|council|institute|academy|office|bureau|department|ministry|cent(?:er|re))$/;

/** When something was, not what. */
const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Small words inside a name; "in", "at", "to" lead to the next one: "the Silver Canal Strategy in Linyi County". */
const WITHIN = /^(?:of|for|on|with|between)$/;

/** Capitalised names of bodies, occasions and documents: runs of capitals with small words between, up to a head that says so. */
const coverBodies = ({ length, at, tokens, uses, gaps }: Wording, mask: Uint8Array): void => {
  const folded = (word: number): string => tokens.vocabulary.folded(tokens.ids[at[word] ?? 0] ?? -1);
  const isBody = (word: number): boolean => BODIES.test(folded(word));
  const isDay = (word: number): boolean => DAYS.test(folded(word));
  for (let first = 0; first < length; first++) {
    if (!isCapital(uses[first] ?? 0)) continue;
    let last = first;
    let head = -1;
    for (let word = first; word < length; word++) {
      const use = uses[word] ?? 0;
      if (word > first && (gaps[word] ?? 0) & (Gap.break | Gap.quote)) break;
      // "looked at the Green Rampart on Monday"
      if (word > first && use & Use.nameHead && isDay(word)) break;
      if (isCapital(use)) last = word;
      else if (!WITHIN.test(folded(word)) || word - last > 2) break;
      // "Yangtze River Economic Belt": a head in the middle of a name is none.
      if (use & Use.nameHead && isCapital(use)) head = word;
      else if (isCapital(use) && head >= 0 && word === head + 1 && !((gaps[word] ?? 0) & (Gap.and | Gap.comma)))
        head = -1;
    }
    // "Mountains and seas": a sentence gave the capital.
    if (last === first && (gaps[first] ?? 0) & (Gap.break | Gap.quote)) continue;
    const end = head >= 0 && head < last && isBody(head) ? last : head;
    for (let word = first; word <= end; word++) mask[word] = Mask.name;
    first = last;
  }
};

const isCapital = (use: number): boolean => (use & (Use.capital | Use.digits)) !== 0;
