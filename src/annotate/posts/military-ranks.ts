/** Ranks of officers, which stand between a post and its holder: "Commander of the Navy [Admiral] A". */
import type { Scan } from '../scan.ts';

const RANKS = new Set('general admiral lieutenant major rear vice senior colonel brigadier commodore'.split(' '));

export const isMilitaryRank = (scan: Scan, at: number): boolean => scan.isCapital(at) && RANKS.has(scan.folded(at));

/** First token behind the ranks that start at `at`; `at` itself without one. */
export const pastMilitaryRanks = (scan: Scan, at: number): number => {
  let next = at;
  while (isMilitaryRank(scan, next)) next++;
  return next;
};
