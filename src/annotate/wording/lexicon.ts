/** What each word does in a phrase, and the key under which its inflections and spellings are one word. */
import type { PhrasesKnowledge } from '../../knowledge/schema/phrases.ts';
import { hashText } from '../../text/hash.ts';
import { stemOf } from '../../text/stem.ts';
import { foldWord, Shape, type Vocabulary, wordTable } from '../../text/vocabulary.ts';

/** Bits of a word. */
export const Use = {
  /** Articles, "and": no part of a wording's key. */
  ignored: 1 << 0,
  hyphen: 1 << 1,
  quote: 1 << 2,
  comma: 1 << 3,
  /** Any other mark: no formulation goes across it. */
  break: 1 << 4,
  possessive: 1 << 5,
  function: 1 << 6,
  verb: 1 << 7,
  number: 1 << 8,
  many: 1 << 9,
  counted: 1 << 10,
  nameHead: 1 << 11,
  technical: 1 << 12,
  cue: 1 << 13,
  saying: 1 << 14,
  narrator: 1 << 15,
  capital: 1 << 16,
  upper: 1 << 17,
  digits: 1 << 18,
  /** "ly". */
  adverb: 1 << 19,
  /** "and", "&". */
  and: 1 << 20,
  /** Bears a title or a brand. */
  work: 1 << 21,
  /** What a place or a person gives its name to: "Red Boat Spirit". */
  model: 1 << 22,
} as const;

/** Not part of a wording's key. */
export const UNKEYED = Use.ignored | Use.hyphen | Use.quote | Use.comma | Use.break | Use.possessive;

export interface Lexicon {
  /** Bits of `Use`. */
  uses(id: number): number;
  /** Number of the word's stem. */
  key(id: number): number;
  /** The stem itself. */
  stem(key: number): string;
  /** Same on every machine. */
  hash(key: number): number;
  /** What a number word counts; 0 where it is none. */
  value(folded: string): number;
}

const QUOTES = /^(?:["“”„‟«»‹›「」『』《》]|''|``|[‘’'`´])$/u;
const HYPHENS = /^[-‐‑]$/u;

export const createLexicon = (vocabulary: Vocabulary, words: PhrasesKnowledge): Lexicon => {
  const bits = new Map<string, number>();
  const mark = (list: Iterable<string>, bit: number): void => {
    for (const word of list) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  mark(words.ignored, Use.ignored);
  mark(['and', '&'], Use.and);
  mark(words.function, Use.function);
  mark(words.verbs, Use.verb);
  mark(words.saying, Use.saying);
  mark(words.narrators, Use.narrator);
  mark(Object.keys(words.numbers), Use.number);
  mark(words.many, Use.many);
  mark(words.nameHeads, Use.nameHead);
  mark(words.works, Use.work);
  mark(words.models, Use.model);
  mark(words.technical, Use.technical);
  mark(words.cues, Use.cue);
  /** Of folded words; each is asked for twice. */
  const stemmed = new Map<string, string>();
  const stem = (folded: string): string => {
    const known = stemmed.get(folded) ?? stemOf(folded);
    stemmed.set(folded, known);
    return known;
  };
  const counted = new Set(words.counted.map(stem).concat('peopl', 'men', 'women', 'children'));

  const stems: string[] = [];
  const hashes: number[] = [];
  const keys = new Map<string, number>();
  const keyOf = (folded: string): number => {
    const own = stem(folded);
    const known = keys.get(own);
    if (known !== undefined) return known;
    keys.set(own, stems.length);
    hashes.push(hashText(own));
    return stems.push(own) - 1;
  };

  const uses = wordTable(vocabulary, (surface, shape) => {
    if (shape & Shape.punctuation) {
      if (bits.get(surface)) return bits.get(surface) ?? 0;
      if (surface === ',') return Use.comma;
      return HYPHENS.test(surface) ? Use.hyphen : QUOTES.test(surface) ? Use.quote : Use.break;
    }
    const folded = foldWord(surface);
    if (folded === "'s") return Use.possessive;
    let found = bits.get(folded) ?? 0;
    if (shape & Shape.capital) found |= Use.capital;
    if (shape & Shape.upper) found |= Use.upper;
    if (shape & Shape.number) found |= Use.digits;
    if (/..ly$/.test(folded)) found |= Use.adverb;
    if (counted.has(stem(folded))) found |= Use.counted;
    return found;
  });
  return {
    uses,
    key: wordTable(vocabulary, (surface) => keyOf(foldWord(surface))),
    stem: (key) => stems[key] ?? '',
    hash: (key) => hashes[key] ?? 0,
    value: (folded) => words.numbers[folded] ?? 0,
  };
};
