/** What body rules share: how far they may read, and the words that end a name. */
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { Mark } from '../word-marks.ts';

export interface BodyLimits {
  /** Last token that may be read. */
  readonly limit: number;
  /** True where a personal name starts. */
  isNameStart(token: number): boolean;
  /** True where a post starts that is not this one. */
  isPostStart(token: number): boolean;
}

/** Head noun of a body, public or not. */
export const HEAD = Word.publicHead | Word.privateHead;

/** Can not stand inside an organisation's name. */
export const isStopper = (scan: Scan, at: number): boolean => scan.has(at, Mark.stopper);

/** A verb of saying or doing: the body ended before it. */
export const isVerb = (scan: Scan, at: number): boolean =>
  scan.isLower(at) && scan.is(at, Word.reporting) && !scan.is(at, Word.and) && !scan.is(at, Word.modifier | HEAD);

/** Short months that are parts of names as well, so that `Mark.calendar` leaves them out: a number behind tells. */
const SHORT_MONTH = /^(?:mar|jun|jul|sep)$/;

/** A month or a day of the week: "in [May]", "on [Jun] 2", "on [Sep]. 3". */
export const isCalendar = (scan: Scan, at: number): boolean =>
  scan.has(at, Mark.calendar) ||
  ((scan.is(at + 1, Word.number) || (scan.has(at + 1, Mark.point) && scan.is(at + 2, Word.number))) &&
    SHORT_MONTH.test(scan.folded(at)));

/** "Office of the [Chief Executive]", "House of [Representatives]": a body named for whose it is. */
export const isOfficeOf = (scan: Scan, at: number): boolean => {
  if (!scan.isCapital(at)) return false;
  if (scan.has(at - 1, Mark.of)) return scan.is(at, Word.rolePlural) && /^(?:house|chamber)$/.test(scan.folded(at - 2));
  return (
    scan.is(at, Word.role | Word.modifier) &&
    scan.is(at - 1, Word.determiner) &&
    scan.has(at - 2, Mark.of) &&
    scan.folded(at - 3) === 'office' &&
    scan.isCapital(at - 3)
  );
};
