/** Merges what two sets of articles tell. */
import { foldTellings } from './merge-events.ts';
import type { CastRecord, Part } from './record.ts';

/** Of two spellings the one with an apostrophe says more; of equals the first in the alphabet, whatever the order. */
const fuller = (a: CastRecord, b: CastRecord): CastRecord => {
  const [first, second] = a.name <= b.name ? [a, b] : [b, a];
  const isFuller = second.name.includes("'") && !first.name.includes("'");
  return { ...(isFuller ? second : first), isOfficial: a.isOfficial || b.isOfficial };
};

/** Two lists sorted by key, as one: linear, where copying a record of thousands of keys at every step is not. */
const mergeCasts = (left: Part['cast'], right: Part['cast']): CastRecord[] => {
  const cast: CastRecord[] = [];
  let at = 0;
  for (const record of left) {
    for (; at < right.length && (right[at]?.key ?? '') < record.key; at++) cast.push(right[at] as CastRecord);
    const other = right[at]?.key === record.key ? right[at++] : undefined;
    cast.push(other ? fuller(record, other) : record);
  }
  return [...cast, ...right.slice(at)];
};

export const mergeParts = (left: Part, right: Part): Part => {
  return {
    events: foldTellings([...left.events, ...right.events]),
    cast: mergeCasts(left.cast, right.cast),
    dateless: left.dateless + right.dateless,
    datelessArticles: left.datelessArticles + right.datelessArticles,
  };
};
