/** The year that follows a month or a day: ", 2022", "of last year", "'22". */
import { type DateScan } from '../date-scan.ts';
import { Kind } from '../date-words.ts';
import type { Point } from '../reading.ts';
import { isCounted } from './count-nouns.ts';

export interface YearAfter {
  /** Last token of it. */
  readonly last: number;
  readonly fields: Pick<Point, 'year' | 'shift' | 'isFromBefore'>;
}

const printed = (last: number, year: number): YearAfter => ({
  last,
  fields: { year, shift: null, isFromBefore: false },
});
const counted = (last: number, count: number, isFromBefore = false): YearAfter => ({
  last,
  fields: { year: null, shift: { unit: 'year', count }, isFromBefore },
});

/** Two digits mean the nearest plausible century: 00 to 49 this one, 50 to 99 the last. */
export const fullYear = (two: number): number => (two < 50 ? 2000 + two : 1900 + two);

/** "this year", "last year", "the same year", "the year", from token `at` on. */
export const relativeYear = (scan: DateScan, at: number): YearAfter | null => {
  const start = scan.folded(at) === 'the' ? at + 1 : at;
  const word = scan.folded(start);
  const isYear = (token: number): boolean => scan.folded(token) === 'year';
  if (isYear(start)) return start > at ? counted(start, 0) : null;
  if (!isYear(start + 1)) return null;
  if (word === 'same' || word === 'that') return counted(start + 1, 0, true);
  if (!scan.is(start, Kind.which)) return null;
  const isFromBefore = word === 'following' || (word === 'previous' && start > at);
  return counted(start + 1, scan.value(start) - 2, isFromBefore);
};

/** The year that stands from token `at` on, or null. */
export const yearAfter = (scan: DateScan, at: number): YearAfter | null => {
  let start = at;
  const comma = scan.surface(start) === ',';
  if (comma) start++;
  if (scan.folded(start) === 'of' || (scan.folded(start) === 'in' && scan.is(start + 1, Kind.year))) start++;
  if (scan.is(start, Kind.year) && !isCounted(scan, start + 1)) return printed(start, scan.value(start));
  const mark = scan.surface(start);
  if (
    (mark === "'" || mark === '’' || mark === '‘') &&
    scan.isGlued(start + 1) &&
    scan.surface(start + 1).length === 2 &&
    scan.is(start + 1, Kind.number)
  ) {
    return printed(start + 1, fullYear(scan.value(start + 1)));
  }
  // "June 1, this year" is fine, "in June, the year's first" is not.
  const relative = relativeYear(scan, start);
  return relative && !(comma && scan.folded(start) === 'the') ? relative : null;
};
