/** Takes "early", "mid-" or "the end of" in front of a month, year or other stretch into it. */
import type { DateScan } from '../date-scan.ts';
import { Kind } from '../date-words.ts';
import type { Reading } from '../reading.ts';

const PARTS = ['early', 'mid', 'late'] as const;
/** "end of May", but not "early of May". */
const NOUNS = new Set(['beginning', 'start', 'outset', 'middle', 'end', 'close']);

/** Position of the part's word in front of token `first`, -1 where none stands. */
const partBefore = (scan: DateScan, first: number): number => {
  let at = first - 1;
  if (scan.folded(at) === 'the' && (scan.folded(at - 1) === 'of' || scan.folded(at - 1) === 'in')) at--;
  const link = scan.folded(at);
  if (link === 'of') return NOUNS.has(scan.folded(at - 1)) ? at - 1 : -1;
  if (link === 'in') return scan.is(at - 1, Kind.part) && !NOUNS.has(scan.folded(at - 1)) ? at - 1 : -1;
  if (scan.isDash(at)) return scan.is(at - 1, Kind.part) && scan.isGlued(at) ? at - 1 : -1;
  return scan.is(at, Kind.part) && !NOUNS.has(link) ? at : -1;
};

export const withPart = (scan: DateScan, reading: Reading, floor: number): Reading => {
  // "the start of the 14th Five-Year Plan" names the plan, no part of it.
  if (reading.from.unit === 'day' || reading.part !== null || reading.use === 'name') return reading;
  const at = partBefore(scan, reading.first);
  if (at < floor) return reading;
  return { ...reading, first: at, part: PARTS[scan.value(at) - 1] ?? null };
};
