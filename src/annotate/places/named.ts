/** Reads gazetteer names, with the type word that may follow: "Yubei", "Yubei district", "Shizhu Tujia Autonomous County". */
import type { Candidate } from './candidate.ts';
import type { Gazetteer } from './gazetteer.ts';
import { Role } from './place-words.ts';
import { Mask, type View } from './view.ts';

interface TypeWord {
  readonly type: string;
  readonly last: number;
}

/** Division types by their first word, the longest first, in words. */
type Types = ReadonlyMap<string, readonly (readonly string[])[]>;

const typesOf = (divisionTypes: readonly string[]): Types => {
  const types = new Map<string, string[][]>();
  for (const type of divisionTypes) {
    const words = type.split(' ');
    const [first = ''] = words;
    types.set(
      first,
      [...(types.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  return types;
};

/** The division type that begins at `at`: "district", "Autonomous County", or null. */
const typeAt = (view: View, types: Types, at: number): TypeWord | null => {
  if (!view.is(at, Role.type) || !view.isSameBlock(at - 1, at) || view.mask[at] !== Mask.free) return null;
  for (const words of types.get(view.folded(at)) ?? []) {
    const last = at + words.length - 1;
    if (view.isSameBlock(at, last) && words.every((word, index) => view.folded(at + index) === word))
      return { type: words.join(' '), last };
  }
  return null;
};

const LONGEST_GLOSS = 6;
const LONGEST_PEOPLES = 8;

/** The token behind "(Kardze)" at `at`, or `at` where no bracket stands. */
const behindGloss = (view: View, at: number): number => {
  if (view.surface(at) !== '(') return at;
  let last = at + 1;
  while (last < at + LONGEST_GLOSS && view.surface(last) !== ')') last++;
  return view.surface(last) === ')' && view.isSameBlock(at, last) ? last + 1 : at;
};

/** The token behind "Tibetan and Qiang", "Dai-Jingpo" at `at`, or `at` where no peoples stand. */
const behindPeoples = (view: View, at: number): number => {
  let behind = at;
  for (let next = at; next < at + LONGEST_PEOPLES; next++) {
    if (view.is(next, Role.people) && view.is(next, Role.capital)) behind = next + 1;
    else if (behind === at || !/^(?:and|&|,|-|–)$/.test(view.folded(next))) break;
  }
  return behind;
};

/** "Ganzi (Kardze) Tibetan Autonomous Prefecture", "Liangshan Yi Prefecture": the type behind what stands after `last`, or null. */
const typeFurtherOn = (view: View, types: Types, last: number): TypeWord | null => {
  const at = behindPeoples(view, behindGloss(view, last + 1));
  return at === last + 1 || !view.isSameBlock(last, at) ? null : typeAt(view, types, at);
};

const NO_NAME = Role.syllable | Role.direction | Role.generic | Role.head;

/** "Dongfang, Hainan", "Shenyang's Xinmin": the one owner of a doubtful name that lies in the place right beside it, or -1. */
const besideParent = (
  gazetteer: Gazetteer,
  view: View,
  first: number,
  last: number,
  owners: readonly number[],
): number => {
  if (first === last && view.is(first, NO_NAME)) return -1;
  const after = view.folded(last + 1) === ',' && view.isSameBlock(first, last + 2) ? last + 2 : -1;
  const before = view.folded(first - 1) === "'s" && view.isSameBlock(first - 2, first) ? first - 2 : -1;
  for (const at of [after, before]) {
    const phrase = at < 0 || view.mask[at] !== Mask.free ? -1 : gazetteer.trie.matchAt(view.tokens, at);
    if (phrase < 0) continue;
    const parents = gazetteer.wording(phrase).owners;
    const inside = owners.filter((owner) =>
      parents.some((parent) => parent !== owner && gazetteer.rank(parent) > 0 && gazetteer.isWithin(owner, parent)),
    );
    if (inside.length === 1) return inside[0] ?? -1;
  }
  return -1;
};

export type NamedReader = (view: View, first: number, limit: number) => Candidate | null;

export const namedReader = (gazetteer: Gazetteer): NamedReader => {
  const types = typesOf(gazetteer.words.divisionTypes);
  return (view, first, limit) => {
    const phrase = gazetteer.trie.matchAt(view.tokens, first, limit);
    if (phrase < 0 || view.surface(first) === 'Us') return null; // "Come With Us"
    const last = gazetteer.trie.last;
    const { clarity, owners, hasUsual } = gazetteer.wording(phrase);
    const typed = typeAt(view, types, last + 1) ?? typeFurtherOn(view, types, last);
    const suited = typed ? owners.filter((owner) => gazetteer.takesType(owner, typed.type)) : [];
    if (typed && suited.length > 0) {
      return {
        first,
        last: typed.last,
        owners: suited,
        clarity: 'clear',
        hasUsual: hasUsual && suited[0] === owners[0],
        type: typed.type,
        kind: null,
        direction: null,
      };
    }
    const owner = clarity === 'typed' ? besideParent(gazetteer, view, first, last, owners) : -1;
    if (owner >= 0)
      return { first, last, owners: [owner], clarity: 'clear', hasUsual, type: null, kind: null, direction: null };
    if (clarity === 'typed') return null;
    // "Wulong County" for today's Wulong District: a former rank, so the type word is read but tells nothing.
    const isFormer = typed !== null && clarity === 'bare' && ['county', 'district', 'city'].includes(typed.type);
    return {
      first,
      last: isFormer ? typed.last : last,
      owners,
      clarity: isFormer ? 'clear' : clarity,
      hasUsual,
      type: null,
      kind: null,
      direction: null,
    };
  };
};
