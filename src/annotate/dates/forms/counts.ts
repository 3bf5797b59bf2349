/** How many: "two", "10", "a"; the number of an ordinal; which unit. */
import type { DateScan } from '../date-scan.ts';
import { Kind } from '../date-words.ts';
import { type Unit, UNITS } from '../word-lists.ts';

/** The number at token `at`, 0 where none stands. */
export const countAt = (scan: DateScan, at: number): number => {
  if (scan.is(at, Kind.number | Kind.cardinal)) return scan.value(at);
  const word = scan.folded(at);
  return word === 'a' || word === 'an' ? 1 : 0;
};

/** The number of "third" or "3rd", 0 where none stands. */
export const ordinalAt = (scan: DateScan, at: number): number =>
  scan.is(at, Kind.ordinal | Kind.ordinalWord) ? scan.value(at) : 0;

export const unitAt = (scan: DateScan, at: number): Unit | null =>
  scan.is(at, Kind.unit) ? (UNITS[scan.value(at)] ?? null) : null;

export const isPlural = (scan: DateScan, at: number): boolean => scan.folded(at).endsWith('s');
