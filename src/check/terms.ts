/** Names and terms of the knowledge that a word is one letter away from. */
import { once } from '../annotate/once.ts';
import { isGivenName } from '../annotate/names/pinyin.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { nearWords } from '../text/near-words.ts';

export interface Terms {
  /** The term that `word` (as printed, letters only) misspells by one letter, or null where it is a word of its own. */
  meantBy(word: string): string | null;
  /** The name of a province, municipality or prefecture that begins with `word` and goes on by one to four letters, or null. */
  cutFrom(word: string): string | null;
  /** The place whose name, with an s behind it, is `word`: Chongqing for "Chongqings". */
  plural(word: string): string | null;
}

const SHORTEST = 5;
const SHORTEST_CUT = 5;
const LONGEST_REST = 4;

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const make = ({ spelling, names, places: gazetteer }: Knowledge): Terms => {
  const { terms, places, others } = spelling;
  const own = new Set([...terms, ...others]);
  const placeNames = new Map(places.map((name) => [name.toLowerCase(), name]));
  const syllables = new Set(names.syllables);
  const allPlaces = once(() => new Set(gazetteer.trie.words.split('\n')));
  const nearTerm = nearWords(terms);
  const nearPlace = nearWords([...placeNames.keys()]);
  const isRight = (folded: string): boolean =>
    own.has(folded) || placeNames.has(folded) || isGivenName(folded, syllables, 4);
  return {
    meantBy: (word) => {
      const folded = word.toLowerCase();
      if (folded.length < SHORTEST || isRight(folded)) return null;
      const term = nearTerm(folded);
      if (term !== null) return word === folded ? term : capitalised(term);
      // Places are written with a capital; a word in small letters that is like one is another word.
      const place = word === folded ? null : nearPlace(folded);
      return place === null ? null : (placeNames.get(place) ?? null);
    },
    cutFrom: (word) => {
      const folded = word.toLowerCase();
      if (folded.length < SHORTEST_CUT || own.has(folded) || allPlaces().has(folded)) return null;
      return (
        places.find(
          (name) =>
            name.toLowerCase().startsWith(folded) &&
            name.length > word.length &&
            name.length - word.length <= LONGEST_REST,
        ) ?? null
      );
    },
    plural: (word) => (word.endsWith('s') ? (placeNames.get(word.slice(0, -1).toLowerCase()) ?? null) : null),
  };
};

const made = new WeakMap<Knowledge, Terms>();

/** The terms of `knowledge`, made when first asked for. */
export const termsOf = (knowledge: Knowledge): Terms => {
  const known = made.get(knowledge) ?? make(knowledge);
  made.set(knowledge, known);
  return known;
};
