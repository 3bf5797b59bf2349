/** An article while it is being read: its units, and what is known of each so far. */
import type { FurnitureMatcher } from './furniture/matcher.ts';
import type { Unit } from './lines/split-lines.ts';

/** The one mutable value of the reader: every step fills in `kinds`, none takes a kind back. */
export interface Draft {
  readonly text: string;
  readonly path: string;
  readonly matcher: FurnitureMatcher;
  readonly units: readonly Unit[];
  /** The furniture kind of each unit, null for what is text so far. */
  readonly kinds: (string | null)[];
}

/** Where the next unit that is text stands, from `from` on; -1 when there is none. */
export const nextOpen = ({ units, kinds }: Draft, from: number): number => {
  for (let i = from; i < units.length; i++) if (kinds[i] === null) return i;
  return -1;
};

/** The unit's text; empty outside the draft. */
export const textAt = ({ units }: Draft, index: number): string => units[index]?.text ?? '';
