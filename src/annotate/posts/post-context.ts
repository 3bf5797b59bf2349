/** What the rest of the article knows about a token, for the post rules. */
export interface PostContext {
  /** Token belongs to a personal name that its letters give away. */
  isName(token: number): boolean;
  /** Last token of the gazetteer place that starts at a token, or -1. */
  placeEnd(token: number): number;
  /** Token is part of a gazetteer place. */
  isPlace(token: number): boolean;
  /** The block's words are capitalised throughout, so that capitals tell nothing: a title. */
  readonly isTitleCase: boolean;
}
