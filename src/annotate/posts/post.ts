/** A post as the text words it. */

/** Tokens `first` to `last` (inclusive); the head noun at `role`. */
export interface Post {
  readonly first: number;
  readonly last: number;
  readonly role: number;
  /** Last token of the head noun with its tail ("consul general"). */
  readonly roleLast: number;
  readonly isPlural: boolean;
  /** First token of "of the …", or -1. */
  readonly complement: number;
  /** A determiner or possessive opens it: "the city's mayor". */
  readonly isDefinite: boolean;
}
