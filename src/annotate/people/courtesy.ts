/** Words of courtesy in front of a name. */
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { Mark } from '../word-marks.ts';

/** Token behind "Mr.", "H.E. Ms.", "Professor". */
export const pastCourtesy = (scan: Scan, from: number, last: number): number => {
  let at = from;
  while (at <= last && (scan.is(at, Word.honorific) || (scan.has(at, Mark.point) && scan.is(at - 1, Word.honorific))))
    at++;
  return at;
};
