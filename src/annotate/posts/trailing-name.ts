/** "the Director of the Education Department of XUAR [Parhat Azim]": a name right behind a body, without a comma. */
import { isPlainPart } from '../names/strong-names.ts';
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { Mark } from '../word-marks.ts';
import type { PostContext } from './post-context.ts';

/** Folded words that end the name of a ministry: "[cooperation]", "[works]". */
export type Fields = ReadonlySet<string>;

/** Last token of the body `first`..`last` when a run of two or three plain capitalised words behind its end is a name. */
export const withoutTrailingName = (
  scan: Scan,
  first: number,
  last: number,
  context: Pick<PostContext, 'isPlace'>,
  fields: Fields,
): number => {
  let start = last + 1;
  for (let at = last; at > first && isNamePart(scan, at, context, fields); at--) {
    start = at;
    if (scan.isHyphen(at - 1) && isNamePart(scan, at - 2, context, fields)) at--; // "Olafsdottir-Berg"
  }
  if (start === last && hasInitials(scan, last, context)) start--;
  // "… Office in Shanghai [Victoria Tang]": a given name that is a place, before a family name.
  if (
    last + 1 - start === 1 &&
    context.isPlace(start - 1) &&
    start - 2 > first &&
    context.isPlace(start - 2) &&
    scan.is(last, Word.surname)
  )
    start--;
  let words = 0;
  for (let at = start; at <= last; at++) if (!scan.isHyphen(at) && !scan.isHyphen(at - 1)) words++;
  if ((words < 2 && !(words === 1 && goesOn(scan, last))) || words > 4) return last;
  return isEndOfBody(scan, start - 1, context, fields) ? start - 1 : last;
};

/** "Mohammed [bin Salman]", "Ludwig [van der Meulen]", "Yousef [al-Harthi]", "D[. J. Whitcombe]". */
const goesOn = (scan: Scan, last: number): boolean => {
  let at = last + 1;
  if (scan.has(at, Mark.point)) return scan.isGlued(at) && scan.surface(last).length === 1 && scan.isCapital(at + 1);
  while (scan.is(at, Word.particle) && scan.isLower(at)) at++;
  if (at > last + 1 && scan.isHyphen(at)) at++;
  return at > last + 1 && scan.isCapital(at);
};

const isNamePart = (scan: Scan, at: number, context: Pick<PostContext, 'isPlace'>, fields: Fields): boolean =>
  isPlainPart(scan, at) &&
  !context.isPlace(at) &&
  !scan.has(at, Mark.acronym) &&
  !scan.is(at, Word.eponym) &&
  !fields.has(scan.folded(at));

/** "[KS] Wong": two capitals before a family name, as Hong Kong prints given names. */
const hasInitials = (scan: Scan, family: number, context: Pick<PostContext, 'isPlace'>): boolean =>
  scan.is(family, Word.surname) &&
  scan.has(family - 1, Mark.acronym) &&
  scan.surface(family - 1).length === 2 &&
  !context.isPlace(family - 1) &&
  !scan.is(family - 1, Word.notName | Word.publicHead | Word.privateHead | Word.role);

/** A head noun, a place, an acronym, a field of office: where a body's name can end. */
const isEndOfBody = (scan: Scan, at: number, context: Pick<PostContext, 'isPlace'>, fields: Fields): boolean =>
  context.isPlace(at) ||
  fields.has(scan.folded(at)) ||
  scan.is(at, Word.publicHead | Word.privateHead | Word.level | Word.modifier | Word.rolePlural) ||
  scan.has(at, Mark.acronym | Mark.close);
