/** A numeric formula in the text: "two centers and two places". */
import type { Span } from '../../text/span.ts';

export interface Formula extends Span {
  /** Tokens, inclusive. */
  readonly first: number;
  readonly last: number;
  /** How many things it counts in all; 0 where that cannot be told ("33618", "multiple branches"). */
  readonly total: number;
  /**
   * `strong`: quoted, or capitalised in running text. `likely`: several parts ("two piers and seven lanterns"); a formula where it
   * recurs. `weak`: one part ("three critical battles"); a formula only where the corpus also quotes or capitalises it.
   */
  readonly strength: 'strong' | 'likely' | 'weak';
}
