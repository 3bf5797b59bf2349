/** A reading in its place: which sentence it stands in, what it does there and which side its tense speaks of. */
import type { DateUse } from './date-mention.ts';
import type { Reading } from './reading.ts';
import type { Direction } from './resolve/bare.ts';

export interface Found extends Reading {
  /** Position in the article's sentences. */
  readonly sentence: number;
  readonly does: DateUse;
  readonly direction: Direction;
  /** The day of a picture: a `photo` of the report's year, as far as nothing gainsays it; a `caption` of any; null for other dates. */
  readonly picture: 'photo' | 'caption' | null;
}
