/** Cuts text into tokens with exact offsets. */
import { endianness } from 'node:os';
import type { Span } from './span.ts';
import { seamOf } from './seam.ts';
import { nextHash, Shape, type Vocabulary } from './vocabulary.ts';

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

// Classes of units: those that words are made of first, so that one comparison tells them.
const LETTER = 0;
const DIGIT = 1;
const SPACE = 2;
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

const IS_BIG_ENDIAN = endianness() === 'BE';

const UNSEEN = 255;
/** Class of every UTF-16 unit seen so far: one table look-up instead of a regular expression a character. */
const CLASSES = new Uint8Array(0x10000).fill(UNSEEN);

const classAt = (units: Uint16Array, at: number): number => {
  const unit = units[at] as number;
  const known = CLASSES[unit] as number;
  return known === UNSEEN ? (CLASSES[unit] = classOf(String.fromCharCode(unit))) : known;
};

const isWordClass = (kind: number): boolean => kind <= DIGIT;

/** `'s` at the end of a word ("China's", "Chongqing’s"), but not inside one ("Min'er's" keeps its first apostrophe). */
const isPossessive = (units: Uint16Array, apostrophe: number): boolean => {
  const next = (units[apostrophe + 1] as number) | 32;
  return next === 115 && !isWordClass(classAt(units, apostrophe + 2));
};

/** Whether the mark at `at`, behind a letter or digit, stands inside a word: "Min'er", "2,000", "3.5". */
const isInner = (units: Uint16Array, at: number, kind: number): boolean => {
  if (kind === APOSTROPHE)
    return classAt(units, at + 1) === LETTER && classAt(units, at - 1) === LETTER && !isPossessive(units, at);
  return (kind === POINT || kind === COMMA) && classAt(units, at + 1) === DIGIT && classAt(units, at - 1) === DIGIT;
};

const goesOn = (units: Uint16Array, at: number): boolean => {
  const kind = classAt(units, at);
  return isWordClass(kind) || isInner(units, at, kind);
};

/** End of a dotted abbreviation (U.S., a.m., i.e.) that starts at `start`, or `start` where none does. */
const dottedEnd = (units: Uint16Array, start: number): number => {
  let at = start;
  while (classAt(units, at) === LETTER && classAt(units, at + 1) === POINT) at += 2;
  // "U.S" + "." only; a name's initial ("John Q. Public") is a word and a point.
  return at - start >= 4 && !isWordClass(classAt(units, at)) ? at : start;
};

/** What is read behind the end of a text. */
const BLANK = 0x20;
/** As far as any rule looks behind the end. */
const LOOK_AHEAD = 2;

/** A text's UTF-16 units, read several times as fast as those of a string. Used again for every text, as `Found` is. */
class Units {
  private values = new Uint16Array(1 << 14);
  private bytes = Buffer.from(this.values.buffer);

  /** The units of `text` and blanks behind them; good until the next text is given. */
  of(text: string): Uint16Array {
    const { length } = text;
    if (length + LOOK_AHEAD > this.values.length) {
      this.values = new Uint16Array(2 * length);
      this.bytes = Buffer.from(this.values.buffer);
    }
    this.bytes.write(text, 'utf16le');
    if (IS_BIG_ENDIAN) this.bytes.swap16();
    return this.values.fill(BLANK, length, length + LOOK_AHEAD);
  }
}

/** Tokens while they are found. Used again for every text, so that most texts need no new memory for them. */
class Found {
  starts = new Int32Array(1 << 12);
  ends = new Int32Array(1 << 12);
  ids = new Int32Array(1 << 12);
  blocks = new Int32Array(1 << 12);
  length = 0;

  /** Makes room for more. */
  grow(): void {
    this.starts = doubled(this.starts);
    this.ends = doubled(this.ends);
    this.ids = doubled(this.ids);
    this.blocks = doubled(this.blocks);
  }
}

const doubled = (values: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const twice = new Int32Array(values.length * 2);
  twice.set(values);
  return twice;
};

const buffer = new Units();
const found = new Found();

/** Finds the tokens of one block; a word's hash is made while its end is looked for. */
const addTokens = (
  text: string,
  units: Uint16Array,
  { start, end }: Pick<Span, 'start' | 'end'>,
  block: number,
  vocabulary: Vocabulary,
): void => {
  let { starts, ends, ids, blocks, length } = found;
  for (let at = start; at < end;) {
    const unit = units[at] as number;
    const kind = unit === BLANK ? SPACE : classAt(units, at);
    if (kind === SPACE) {
      at++;
      continue;
    }
    let last = at + 1;
    let hash = nextHash(0, unit);
    if (isWordClass(kind)) {
      const dotted = kind === LETTER && classAt(units, last) === POINT ? dottedEnd(units, at) : at;
      for (; last < dotted; last++) hash = nextHash(hash, units[last] as number);
      for (let isOpen = dotted === at; isOpen;) {
        let next = units[last] as number;
        for (; (CLASSES[next] as number) <= DIGIT; next = units[++last] as number) hash = nextHash(hash, next);
        isOpen = next !== BLANK && goesOn(units, last);
        if (isOpen) {
          hash = nextHash(hash, next);
          last++;
        }
      }
    } else if (kind === APOSTROPHE && at > 0 && classAt(units, at - 1) === LETTER && isPossessive(units, at)) {
      hash = nextHash(hash, units[last] as number);
      last++;
    }
    if (length === starts.length) {
      found.grow();
      ({ starts, ends, ids, blocks } = found);
    }
    starts[length] = at;
    ids[length] =
      last <= end
        ? vocabulary.internHashed(text, units, at, last, hash)
        : vocabulary.intern(text.slice(at, (last = end)));
    if (vocabulary.shape(ids[length] as number) & Shape.glued) {
      last = at + seamOf(text.slice(at, last));
      ids[length] = vocabulary.intern(text.slice(at, last));
    }
    ends[length] = last;
    blocks[length++] = block;
    at = last;
  }
  found.length = length;
};

/**
 * Tokens of `blocks` (in order, not overlapping) of `text`: words, numbers, possessive endings ('s) and single
 * punctuation marks; hyphens are tokens of their own, so "Chengdu-Chongqing" is three. Words that are printed as one are
 * parted where that is sure: "of", "Sichuan". Linear in the text.
 */
export const tokenize = (
  text: string,
  blocks: readonly Pick<Span, 'start' | 'end'>[],
  vocabulary: Vocabulary,
): Tokens => {
  found.length = 0;
  const units = buffer.of(text);
  for (const [index, block] of blocks.entries()) addTokens(text, units, block, index, vocabulary);
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
