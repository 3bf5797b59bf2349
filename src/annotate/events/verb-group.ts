/** A verb with its auxiliaries, and what it says of time. */

/** `modal`: must, may, should, could; `infinitive`: "to" and a verb that no plan stands before. */
export type VerbTime = 'past' | 'present' | 'future' | 'modal' | 'infinitive';

/** Tokens `first` to `last`, inclusive. */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  /** Base form where the lexicon knows the verb; "be" for a copula; null for an unknown verb in -ed. */
  readonly base: string | null;
  readonly time: VerbTime;
  readonly isNegated: boolean;
  /** "was held": what is told of stands before it. */
  readonly isPassive: boolean;
  /** A bare participle may be one ("the agreement signed on Monday"): not sure to be the clause's own verb. */
  readonly isWeak: boolean;
}

/** A group of which only what is out of the ordinary is said. */
export const verbGroup = (
  group: Pick<VerbGroup, 'first' | 'last' | 'base' | 'time'> & Partial<VerbGroup>,
): VerbGroup => ({ isNegated: false, isPassive: false, isWeak: false, ...group });
