/** A run of tokens that names a place, before it is decided which. */
import type { Clarity } from './gazetteer.ts';

export interface Candidate {
  readonly first: number;
  readonly last: number;
  /** Gazetteer places that it may mean; empty where the name only says what it is. */
  readonly owners: readonly number[];
  readonly clarity: Clarity;
  readonly hasUsual: boolean;
  /** Type word in the text: "district". */
  readonly type: string | null;
  /** For a name outside the gazetteer: its kind. */
  readonly kind: string | null;
  /** For a sub-region ("northeast Chongqing"): the compass word's full form and the place's first token. */
  readonly direction: { readonly form: string; readonly inner: number } | null;
}
