/** Names of any language, recognised by where they stand: next to a post. */
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import type { Name } from './name.ts';

/** Longest name in words: "Mohammed bin Salman Al Saud". */
const MOST_WORDS = 5;

/** True where a token is (part of) a gazetteer place, an earlier name or a post. */
export type IsTaken = (token: number) => boolean;

/**
 * A person may bear a place's name (Filippo Nicosia, Florence Hui, Dawa Tsegyal): a word that is a place counts as free
 * beside one that is not. `isFixed` is true for names and posts, which stay taken.
 */
const unlessBesideName =
  (scan: Scan, isTaken: IsTaken, isFixed: IsTaken): IsTaken =>
  (at) => {
    if (!isTaken(at) || isFixed(at)) return isTaken(at);
    const isFree = (beside: number): boolean => !isTaken(beside) && canStart(scan, beside) && !scan.isGlued(beside);
    return !(isFree(at + 1) || (isFree(at - 1) && !scan.isGlued(at)));
  };

const canStart = (scan: Scan, at: number): boolean =>
  scan.isCapital(at) &&
  !scan.is(
    at,
    Word.notName |
      Word.role |
      Word.rolePlural |
      Word.publicHead |
      Word.privateHead |
      Word.honorific |
      Word.party |
      Word.level |
      Word.reporting,
  ) &&
  /^\p{L}/u.test(scan.surface(at));

const isInitialPoint = (scan: Scan, at: number): boolean =>
  scan.surface(at) === '.' && scan.isGlued(at) && scan.surface(at - 1).length === 1 && scan.isCapital(at - 1);

/** End of the name that starts at `at`, or -1: capitalised words, particles ("von der"), initials, hyphens. */
const endOfName = (scan: Scan, at: number, limit: number, isTaken: IsTaken): number => {
  if (at > limit || !canStart(scan, at) || isTaken(at)) return -1;
  let end = at;
  let words = 1;
  while (end < limit && words < MOST_WORDS) {
    const next = end + 1;
    if (isTaken(next)) break;
    if (isInitialPoint(scan, next)) end = next;
    else if (scan.isHyphen(next) && next < limit && /^\p{L}/u.test(scan.surface(next + 1)) && !isTaken(next + 1))
      end = next + 1;
    else if ((canStart(scan, next) && !scan.isGlued(next)) || isLastSyllable(scan, next, at)) {
      end = next;
      words++;
    } else if (isParticleRun(scan, next, limit) && !isTaken(next)) end = next;
    else break;
  }
  while (end > at && !scan.isCapital(end) && !isInitialPoint(scan, end) && !scan.isHyphen(end - 1)) end--;
  return end;
};

/** "Chui Sai [On]": a word that is also English, at the end of an East Asian name. */
const isLastSyllable = (scan: Scan, at: number, first: number): boolean =>
  scan.isCapital(at) &&
  !scan.isGlued(at) &&
  scan.is(first, Word.surname) &&
  scan.surface(at).length <= 4 &&
  at - first === 2 &&
  (scan.is(at + 1, Word.punctuation) || scan.isLower(at + 1));

/** "von" or "der" with a capitalised word behind them. */
const isParticleRun = (scan: Scan, at: number, limit: number): boolean => {
  let next = at;
  while (next < limit && scan.is(next, Word.particle) && scan.isLower(next)) next++;
  return next > at && next <= limit && canStart(scan, next);
};

const lastWord = (scan: Scan, first: number, last: number): number => {
  for (let at = last; at > first; at--) if (scan.isCapital(at)) return at;
  return first;
};

/** "Adrian Koh Boon Leng": an English name before an East Asian one. */
const isMixed = (scan: Scan, first: number, last: number): boolean =>
  last - first >= 3 && scan.is(first + 1, Word.surname) && scan.isCapital(first + 2) && scan.isCapital(first + 3);

const named = (scan: Scan, first: number, last: number): Name => {
  // East Asian order ("Lee Hsien Loong", "Kim Jong Un") where the first word is a family name, else Western order.
  const isFamilyFirst =
    first === last ||
    scan.is(first, Word.surname) ||
    (scan.is(first, Word.syllable) && last === first + 1 && scan.is(last, Word.given));
  return {
    first,
    last,
    kind: first === last ? 'surname' : 'plain',
    surname: isFamilyFirst ? first : isMixed(scan, first, last) ? first + 1 : lastWord(scan, first, last),
    isEponym: scan.isCapital(last + 1) && scan.is(last + 1, Word.eponym),
  };
};

/** The name that starts at token `at` (after a title): "Foreign Minister [[Antonio Tajani]]", "President [[Xi]]". */
export const plainNameAt = (
  scan: Scan,
  at: number,
  limit: number,
  isTaken: IsTaken,
  isFixed: IsTaken = isTaken,
): Name | null => {
  const end = endOfName(scan, at, limit, unlessBesideName(scan, isTaken, isFixed));
  return end < 0 ? null : named(scan, at, end);
};

/** The name that ends at token `last` (before ", the mayor of …"): walks left over its words. */
export const plainNameEndingAt = (
  scan: Scan,
  last: number,
  from: number,
  taken: IsTaken,
  isFixed: IsTaken = taken,
): Name | null => {
  const isTaken = unlessBesideName(scan, taken, isFixed);
  if (isTaken(last) || !scan.isCapital(last)) return null;
  let first = last;
  for (let at = last; at >= from && last - at < MOST_WORDS + 2; at--) {
    if (isTaken(at)) break;
    if (canStart(scan, at)) first = at;
    else if (
      !(
        isInitialPoint(scan, at) ||
        scan.isHyphen(at) ||
        scan.isHyphen(at - 1) ||
        (scan.is(at, Word.particle) && scan.isLower(at))
      )
    )
      break;
  }
  return canStart(scan, first) && endOfName(scan, first, last, isTaken) === last ? named(scan, first, last) : null;
};
