/** A reading head over an article's tokens: words, their classes and their neighbours. */
import type { Tokens } from '../text/tokens.ts';
import { Word } from './word-classes.ts';
import { Mark } from './word-marks.ts';
import type { Words } from './words.ts';

/** Anything but a lower-case word. */
const NOT_LOWER = Word.capital | Word.number | Word.punctuation;

export class Scan {
  readonly tokens: Tokens;
  readonly length: number;
  private readonly words: Words;
  /** Bits of `Word` and, behind them, of `Mark`, token by token: asked for so often that even a look-up by word is too slow. */
  private readonly both: Int32Array;
  /** The bits of `Mark` that any token has. */
  private readonly seen: number;

  constructor(tokens: Tokens, words: Words) {
    words.learn();
    const { ids, length } = tokens;
    const { bits } = words;
    const both = new Int32Array(2 * length);
    let seen = 0;
    for (let at = 0; at < length; at++) {
      const word = 2 * (ids[at] ?? 0);
      const marks = bits[word + 1] ?? 0;
      both[2 * at] = bits[word] ?? 0;
      both[2 * at + 1] = marks;
      seen |= marks;
    }
    this.tokens = tokens;
    this.length = length;
    this.words = words;
    this.both = both;
    this.seen = seen;
  }

  /** The token as printed; "" outside the text. */
  surface(at: number): string {
    return at >= 0 && at < this.length ? this.tokens.vocabulary.surface(this.tokens.ids[at] ?? -1) : '';
  }

  /** Lower case, straight apostrophes; "" outside the text. */
  folded(at: number): string {
    return at >= 0 && at < this.length ? this.tokens.vocabulary.folded(this.tokens.ids[at] ?? -1) : '';
  }

  /** Folded letters alone, as names are compared: "miner" for Min’er. */
  letters(at: number): string {
    return at >= 0 && at < this.length ? this.words.letters(this.tokens.ids[at] ?? -1) : '';
  }

  /** Equal for tokens whose `letters` are; -1 outside the text. */
  letterKey(at: number): number {
    return at >= 0 && at < this.length ? this.words.letterKey(this.tokens.ids[at] ?? -1) : -1;
  }

  /** The bits of `Word` of token `at`; 0 outside the text. */
  bits(at: number): number {
    return at >= 0 && at < this.length ? (this.both[2 * at] ?? 0) : 0;
  }

  /** The bits of `Mark` of token `at`; 0 outside the text. */
  marksAt(at: number): number {
    return at >= 0 && at < this.length ? (this.both[2 * at + 1] ?? 0) : 0;
  }

  /** True where token `at` has any of the bits of `Word`. */
  is(at: number, bits: number): boolean {
    return (this.bits(at) & bits) !== 0;
  }

  /** True where token `at` has any of the bits of `Mark`. */
  has(at: number, marks: number): boolean {
    return (this.marksAt(at) & marks) !== 0;
  }

  /** True where any word of the article has one of `marks`. */
  hasAny(marks: number): boolean {
    return (this.seen & marks) !== 0;
  }

  isCapital(at: number): boolean {
    return (this.bits(at) & Word.capital) !== 0;
  }

  isLower(at: number): boolean {
    return at >= 0 && at < this.length && ((this.both[2 * at] ?? 0) & NOT_LOWER) === 0;
  }

  /** Token `at` follows the one before without white space. */
  isGlued(at: number): boolean {
    return at > 0 && this.tokens.ends[at - 1] === this.tokens.starts[at];
  }

  /** A hyphen without white space on either side: the one in "vice-mayor". */
  isHyphen(at: number): boolean {
    return (this.marksAt(at) & Mark.hyphen) !== 0 && this.isGlued(at) && this.isGlued(at + 1);
  }

  isPossessive(at: number): boolean {
    return (this.marksAt(at) & Mark.possessive) !== 0;
  }

  /** The text from token `first` to token `last`, as printed. */
  text(first: number, last: number): string {
    // The vocabulary's own string: nothing is cut out, and its hash is known to whoever looks it up.
    if (first === last) return this.surface(first);
    return this.tokens.text.slice(this.tokens.starts[first] ?? 0, this.tokens.ends[last] ?? 0);
  }

  start(at: number): number {
    return this.tokens.starts[at] ?? 0;
  }

  end(at: number): number {
    return this.tokens.ends[at] ?? 0;
  }

  block(at: number): number {
    return at >= 0 && at < this.length ? (this.tokens.blocks[at] ?? -1) : -1;
  }
}
