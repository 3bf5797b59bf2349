/** A quoted stretch of text. */
import type { Span } from '../../text/span.ts';

/** `formulation`: a phrase that is named; `title`: of a film, a brand, a storm; `speech`: somebody's words; `word`: one word, or what is only called so. */
export type QuoteKind = 'formulation' | 'title' | 'speech' | 'word';

/** The text between the marks, without a comma or full stop that was drawn inside; tokens `first` to `last`, inclusive. */
export interface Quote extends Span {
  readonly first: number;
  readonly last: number;
  /** 0 for a quotation of the article's, 1 for one inside it. */
  readonly depth: number;
  readonly kind: QuoteKind;
}
