/** An article while it is being read: its units, and what is known of each so far. */
import type { FurnitureMatcher } from './furniture/matcher.ts';
import { type MetaLine, readMetaLine } from './header/meta-line.ts';
import type { Unit } from './lines/unit.ts';

/** The one mutable value of the reader: every step fills in `kinds`; only the title may change its mind. */
export interface Draft {
  readonly text: string;
  readonly path: string;
  readonly matcher: FurnitureMatcher;
  readonly units: readonly Unit[];
  /** The furniture kind of each unit, null for what is text so far. */
  readonly kinds: (string | null)[];
  /** What each unit says as a header line; read when first asked for. */
  readonly metas: (MetaLine | null | undefined)[];
}

/** A draft whose furniture is what `furnitureKind` tells of each unit. */
export const draftOf = (
  read: Pick<Draft, 'text' | 'path' | 'matcher' | 'units'>,
  furnitureKind: (line: string) => string | null,
): Draft => ({
  text: read.text,
  path: read.path,
  matcher: read.matcher,
  units: read.units,
  kinds: read.units.map((unit) => furnitureKind(unit.text)),
  metas: [],
});

/** Where the next unit that is text stands, from `from` on; -1 when there is none. */
export const nextOpen = ({ units, kinds }: Draft, from: number): number => {
  for (let i = from; i < units.length; i++) if (kinds[i] === null) return i;
  return -1;
};

/** The unit's text; empty outside the draft. */
export const textAt = ({ units }: Draft, index: number): string => units[index]?.text ?? '';

/** Whether the unit reads as running text; false outside the draft. */
export const isProseAt = ({ units }: Draft, index: number): boolean => units[index]?.isProse ?? false;

/** What the unit says as a header line. */
export const metaAt = (draft: Draft, index: number): MetaLine | null => {
  const known = draft.metas[index];
  return known === undefined ? (draft.metas[index] = readMetaLine(textAt(draft, index), draft.matcher)) : known;
};
