/** What kind of word each token is, by the knowledge's word lists: one integer of bits a distinct word. */
import type { Knowledge } from '../knowledge/knowledge.ts';
import { Shape } from '../text/vocabulary.ts';
import { isGivenName } from './names/pinyin.ts';

/** Bits of a word's classes. */
export const Word = {
  /** Singular head noun of a post: "mayor". */
  role: 1 << 0,
  /** Plural head noun: "mayors". */
  rolePlural: 1 << 1,
  /** Head noun that is a public post by itself. */
  publicRole: 1 << 2,
  /** Head noun that is one before a name, without a body: "President". */
  bareRole: 1 << 3,
  /** May stand before a role: "deputy", "municipal". */
  modifier: 1 << 4,
  /** Rank word among the modifiers: "former". */
  rank: 1 << 5,
  /** Follows its role: "general" in "consul general". */
  tail: 1 << 6,
  publicHead: 1 << 7,
  privateHead: 1 << 8,
  level: 1 << 9,
  preposition: 1 << 10,
  party: 1 << 11,
  link: 1 << 12,
  officeVerb: 1 << 13,
  reporting: 1 << 14,
  including: 1 << 15,
  surname: 1 << 16,
  compoundSurname: 1 << 17,
  /** Valid as a given name of one to three Chinese syllables. */
  given: 1 << 18,
  particle: 1 << 19,
  honorific: 1 << 20,
  notName: 1 << 21,
  wordSurname: 1 << 22,
  eponym: 1 << 23,
  dynasty: 1 << 24,
  determiner: 1 << 25,
  /** "and", "&", "or". */
  and: 1 << 26,
  capital: 1 << 27,
  number: 1 << 28,
  punctuation: 1 << 29,
  /** Head noun of work that is no public post: "manager". */
  privateRole: 1 << 30,
  /** One pinyin syllable. */
  syllable: 1 << 31,
} as const;

const DETERMINERS = ['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our', 'this', 'that'];
const ANDS = ['and', '&', 'or'];

/** The bits of `Word` of a word, given its folded form and the bits of its shape. */
export const classReader = ({
  names,
  posts,
}: Pick<Knowledge, 'names' | 'posts'>): ((folded: string, shape: number) => number) => {
  const bits = new Map<string, number>();
  const mark = (words: Iterable<string>, bit: number): void => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  const roles = [...posts.roles.public, ...posts.roles.bare, ...posts.roles.body, ...posts.roles.private];
  mark(roles, Word.role);
  mark(posts.roles.public, Word.publicRole);
  mark(posts.roles.bare, Word.bareRole);
  mark(posts.roles.private, Word.privateRole);
  for (const [plural, singular] of pluralsOf(roles, posts.plurals)) {
    mark(
      [plural],
      Word.rolePlural | ((bits.get(singular) ?? 0) & (Word.publicRole | Word.bareRole | Word.privateRole)),
    );
  }
  mark([...posts.modifiers.rank, ...posts.modifiers.kind], Word.modifier);
  mark(posts.modifiers.rank, Word.rank);
  mark(posts.tails, Word.tail);
  mark(posts.publicHeads, Word.publicHead);
  mark(
    posts.publicHeads.map((head) => `${head}s`),
    Word.publicHead,
  );
  mark(posts.privateHeads, Word.privateHead);
  mark(posts.levels, Word.level | Word.modifier);
  mark(posts.prepositions, Word.preposition);
  mark(posts.party, Word.party);
  mark(posts.links, Word.link);
  mark(posts.officeVerbs, Word.officeVerb);
  mark(posts.reporting, Word.reporting);
  mark(posts.including, Word.including);
  mark(names.surnames, Word.surname);
  mark(names.compoundSurnames, Word.surname | Word.compoundSurname);
  mark(names.wordSurnames, Word.wordSurname);
  mark(names.particles, Word.particle);
  mark(names.honorifics, Word.honorific);
  mark(names.notNames, Word.notName);
  mark(names.eponyms, Word.eponym);
  mark(names.dynastyNouns, Word.dynasty);
  mark(DETERMINERS, Word.determiner);
  mark(ANDS, Word.and);
  const syllables = new Set(names.syllables);
  const stops = new Set(names.givenStops);
  return (folded, shape) => {
    let found = bits.get(folded) ?? 0;
    if (shape & Shape.capital) {
      found |= Word.capital;
      if (!stops.has(folded) && isGivenName(folded, syllables)) found |= Word.given;
      if (isGivenName(folded, syllables, 1)) found |= Word.syllable;
    }
    if (shape & Shape.number) found |= Word.number;
    if (shape & Shape.punctuation) found |= Word.punctuation;
    return found;
  };
};

/** Plural form of every role: the listed irregular ones, else with -s. */
const pluralsOf = (
  roles: readonly string[],
  irregular: Readonly<Record<string, string>>,
): [plural: string, singular: string][] => {
  const listed = new Set(Object.values(irregular));
  return [
    ...Object.entries(irregular),
    ...roles.filter((role) => !listed.has(role)).map((role): [string, string] => [`${role}s`, role]),
  ];
};
