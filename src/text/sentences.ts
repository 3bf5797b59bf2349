/** Splits token runs into sentences. */
import { isGlued, type Tokens } from './tokens.ts';
import { Shape, type Vocabulary, wordBits } from './vocabulary.ts';

/** Tokens `first` to `last` (inclusive) of block `block`. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
  readonly block: number;
}

/** Words after which a point does not end a sentence, folded. Titles, ranks, months, and units that numbers follow. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms mme mdm messrs dr prof gov sen rep gen col lt capt maj sgt cmdr adm hon rev pres supt st mt ft ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'dept univ assn bros ave blvd rd no nos vol fig pp art sec ch ed eds jr sr'
  ).split(' '),
);
const LOWER_ABBREVIATIONS = new Set(['vs', 'etc', 'approx', 'cf', 'al']);
/** Of those, the ones that do end a sentence when a sentence starter follows ("… and so on, etc. The city"). */
const MAY_END = new Set(['etc', 'jr', 'sr', 'al', 'sun', 'sat', 'art', 'mar']);
const COMPANY = new Set(['co', 'corp', 'inc', 'ltd', 'plc']);
const STARTERS = new Set(
  (
    'the a an in on at he she it they we i this that these those there but and however meanwhile according as by for ' +
    'from since to with after before during when while if his her its their our all some many more most'
  ).split(' '),
);
const ENDS = new Set(['.', '!', '?', '…', '。', '！', '？']);
const WIDE_ENDS = new Set(['。', '！', '？']);
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»', '」', '』', '）']);
const OPENERS = new Set(['"', '“', '‘', "'", '(', '[', '«', '「', '『', '（', '-', '—', '–', '•', '*', '·']);

/** What a word is to its sentence: one integer of bits for each distinct word. */
const Mark = {
  end: 1 << 0,
  /** A stop that needs no blank behind it. */
  wideEnd: 1 << 1,
  /** The Latin full stop, which abbreviations have too. */
  point: 1 << 2,
  closer: 1 << 3,
  opener: 1 << 4,
  pause: 1 << 5,
  /** "The", with its capital. */
  starter: 1 << 6,
  abbreviation: 1 << 7,
  mayEnd: 1 << 8,
  company: 1 << 9,
  /** "No.", which a number follows. */
  numbering: 1 << 10,
  /** A capital letter alone: "Q" in "John Q. Public", but not "I". */
  initial: 1 << 11,
  /** Holds its own point: "U.S." */
  dotted: 1 << 12,
  capital: 1 << 13,
  digits: 1 << 14,
  /** May stand first in a sentence: anything but a small Latin letter. */
  first: 1 << 15,
  /** A word of two letters or more without a capital. */
  small: 1 << 16,
} as const;

/** The bits of each word, in the order of its questions: what it is as printed, then folded. */
const marksOf = (surface: string, shape: number, folded: string): number => {
  const isCapital = (shape & Shape.capital) !== 0;
  let marks = 0;
  const mark = (is: boolean, bit: number): void => void (marks |= is ? bit : 0);
  mark(ENDS.has(surface), Mark.end);
  mark(WIDE_ENDS.has(surface), Mark.wideEnd);
  mark(surface === '.', Mark.point);
  mark(CLOSERS.has(surface), Mark.closer);
  mark(OPENERS.has(surface), Mark.opener);
  mark(surface === ',' || surface === ';', Mark.pause);
  mark(surface.length > 2 && surface.endsWith('.'), Mark.dotted);
  mark(isCapital, Mark.capital);
  mark((shape & Shape.number) !== 0, Mark.digits);
  mark(isCapital || (shape & Shape.number) !== 0 || !/^[a-z]/.test(surface), Mark.first);
  mark((shape & Shape.lower) !== 0 && folded.length > 1, Mark.small);
  mark(isCapital && STARTERS.has(folded), Mark.starter);
  mark(LOWER_ABBREVIATIONS.has(folded) || (isCapital && ABBREVIATIONS.has(folded)), Mark.abbreviation);
  mark(MAY_END.has(folded), Mark.mayEnd);
  mark(COMPANY.has(folded), Mark.company);
  mark(folded === 'no' || folded === 'nos', Mark.numbering);
  mark(isCapital && folded.length === 1 && folded !== 'i', Mark.initial);
  return marks;
};

