/** A reading head over one sentence at a time, for the forms of dates. */
import { isGlued, type Tokens } from '../../text/tokens.ts';
import { Shape } from '../../text/vocabulary.ts';
import type { DateWords } from './date-words.ts';

/** Outside the sentence every word is "" and has no bits: forms need no bounds of their own. */
export class DateScan {
  readonly tokens: Tokens;
  private readonly words: DateWords;
  first = 0;
  last = -1;

  constructor(tokens: Tokens, words: DateWords) {
    this.tokens = tokens;
    this.words = words;
  }

  /** Reads from here on within tokens `first` to `last`. */
  within(first: number, last: number): void {
    this.first = first;
    this.last = last;
  }

  private has(at: number): boolean {
    return at >= this.first && at <= this.last;
  }

  /** Bits of `Kind`. */
  bits(at: number): number {
    return this.has(at) ? this.words.bits(this.tokens.ids[at] ?? -1) : 0;
  }

  is(at: number, bits: number): boolean {
    return (this.bits(at) & bits) !== 0;
  }

  /** The number behind the bits. */
  value(at: number): number {
    return this.words.value(this.tokens.ids[at] ?? -1);
  }

  surface(at: number): string {
    return this.has(at) ? this.tokens.vocabulary.surface(this.tokens.ids[at] ?? -1) : '';
  }

  /** Lower case, straight apostrophes. */
  folded(at: number): string {
    return this.has(at) ? this.tokens.vocabulary.folded(this.tokens.ids[at] ?? -1) : '';
  }

  shape(at: number): number {
    return this.has(at) ? this.tokens.vocabulary.shape(this.tokens.ids[at] ?? -1) : Shape.punctuation;
  }

  isCapital(at: number): boolean {
    return (this.shape(at) & Shape.capital) !== 0;
  }

  isGlued(at: number): boolean {
    return this.has(at) && isGlued(this.tokens, at);
  }

  isDash(at: number): boolean {
    const mark = this.surface(at);
    return mark === '-' || mark === '–' || mark === '—' || mark === '‐' || mark === '‑' || mark === '~';
  }

  /** The text of tokens `first` to `last`, as printed. */
  text(first: number, last: number): string {
    return this.tokens.text.slice(this.tokens.starts[first] ?? 0, this.tokens.ends[last] ?? 0);
  }
}
