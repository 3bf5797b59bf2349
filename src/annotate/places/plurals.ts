/** Reads names that share one type word: "the Jialing, Yangtze and Wujiang rivers", "Guide and Tongde counties". */
import type { Candidate } from './candidate.ts';
import type { Gazetteer } from './gazetteer.ts';
import { Role } from './place-words.ts';
import { Mask, type View } from './view.ts';

/** Longest list that is read. */
const LONGEST = 12;

/** First and last tokens of the names listed before `plural`, nearest first. */
const listedBefore = (view: View, plural: number): [first: number, last: number][] => {
  const names: [number, number][] = [];
  let at = plural - 1;
  while (names.length < LONGEST && view.isSameBlock(at, plural)) {
    const last = at;
    while (
      view.isSameBlock(at, plural) &&
      view.is(at, Role.capital) &&
      !view.is(at, Role.notFirst) &&
      view.mask[at] === Mask.free
    )
      at--;
    if (at === last) break;
    names.push([at + 1, last]);
    if (view.folded(at) === 'and') at--;
    else if (view.surface(at) !== ',') break;
    if (view.surface(at) === ',') at--;
  }
  return names;
};

/** The candidates for the names listed before the plural at `plural`, in text order. */
export const sharingType = (view: View, gazetteer: Gazetteer, plural: number): Candidate[] => {
  const type = view.lexicon.words.plurals[view.folded(plural)];
  if (type === undefined) return [];
  const found: Candidate[] = [];
  for (const [first, last] of listedBefore(view, plural)) {
    const whole = gazetteer.trie.phraseWith(view.tokens, first, last, type);
    const phrase = whole < 0 ? gazetteer.trie.matchAt(view.tokens, first, last + 1) : whole;
    if (phrase < 0 || (whole < 0 && gazetteer.trie.last !== last)) continue;
    const { owners, hasUsual } = gazetteer.wording(phrase);
    const suited = whole < 0 ? owners.filter((owner) => gazetteer.takesType(owner, type)) : owners;
    if (suited.length > 0)
      found.unshift({ first, last, owners: suited, clarity: 'clear', hasUsual, type, kind: null, direction: null });
  }
  return found;
};
