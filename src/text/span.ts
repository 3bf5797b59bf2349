/** Spans: the only way ccec says where something stands in a text. */

/** Half-open range in UTF-16 units. The law: `source.slice(span.start, span.end) === span.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The span of `source` from `start` to `end` (half-open, UTF-16 units). */
export const spanOf = (source: string, start: number, end: number): Span => ({
  start,
  end,
  text: source.slice(start, end),
});
