/** Tells the day of a picture from the day of the report: an agency's photo may be years old. */
import type { DateScan } from '../date-scan.ts';
import type { Reading } from '../reading.ts';

const PICTURE = /^(?:photos?|photographs?|pictures?|pictured|images?|screenshot)$/;
const MADE = /^(?:taken|released|provided|shot|made)$/;
/** "This undated aerial photo taken on": so far from the caption's first word. */
const FARTHEST = 5;
/** "A guard stands before the court, Tuesday, May 3, 2016." needs words before the day. */
const FEWEST = 5;

/** "Photo taken on May 3, 2018 shows a bridge", "In this May 3, 2018 photo": the day on which it was taken. */
export const isOfPhoto = (scan: DateScan, { first, last }: Reading): boolean => {
  if (PICTURE.test(scan.folded(last + 1))) return true;
  for (let at = scan.first; at < first && at <= scan.first + FARTHEST; at++)
    if (PICTURE.test(scan.folded(at)) && MADE.test(scan.folded(at + 1))) return true;
  return false;
};

/** "In this May 3, 2018 file photo": of any year before. */
export const isOfArchive = (scan: DateScan, { last }: Reading): boolean =>
  scan.folded(last + 1) === 'file' && PICTURE.test(scan.folded(last + 2));

/** "A guard walks past the court, Tuesday, May 3, 2016.": a whole caption, its day set off at its end, no verb that tells of then or later. */
export const isEndOfCaption = (scan: DateScan, { first, last, from }: Reading, hasTense: boolean): boolean =>
  !hasTense &&
  from.weekday !== null &&
  scan.surface(first - 1) === ',' &&
  first - scan.first > FEWEST &&
  last >= scan.last - 1;

/** "A [attending] a meeting in Beijing on March 6, 2016.": a caption has no verb of its own, or one of the present about a day that is over. */
export const isCaption = (scan: DateScan, { first, last, from }: Reading, hasTense: boolean): boolean => {
  if (hasTense || from.year === null || first - scan.first <= FEWEST || last < scan.last - 1) return false;
  for (let at = scan.first + 1; at < first; at++) if (CAPTIONED.test(scan.folded(at))) return true;
  return false;
};

const CAPTIONED =
  /^(?:attends?|attending|speaks?|speaking|arrives?|arriving|delivers?|delivering|waves?|waving|walks?|walking|poses?|posing|shakes?|shaking|stands?|standing|addresses|addressing|listens?|listening)$/;
