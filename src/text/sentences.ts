/** Splits token runs into sentences. */
import { isGlued, type Tokens } from './tokens.ts';
import { Shape } from './vocabulary.ts';

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
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»', '」', '』', '）']);
const OPENERS = new Set(['"', '“', '‘', "'", '(', '[', '«', '「', '『', '（', '-', '—', '–', '•', '*', '·']);

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
  const surface = (at: number): string => vocabulary.surface(ids[at] ?? -1);
  const folded = (at: number): string => vocabulary.folded(ids[at] ?? -1);
  const shape = (at: number): number => vocabulary.shape(ids[at] ?? -1);

  const startsSentence = (at: number): boolean => {
    let next = at;
    while (next < length && blocks[next] === blocks[at] && OPENERS.has(surface(next))) next++;
    if (next >= length || blocks[next] !== blocks[at]) return true;
    return (shape(next) & (Shape.capital | Shape.number)) !== 0 || !/[a-z]/.test(surface(next).charAt(0));
  };

  /** True where the point at `at` belongs to the word before it, with `next` the token after it. */
  const isAbbreviation = (at: number, next: number): boolean => {
    if (!isGlued(tokens, at)) return false;
    const word = folded(at - 1);
    const isStarter = STARTERS.has(folded(next)) && (shape(next) & Shape.capital) !== 0;
    if (word === 'no' || word === 'nos') return (shape(next) & Shape.number) !== 0;
    if (COMPANY.has(word)) return !isStarter;
    if (LOWER_ABBREVIATIONS.has(word) || (ABBREVIATIONS.has(word) && shape(at - 1) & Shape.capital))
      return !(MAY_END.has(word) && isStarter);
    // An initial: "John Q. Public", but "Plan B. The" ends.
    return word.length === 1 && (shape(at - 1) & Shape.capital) !== 0 && !isStarter && word !== 'i';
  };

  let first = 0;
  const close = (last: number): void => {
    while (last - first >= MOST_TOKENS) {
      const cut = lastComma(first, first + MOST_TOKENS - 1);
      sentences.push({ first, last: cut, block: blocks[first] ?? 0 });
      first = cut + 1;
    }
    if (last >= first) sentences.push({ first, last, block: blocks[first] ?? 0 });
    first = last + 1;
  };
  const lastComma = (from: number, to: number): number => {
    for (let at = to; at > from; at--) if (surface(at) === ',' || surface(at) === ';') return at;
    return to;
  };
  for (let at = 0; at < length; at++) {
    if (at + 1 >= length || blocks[at + 1] !== blocks[at]) {
      close(at);
      continue;
    }
    const mark = surface(at);
    if (!ENDS.has(mark)) {
      // "U.S. The city": a dotted abbreviation holds its own point.
      if (mark.length > 2 && mark.endsWith('.') && STARTERS.has(folded(at + 1)) && shape(at + 1) & Shape.capital)
        close(at);
      continue;
    }
    let last = at;
    while (last + 1 < length && blocks[last + 1] === blocks[at] && isGlued(tokens, last + 1)) {
      const following = surface(last + 1);
      if (!CLOSERS.has(following) && !ENDS.has(following)) break;
      last++;
    }
    const next = last + 1;
    if (next >= length || blocks[next] !== blocks[at]) continue;
    if (isGlued(tokens, next)) {
      // "…was held.Tang said": a missing space, told from "iChongqing.info" by the capital after a small word.
      const isMissingSpace =
        (shape(next) & Shape.capital) !== 0 && (shape(at - 1) & Shape.lower) !== 0 && folded(at - 1).length > 1;
      if (!(isMissingSpace || mark === '。' || mark === '！' || mark === '？')) continue;
    } else if (last === at && mark === '.' && isAbbreviation(at, next)) continue;
    if (!startsSentence(next)) continue;
    close(last);
    at = last;
  }
  return sentences;
};
