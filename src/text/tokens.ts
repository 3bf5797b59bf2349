/** Cuts text into tokens with exact offsets. */
import type { Span } from './span.ts';
import type { Vocabulary } from './vocabulary.ts';

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

const classOf = (char: string): number => {
  if (/\s/u.test(char)) return SPACE;
  if (/[\p{L}\p{M}]/u.test(char)) return LETTER;
  if (/\p{N}/u.test(char)) return DIGIT;
  if ("'’‘ʼ`´".includes(char)) return APOSTROPHE;
  if (char === '.') return POINT;
  if (char === ',') return COMMA;
  // Both halves of a pair count as letters: emoji and rare characters stay whole.
  return /[\ud800-\udfff]/.test(char) ? LETTER : OTHER;
};

/** Class of every UTF-16 unit: one table look-up instead of a regular expression a character. */
const CLASSES = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  code < 0x250 ? classOf(String.fromCharCode(code)) : 255,
);

const classAt = (text: string, at: number): number => {
  if (at >= text.length) return SPACE;
  const code = text.charCodeAt(at);
  const known = CLASSES[code] as number;
  return known === 255 ? (CLASSES[code] = classOf(String.fromCharCode(code))) : known;
};

const isWordClass = (kind: number): boolean => kind === LETTER || kind === DIGIT;

/** `'s` at the end of a word ("China's", "Chongqing’s"), but not inside one ("Min'er's" keeps its first apostrophe). */
const isPossessive = (text: string, apostrophe: number): boolean => {
  const next = text.charCodeAt(apostrophe + 1) | 32;
  return next === 115 && !isWordClass(classAt(text, apostrophe + 2));
};

/** End of the word that starts at `start`: letters and digits, inner apostrophes, inner points and commas of numbers. */
const wordEnd = (text: string, start: number): number => {
  let at = start;
  for (;;) {
    while (isWordClass(classAt(text, at))) at++;
    const kind = classAt(text, at);
    const next = classAt(text, at + 1);
    const isInner =
      (kind === APOSTROPHE && next === LETTER && classAt(text, at - 1) === LETTER && !isPossessive(text, at)) ||
      ((kind === POINT || kind === COMMA) && next === DIGIT && classAt(text, at - 1) === DIGIT);
    if (!isInner) return at;
    at++;
  }
};

/** End of a dotted abbreviation (U.S., a.m., i.e.) that starts at `start`, or `start` where none does. */
const dottedEnd = (text: string, start: number): number => {
  let at = start;
  while (classAt(text, at) === LETTER && classAt(text, at + 1) === POINT) at += 2;
  // "U.S" + "." only; a name's initial ("John Q. Public") is a word and a point.
  return at - start >= 4 && !isWordClass(classAt(text, at)) ? at : start;
};

const tokenEnd = (text: string, at: number): number => {
  const kind = classAt(text, at);
  if (isWordClass(kind)) {
    const dotted = kind === LETTER && classAt(text, at + 1) === POINT ? dottedEnd(text, at) : at;
    return dotted > at ? dotted : wordEnd(text, at);
  }
  if (kind === APOSTROPHE && classAt(text, at - 1) === LETTER && isPossessive(text, at)) return at + 2;
  return at + 1;
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
  // A token is at least one unit long; the buffers are cut to size below.
  const capacity = blocks.reduce((units, block) => units + block.end - block.start, 0);
  const starts = new Int32Array(capacity);
  const ends = new Int32Array(capacity);
  const ids = new Int32Array(capacity);
  const owners = new Int32Array(capacity);
  let length = 0;
  for (const [index, block] of blocks.entries()) {
    for (let at = block.start; at < block.end;) {
      if (classAt(text, at) === SPACE) {
        at++;
        continue;
      }
      const end = Math.min(tokenEnd(text, at), block.end);
      starts[length] = at;
      ends[length] = end;
      ids[length] = vocabulary.internSlice(text, at, end);
      owners[length] = index;
      length++;
      at = end;
    }
  }
  return {
    text,
    vocabulary,
    length,
    starts: starts.slice(0, length),
    ends: ends.slice(0, length),
    ids: ids.slice(0, length),
    blocks: owners.slice(0, length),
  };
};

/** The token's own text. */
export const tokenText = (tokens: Tokens, index: number): string =>
  tokens.text.slice(tokens.starts[index] ?? 0, tokens.ends[index] ?? 0);

/** True where token `index` follows the one before without white space: "Chi" "-" "ming". */
export const isGlued = (tokens: Tokens, index: number): boolean =>
  index > 0 && tokens.ends[index - 1] === tokens.starts[index];
