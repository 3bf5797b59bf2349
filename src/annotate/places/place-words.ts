/** What each word does in a place name: one integer of bits a distinct word, and the longer endings of names. */
import type { PlaceWords } from '../../knowledge/schema/places.ts';
import { Shape, type Vocabulary, wordBits } from '../../text/vocabulary.ts';

export const Role = {
  capital: 1 << 0,
  /** Last word of a head: "District", "Area" of "New Area". */
  head: 1 << 1,
  /** Head that may be written small after a name: "island". */
  smallHead: 1 << 2,
  /** Kind that stands first: "Mount". */
  prefix: 1 << 3,
  /** Names nothing by itself: "Industrial". */
  generic: 1 << 4,
  /** Cannot be the first word of a name: "The", "Mayor", "Visits". */
  notFirst: 1 << 5,
  /** Names of bodies, brands and occasions end in it: "University", "Forum". */
  body: 1 << 6,
  connector: 1 << 7,
  direction: 1 << 8,
  /** First word of a division's type: "district", "autonomous". */
  type: 1 << 9,
  /** Could be pinyin: "Guangyang". */
  pinyin: 1 << 10,
  /** Name of a person or thing as well: "Jordan". */
  peopleName: 1 << 11,
  number: 1 << 12,
  lowerWord: 1 << 13,
  people: 1 << 14,
  /** No part of a name at the start of a sentence: "Visiting", "Located", "Three". */
  notAtStart: 1 << 15,
  /** Could be a Chinese surname: one syllable of pinyin. */
  syllable: 1 << 16,
  honorific: 1 << 17,
  /** Stands after several names: "rivers". */
  plural: 1 << 18,
  /** May stand inside a body's name all the same: "Communist". */
  bodyInner: 1 << 19,
  /** "People" before "'s" inside a body's name. */
  possessor: 1 << 20,
  /** Some gazetteer name begins with it. */
  start: 1 << 21,
  /** Body word that is about what follows it: "Plan for …". */
  about: 1 << 22,
  /** Body written small right behind a place: "government". */
  smallBody: 1 << 23,
  /** Body written small behind a word of level: "bureau". */
  levelBody: 1 << 24,
  /** Tells of whom a body is: "provincial". */
  level: 1 << 25,
  /** Ships bear the names of places behind it: "destroyer". */
  vessel: 1 << 26,
} as const;

/** Two to four syllables; English words may pass ("Panama"), so it only ever supports other evidence. */
const PINYIN = /^(?:'?(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiouü]{1,3}(?:ng|n|r)?){2,4}$/;
/** "Taking", "Rising": no syllable of pinyin. */
const GERUND = /[^bpmdtnljqxy]ing$/;
const SYLLABLE = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiouü]{1,3}(?:ng|n|r)?$/;

/** The heads that end in one word. */
export interface Heads {
  /** Kinds by the words before the last, joined ("new" → new-area for "area"); "" for the word alone. */
  readonly kinds: ReadonlyMap<string, string>;
  /** The words that stand right before the last one. */
  readonly before: ReadonlySet<string>;
}

export interface PlaceLexicon {
  /** Bits of `Role` by word id; asked for once a text. */
  roles(): Int32Array;
  /** By last word. */
  readonly heads: ReadonlyMap<string, Heads>;
  readonly words: PlaceWords;
}

const marker = (): { bits: Map<string, number>; mark: (words: Iterable<string>, bit: number) => void } => {
  const bits = new Map<string, number>();
  return {
    bits,
    mark: (words, bit) => {
      for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
    },
  };
};

const headsOf = (words: PlaceWords): Map<string, Heads> => {
  const heads = new Map<string, { kinds: Map<string, string>; before: Set<string> }>();
  for (const [head, kind] of Object.entries(words.heads)) {
    const parts = head.split(/[ -]/);
    const last = parts.pop() ?? '';
    const known = heads.get(last) ?? { kinds: new Map<string, string>(), before: new Set<string>() };
    known.kinds.set(parts.join(' '), kind);
    const before = parts.at(-1);
    if (before !== undefined) known.before.add(before);
    heads.set(last, known);
  }
  return heads;
};

/** `canStart`: whether some gazetteer name begins with a folded word of this shape. */
export const placeLexicon = (
  vocabulary: Vocabulary,
  words: PlaceWords,
  canStart: (folded: string, shape: number) => boolean,
): PlaceLexicon => {
  const { bits, mark } = marker();
  const heads = headsOf(words);
  mark(heads.keys(), Role.head);
  mark(words.smallHeads, Role.smallHead);
  mark(Object.keys(words.prefixes), Role.prefix);
  mark(Object.keys(words.prefixesOf), Role.prefix);
  mark(words.generic, Role.generic);
  mark(words.notFirst, Role.notFirst);
  mark(words.bodies, Role.body);
  mark(words.connectors, Role.connector);
  mark(Object.keys(words.directions), Role.direction);
  mark(
    words.divisionTypes.map((type) => type.split(' ')[0] ?? ''),
    Role.type,
  );
  mark(
    words.peopleNames.filter((name) => !name.includes(' ')),
    Role.peopleName,
  );
  mark(words.peoples, Role.people);
  mark(words.notAtStart, Role.notAtStart);
  mark(words.honorifics, Role.honorific);
  mark(words.about, Role.about);
  mark(words.smallBodies, Role.smallBody);
  mark(words.levelBodies, Role.levelBody);
  mark(words.levels, Role.level);
  mark(words.vessels, Role.vessel);
  mark(words.bodyInner, Role.bodyInner);
  mark(words.possessors, Role.possessor);
  mark(Object.keys(words.plurals), Role.plural);
  const roles = wordBits(vocabulary, (surface, shape, folded) => {
    let found = bits.get(folded) ?? 0;
    if (shape & Shape.capital) found |= Role.capital;
    if (shape & Shape.number) found |= Role.number;
    if (shape & Shape.lower && surface.length > 3) found |= Role.lowerWord;
    if (PINYIN.test(folded) && !GERUND.test(folded)) found |= Role.pinyin;
    if (canStart(folded, shape)) found |= Role.start;
    if (SYLLABLE.test(folded)) found |= Role.syllable;
    if (/(?:ing|ed|ly)$/.test(folded) && !(found & Role.pinyin)) found |= Role.notAtStart;
    return found;
  });
  return { roles, heads, words };
};