const tables = new WeakMap<Vocabulary, () => Int32Array>();

/** The bits of every word of the vocabulary, by id. */
const marksIn = (vocabulary: Vocabulary): Int32Array => {
  const known = tables.get(vocabulary) ?? wordBits(vocabulary, marksOf);
  tables.set(vocabulary, known);
  return known();
};

/**
 * Longer runs without a stop are tables or lists, not sentences: they are cut at a comma, so that rules which look at a
 * sentence as a whole stay linear in the text.
 */
const MOST_TOKENS = 400;

/**
 * The sentences of `tokens`, covering every token once. A block's end always ends a sentence, so headings and captions
 * need no full stop. Linear in the tokens.
 */
export const splitSentences = (tokens: Tokens): Sentence[] => {
  const { ids, blocks, vocabulary, length } = tokens;
  const sentences: Sentence[] = [];
  const marks = marksIn(vocabulary);
  const is = (at: number, bits: number): boolean => at >= 0 && at < length && ((marks[ids[at] ?? 0] ?? 0) & bits) !== 0;

  const startsSentence = (at: number): boolean => {
    let next = at;
    while (next < length && blocks[next] === blocks[at] && is(next, Mark.opener)) next++;
    return next >= length || blocks[next] !== blocks[at] || is(next, Mark.first);
  };

  /** True where the point at `at` belongs to the word before it, with `next` the token after it. */
  const isAbbreviation = (at: number, next: number): boolean => {
    if (!isGlued(tokens, at)) return false;
    const isStarter = is(next, Mark.starter);
    if (is(at - 1, Mark.numbering)) return is(next, Mark.digits);
    if (is(at - 1, Mark.company)) return !isStarter;
    if (is(at - 1, Mark.abbreviation)) return !(isStarter && is(at - 1, Mark.mayEnd));
    // An initial: "John Q. Public", but "Plan B. The" ends.
    return is(at - 1, Mark.initial) && !isStarter;
  };

  let first = 0;
  const close = (last: number): void => {
    while (last - first >= MOST_TOKENS) {
      const cut = lastPause(first, first + MOST_TOKENS - 1);
      sentences.push({ first, last: cut, block: blocks[first] ?? 0 });
      first = cut + 1;
    }
    if (last >= first) sentences.push({ first, last, block: blocks[first] ?? 0 });
    first = last + 1;
  };
  const lastPause = (from: number, to: number): number => {
    for (let at = to; at > from; at--) if (is(at, Mark.pause)) return at;
    return to;
  };
  for (let at = 0; at < length; at++) {
    if (at + 1 >= length || blocks[at + 1] !== blocks[at]) {
      close(at);
      continue;
    }
    const mark = marks[ids[at] ?? 0] ?? 0;
    if (!(mark & (Mark.end | Mark.dotted))) continue;
    if (!(mark & Mark.end)) {
      // "U.S. The city": a dotted abbreviation holds its own point.
      if (is(at + 1, Mark.starter)) close(at);
      continue;
    }
    let last = at;
    while (last + 1 < length && blocks[last + 1] === blocks[at] && isGlued(tokens, last + 1)) {
      if (!is(last + 1, Mark.closer | Mark.end)) break;
      last++;
    }
    const next = last + 1;
    if (next >= length || blocks[next] !== blocks[at]) continue;
    if (isGlued(tokens, next)) {
      // "…was held.Tang said": a missing space, told from "iChongqing.info" by the capital after a small word.
      const isMissingSpace = is(next, Mark.capital) && is(at - 1, Mark.small);
      if (!isMissingSpace && !(mark & Mark.wideEnd)) continue;
    } else if (last === at && (mark & Mark.point) !== 0 && isAbbreviation(at, next)) continue;
    if (!startsSentence(next)) continue;
    close(last);
    at = last;
  }
  return sentences;
};
