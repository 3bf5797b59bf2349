/** Reads names that share one type word: "the Jialing, Yangtze and Wujiang rivers", "Guide and Tongde counties". */
import type { Candidate } from './candidate.ts';
import type { Gazetteer } from './gazetteer.ts';
import { described } from './heads.ts';
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

const isTownName = (view: View, [first, last]: readonly [number, number]): boolean =>
  first === last &&
  view.is(first, Role.pinyin) &&
  !view.is(first, Role.syllable | Role.people | Role.direction | Role.generic);

/**
 * "Xiaohe and Longtan townships": two or more names in pinyin of which the gazetteer lacks some, so that the others are no counties either.
 * None where one is a city or a province: "Guizhou and Hunan villages".
 */
const towns = (
  view: View,
  gazetteer: Gazetteer,
  listed: readonly (readonly [number, number])[],
  kind: string,
  type: string,
): Candidate[] => {
  const phrases = listed.map(([first]) => gazetteer.trie.matchAt(view.tokens, first));
  const isNone = phrases.some((phrase) => phrase >= 0 && gazetteer.wording(phrase).clarity === 'clear');
  if (listed.length < 2 || isNone || !phrases.includes(-1) || !listed.every((name) => isTownName(view, name)))
    return [];
  return listed.map(([first, last]) => ({ ...described(first, last, kind), type })).toReversed();
};

/** The candidates for the names listed before the plural at `plural`, in text order. */
export const sharingType = (view: View, gazetteer: Gazetteer, plural: number): Candidate[] => {
  const type = view.lexicon.words.plurals[view.folded(plural)];
  if (type === undefined) return [];
  const listed = listedBefore(view, plural);
  const kind = view.lexicon.heads.get(type)?.kinds.get('') ?? '';
  if (kind === 'town' || kind === 'village') return towns(view, gazetteer, listed, kind, type);
  const found: Candidate[] = [];
  for (const [first, last] of listed) {
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
