/** Merges what two sets of articles tell. */
import { foldTellings } from './merge-events.ts';
import type { CastRecord, Part } from './record.ts';

/** Of two spellings the one with an apostrophe says more; of equals the first in the alphabet, whatever the order. */
const fuller = (a: CastRecord, b: CastRecord): CastRecord => {
  const [first, second] = a.name <= b.name ? [a, b] : [b, a];
  const isFuller = second.name.includes("'") && !first.name.includes("'");
  return { ...(isFuller ? second : first), isOfficial: a.isOfficial || b.isOfficial };
};

export const mergeParts = (left: Part, right: Part): Part => {
  const cast: Record<string, CastRecord> = { ...left.cast };
  for (const [key, record] of Object.entries(right.cast)) {
    const known = cast[key];
    cast[key] = known ? fuller(known, record) : record;
  }
  return {
    events: foldTellings([...left.events, ...right.events]),
    cast,
    dateless: left.dateless + right.dateless,
    datelessArticles: left.datelessArticles + right.datelessArticles,
  };
};
