/** A reading head over an article's tokens: words, their classes and their neighbours. */
import { isGlued, type Tokens } from '../text/tokens.ts';
import { Word } from './word-classes.ts';

export class Scan {
  readonly tokens: Tokens;
  /** The bits of every token: asked for so often that even a look-up by word is too slow. */
  private readonly classes: Int32Array;
  private readonly spelling: (id: number) => string;

  constructor(tokens: Tokens, classes: (id: number) => number, spelling: (id: number) => string) {
    this.tokens = tokens;
    this.classes = new Int32Array(tokens.length);
    for (let at = 0; at < tokens.length; at++) this.classes[at] = classes(tokens.ids[at] ?? -1);
    this.spelling = spelling;
  }

  /** The token as printed; "" outside the text. */
  surface(at: number): string {
    return at < 0 || at >= this.tokens.length ? '' : this.tokens.vocabulary.surface(this.tokens.ids[at] ?? -1);
  }

  /** Lower case, straight apostrophes; "" outside the text. */
  folded(at: number): string {
    return at < 0 || at >= this.tokens.length ? '' : this.tokens.vocabulary.folded(this.tokens.ids[at] ?? -1);
  }

  /** Folded letters alone, as names are compared: "miner" for Min’er. */
  letters(at: number): string {
    return at < 0 || at >= this.tokens.length ? '' : this.spelling(this.tokens.ids[at] ?? -1);
  }

  /** The bits of `Word` of token `at`; 0 outside the text. */
  bits(at: number): number {
    return at < 0 || at >= this.classes.length ? 0 : (this.classes[at] ?? 0);
  }

  /** True where token `at` has any of `bits`. */
  is(at: number, bits: number): boolean {
    return (this.bits(at) & bits) !== 0;
  }

  isCapital(at: number): boolean {
    return (this.bits(at) & Word.capital) !== 0;
  }

  isLower(at: number): boolean {
    return (
      at >= 0 && at < this.tokens.length && (this.bits(at) & (Word.capital | Word.number | Word.punctuation)) === 0
    );
  }

  isGlued(at: number): boolean {
    return isGlued(this.tokens, at);
  }

  /** A hyphen without white space on either side: the one in "vice-mayor". */
  isHyphen(at: number): boolean {
    if ((this.bits(at) & Word.punctuation) === 0) return false;
    const mark = this.surface(at);
    return (mark === '-' || mark === '‐' || mark === '‑') && this.isGlued(at) && this.isGlued(at + 1);
  }

  isPossessive(at: number): boolean {
    return this.folded(at) === "'s";
  }

  /** The text from token `first` to token `last`, as printed. */
  text(first: number, last: number): string {
    return this.tokens.text.slice(this.tokens.starts[first] ?? 0, this.tokens.ends[last] ?? 0);
  }

  start(at: number): number {
    return this.tokens.starts[at] ?? 0;
  }

  end(at: number): number {
    return this.tokens.ends[at] ?? 0;
  }

  block(at: number): number {
    return this.tokens.blocks[at] ?? -1;
  }
}
