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
  /** Begins a word that programmes are made of: "common", "high" of "high-quality"; by its stem. */
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
  /** A number that a formula may begin with: "two", "multiple", 1 to 20. */
  counter: 1 << 23,
  /** A mark that opens or closes a quotation. */
  paired: 1 << 24,
  /** Ends as adjectives do and is no noun that does. */
  adjective: 1 << 25,
  /** "up". */
  up: 1 << 26,
  /** A single letter or sign. */
  single: 1 << 27,
  /** Heads the name of a law, a plan, a notice. */
  document: 1 << 28,
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
const PAIRED = /^["“”„‟'‘’‚`´«»‹›「」『』《》]$/u;
const SMALL = /^(?:[1-9]|1\d|20)$/;
/** "Chengdu-Chongqing economic": an adjective needs its noun. Nouns that look like one are told by name. */
const ADJECTIVE = /[^aeiou](?:ic|ical|al|ive|ous|ful|able|ible|ary)$/;
const NOUN =
  /^(?:goal|capital|festival|hospital|potential|initiative|objective|public|traffic|music|renewal|revival|material|survival|proposal|approval|arrival|canal|signal|metal|pedestal|fabric|logic|incentive|perspective|library|secretary|boundary|table|cable|vegetable|clinic|topic|republic|academic|arsenal|terminal|journal|portal|rural|(?:\p{L}+)?hous)$/u;

/** Uses of a punctuation mark; `listed`: those that the word lists give it. */
const markUses = (mark: string, listed: number): number => {
  const paired = PAIRED.test(mark) ? Use.paired : 0;
  if (listed !== 0) return listed | paired;
  if (mark === ',') return Use.comma;
  // A dash is a hyphen where it touches words on both sides: "Beijing–Tianjin–Hebei".
  if (mark === '–') return Use.hyphen | Use.break;
  return HYPHENS.test(mark) ? Use.hyphen : paired | (QUOTES.test(mark) ? Use.quote : Use.break);
};

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
  mark(words.documents, Use.document);
  mark(words.models, Use.model);
  mark(words.technical, Use.technical);
  /** Of folded words; each is asked for twice. */
  const stemmed = new Map<string, string>();
  const stem = (folded: string): string => {
    const known = stemmed.get(folded) ?? stemOf(folded);
    stemmed.set(folded, known);
    return known;
  };
  const cues = new Set(words.cues.map((cue) => stem(cue.split('-')[0] ?? '')));
  const counted = new Set(words.counted.map(stem).concat('peopl', 'men', 'women', 'children'));

  const stems: string[] = [];
  const hashes: number[] = [];
  const keys = new Map<string, number>();
  /** "4 belts": the figure of a counter is its word. */
  const figures = new Map(
    Object.entries(words.numbers)
      .toReversed()
      .map(([word, value]) => [String(value), word]),
  );
  const keyOf = (folded: string): number => {
    const own = stem((SMALL.test(folded) ? figures.get(folded) : undefined) ?? folded);
    const known = keys.get(own);
    if (known !== undefined) return known;
    keys.set(own, stems.length);
    hashes.push(hashText(own));
    return stems.push(own) - 1;
  };

  const uses = wordTable(vocabulary, (surface, shape) => {
    if (shape & Shape.punctuation) return markUses(surface, bits.get(surface) ?? 0);
    const folded = foldWord(surface);
    if (folded === "'s") return Use.possessive;
    let found = bits.get(folded) ?? 0;
    if (shape & Shape.capital) found |= Use.capital;
    if (shape & Shape.upper) found |= Use.upper;
    if (shape & Shape.number) found |= Use.digits;
    if (found & (Use.number | Use.many) || SMALL.test(surface)) found |= Use.counter;
    if (/..ly$/.test(folded)) found |= Use.adverb;
    const own = stem(folded);
    if (counted.has(own)) found |= Use.counted;
    if (cues.has(own)) found |= Use.cue;
    if (ADJECTIVE.test(own) && !NOUN.test(own)) found |= Use.adjective;
    if (own === 'up') found |= Use.up;
    if (own.length === 1) found |= Use.single;
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
