/** One occurrence of a possible slogan, in a form that survives JSON and is small in memory. */

/** How it was found; earlier ones win where several find the same words. */
export type How = 'known' | 'formula' | 'weak' | 'quoted' | 'repeat';

/**
 * `key`: the knowledge's id for known ones, else the stems; `start`, `end`: UTF-16 offsets; `joint`: word of the key that "and" or a
 * comma stands before, 0 for none; `marks`: bits of `Mark`.
 */
export type Hit = readonly [
  how: How,
  key: string,
  form: string,
  start: number,
  end: number,
  line: number,
  column: number,
  speaker: string | null,
  joint: number,
  marks: number,
];

export const Mark = {
  quoted: 1,
  /** All its content words are capitalised, in running text. */
  capital: 2,
  /** "the economic circle": behind "the", "this", "its". */
  definite: 4,
  /** Begins or ends in a place of the map: "… of Chongqing". */
  place: 8,
  /** Part of a longer formulation. */
  inside: 16,
  /** Holds a known formulation and more: "new highland of reform and opening up". */
  covers: 32,
} as const;

export interface ArticleHits {
  readonly path: string;
  readonly date: string | null;
  readonly words: number;
  readonly sketch: readonly number[];
  readonly hits: readonly Hit[];
  /** Members that the article spells out, by key. */
  readonly members: readonly (readonly [key: string, members: readonly string[]])[];
}
