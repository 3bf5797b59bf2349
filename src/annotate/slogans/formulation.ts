/** A known formulation in the text. */
import type { Span } from '../../text/span.ts';

/** Tokens `first` to `last`, inclusive. */
export interface Formulation extends Span {
  readonly first: number;
  readonly last: number;
  /** The knowledge's entry. */
  readonly id: string;
}
