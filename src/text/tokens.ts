/** Cuts text into tokens with exact offsets. */
import type { Span } from './span.ts';
import { nextHash, type Vocabulary } from './vocabulary.ts';

/**
 * The tokens of an article's blocks, as parallel arrays: token i is `text.slice(starts[i], ends[i])`, its word is
 * `ids[i]` in the vocabulary, and it stands in block `blocks[i]`. Tokens never cross a block.
 */
export interface Tokens {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly ids: Int32Array;
  readonly blocks: Int32Array;
}

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const APOSTROPHE = 3;
const POINT = 4;
const COMMA = 5;
const OTHER = 6;

/** ASCII, dashes and quotation marks: what nearly all articles are made of, told apart by expressions that are cheap to compile. */
const COMMON = /[\0-\x7f\u2010-\u2027]/;

const classOf = (char: string): number => {
  if (/\s/.test(char)) return SPACE;
  if (COMMON.test(char)) {
    if (/[A-Za-z]/.test(char)) return LETTER;
    if (/\d/.test(char)) return DIGIT;
    if ("'’‘`".includes(char)) return APOSTROPHE;
    if (char === '.') return POINT;
    return char === ',' ? COMMA : OTHER;
  }
  if (/[\p{L}\p{M}]/u.test(char)) return LETTER;
  if (/\p{N}/u.test(char)) return DIGIT;
  if (char === '´') return APOSTROPHE;
  // Both halves of a pair count as letters: emoji and rare characters stay whole.
  return /[\ud800-\udfff]/.test(char) ? LETTER : OTHER;
};

const UNSEEN = 255;
/** Class of every UTF-16 unit seen so far: one table look-up instead of a regular expression a character. */
const CLASSES = new Uint8Array(0x10000).fill(UNSEEN);

const classOfUnit = (code: number): number => {
  const known = CLASSES[code] as number;
  return known === UNSEEN ? (CLASSES[code] = classOf(String.fromCharCode(code))) : known;
};

const classAt = (text: string, at: number): number => (at < text.length ? classOfUnit(text.charCodeAt(at)) : SPACE);

const isWordClass = (kind: number): boolean => kind === LETTER || kind === DIGIT;

/** `'s` at the end of a word ("China's", "Chongqing’s"), but not inside one ("Min'er's" keeps its first apostrophe). */
const isPossessive = (text: string, apostrophe: number): boolean => {
  const next = text.charCodeAt(apostrophe + 1) | 32;
  return next === 115 && !isWordClass(classAt(text, apostrophe + 2));
};

/** Whether the mark at `at`, behind a letter or digit, stands inside a word: "Min'er", "2,000", "3.5". */
const isInner = (text: string, at: number, kind: number): boolean => {
  if (kind === APOSTROPHE)
    return classAt(text, at + 1) === LETTER && classAt(text, at - 1) === LETTER && !isPossessive(text, at);
  return (kind === POINT || kind === COMMA) && classAt(text, at + 1) === DIGIT && classAt(text, at - 1) === DIGIT;
};

const goesOn = (text: string, at: number, kind: number): boolean => isWordClass(kind) || isInner(text, at, kind);

/** End of a dotted abbreviation (U.S., a.m., i.e.) that starts at `start`, or `start` where none does. */
const dottedEnd = (text: string, start: number): number => {
  let at = start;
  while (classAt(text, at) === LETTER && classAt(text, at + 1) === POINT) at += 2;
  // "U.S" + "." only; a name's initial ("John Q. Public") is a word and a point.
  return at - start >= 4 && !isWordClass(classAt(text, at)) ? at : start;
};

/** Tokens while they are found. Used again for every text, so that most texts need no new memory for them. */
class Buffer {
  starts = new Int32Array(1 << 12);
  ends = new Int32Array(1 << 12);
  ids = new Int32Array(1 << 12);
  blocks = new Int32Array(1 << 12);
  length = 0;

  add(start: number, end: number, id: number, block: number): void {
    if (this.length === this.starts.length) {
      this.starts = doubled(this.starts);
      this.ends = doubled(this.ends);
      this.ids = doubled(this.ids);
      this.blocks = doubled(this.blocks);
    }
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.ids[this.length] = id;
    this.blocks[this.length] = block;
    this.length++;
  }
}

const doubled = (values: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const twice = new Int32Array(values.length * 2);
  twice.set(values);
  return twice;
};

const found = new Buffer();

/** Finds the tokens of one block; a word's hash is made while its end is looked for. */
const addTokens = (
  text: string,
  { start, end }: Pick<Span, 'start' | 'end'>,
  block: number,
  vocabulary: Vocabulary,
): void => {
  for (let at = start; at < end;) {
    const code = text.charCodeAt(at);
    const kind = classOfUnit(code);
    if (kind === SPACE) {
      at++;
      continue;
    }
    let last = at + 1;
    let hash = nextHash(0, code);
    if (isWordClass(kind)) {
      const dotted = kind === LETTER && classAt(text, last) === POINT ? dottedEnd(text, at) : at;
      for (; last < text.length; last++) {
        const next = text.charCodeAt(last);
        if (dotted > at ? last >= dotted : !goesOn(text, last, classOfUnit(next))) break;
        hash = nextHash(hash, next);
      }
    } else if (kind === APOSTROPHE && classAt(text, at - 1) === LETTER && isPossessive(text, at)) {
      hash = nextHash(hash, text.charCodeAt(last));
      last++;
    }
    const id =
      last <= end ? vocabulary.internHashed(text, at, last, hash) : vocabulary.internSlice(text, at, (last = end));
    found.add(at, last, id, block);
    at = last;
  }
};

/**
 * Tokens of `blocks` (in order, not overlapping) of `text`: words, numbers, possessive endings ('s) and single
 * punctuation marks; hyphens are tokens of their own, so "Chengdu-Chongqing" is three. Linear in the text.
 */
export const tokenize = (
  text: string,
  blocks: readonly Pick<Span, 'start' | 'end'>[],
  vocabulary: Vocabulary,
): Tokens => {
  found.length = 0;
  for (const [index, block] of blocks.entries()) addTokens(text, block, index, vocabulary);
  const { length } = found;
  return {
    text,
    vocabulary,
    length,
    starts: found.starts.slice(0, length),
    ends: found.ends.slice(0, length),
    ids: found.ids.slice(0, length),
    blocks: found.blocks.slice(0, length),
  };
};

/** The token's own text. */
export const tokenText = (tokens: Tokens, index: number): string =>
  tokens.text.slice(tokens.starts[index] ?? 0, tokens.ends[index] ?? 0);

/** True where token `index` follows the one before without white space: "Chi" "-" "ming". */
export const isGlued = (tokens: Tokens, index: number): boolean =>
  index > 0 && tokens.ends[index - 1] === tokens.starts[index];
