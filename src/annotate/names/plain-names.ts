/** Names of any language, recognised by where they stand: next to a post. */
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { Mark } from '../word-marks.ts';
import { makeName, type Name } from './name.ts';

/** Longest name in words: "Mohammed bin Salman Al Saud". */
const MOST_WORDS = 5;

/** What already has a reading. */
export interface Claims {
  /** Token is (part of) a gazetteer place, an earlier name or a post. */
  isTaken(token: number): boolean;
  /** Token is part of an earlier name or a post. */
  isFixed(token: number): boolean;
}

/** `exact`: places are no names. */
export type Places = 'exact' | 'loose';

/**
 * A person may bear a place's name (Filippo Nicosia, Florence Hui, Dawa Tsegyal): where `places` are read loosely, a word
 * that is a place counts as free beside one that is not.
 */
const isTaken = (scan: Scan, at: number, claims: Claims, places: Places): boolean => {
  if (!claims.isTaken(at)) return false;
  if (places === 'exact' || claims.isFixed(at)) return true;
  return !(isFree(scan, at + 1, claims) || (isFree(scan, at - 1, claims) && !scan.isGlued(at)));
};

const isFree = (scan: Scan, at: number, claims: Claims): boolean =>
  canStart(scan, at) && !claims.isTaken(at) && !scan.isGlued(at);

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
  scan.has(at, Mark.letter);

const isInitialPoint = (scan: Scan, at: number): boolean =>
  scan.has(at, Mark.point) && scan.isGlued(at) && scan.surface(at - 1).length === 1 && scan.isCapital(at - 1);

/** End of the name that starts at `at`, or -1: capitalised words, particles ("von der"), initials, hyphens. */
const endOfName = (scan: Scan, at: number, limit: number, claims: Claims, places: Places): number => {
  if (at > limit || !canStart(scan, at) || isTaken(scan, at, claims, places)) return -1;
  let end = at;
  let words = 1;
  while (end < limit && words < MOST_WORDS) {
    const next = end + 1;
    if (isTaken(scan, next, claims, places)) break;
    if (isInitialPoint(scan, next)) end = next;
    else if (
      scan.isHyphen(next) &&
      next < limit &&
      scan.has(next + 1, Mark.letter) &&
      !isTaken(scan, next + 1, claims, places)
    )
      end = next + 1;
    else if ((canStart(scan, next) && !scan.isGlued(next)) || isLastSyllable(scan, next, at)) {
      end = next;
      words++;
    } else if (isParticleRun(scan, next, limit)) end = next;
    else if (isArticle(scan, next, limit)) end = next + 2;
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

/** "al-Masri": an article that a hyphen joins to its name. */
const isArticle = (scan: Scan, at: number, limit: number): boolean =>
  /^(?:al|el|ad|as|ar|ash|at|az|an)$/.test(scan.surface(at)) &&
  scan.isHyphen(at + 1) &&
  at + 2 <= limit &&
  canStart(scan, at + 2);

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
  const surname = isFamilyFirst ? first : isMixed(scan, first, last) ? first + 1 : lastWord(scan, first, last);
  const isEponym = scan.isCapital(last + 1) && scan.is(last + 1, Word.eponym);
  return makeName(first, last, first === last ? 'surname' : 'plain', surname, isEponym);
};

/** "[He Ran], mayor of X", "Mayor [You Lan]": pinyin whose first word is English too, where a post stands beside it. */
const wordName = (scan: Scan, at: number, claims: Claims): Name | null =>
  scan.is(at, Word.surname) &&
  scan.is(at, Word.wordSurname) &&
  scan.isCapital(at) &&
  scan.is(at + 1, Word.given) &&
  !scan.is(at + 1, Word.role | Word.rolePlural) &&
  !scan.isGlued(at + 1) &&
  !scan.isCapital(at + 2) &&
  !claims.isTaken(at) &&
  !claims.isTaken(at + 1)
    ? makeName(at, at + 1, 'han', at)
    : null;

/** The name that starts at token `at` (after a title): "Foreign Minister [[Antonio Tajani]]", "President [[Xi]]". */
export const plainNameAt = (scan: Scan, at: number, limit: number, claims: Claims): Name | null => {
  const pinyin = at < limit ? wordName(scan, at, claims) : null;
  if (pinyin) return pinyin;
  const end = endOfName(scan, at, limit, claims, 'loose');
  return end < 0 ? null : named(scan, at, end);
};

/** The name that ends at token `last` (before ", the mayor of …"): walks left over its words. */
export const plainNameEndingAt = (
  scan: Scan,
  last: number,
  from: number,
  claims: Claims,
  places: Places,
): Name | null => {
  if (!scan.isCapital(last) || isTaken(scan, last, claims, places)) return null;
  const pinyin = last > from ? wordName(scan, last - 1, claims) : null;
  if (pinyin) return pinyin;
  let first = last;
  for (let at = last; at >= from && last - at < MOST_WORDS + 2; at--) {
    if (isTaken(scan, at, claims, places)) break;
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
  return canStart(scan, first) && endOfName(scan, first, last, claims, places) === last
    ? named(scan, first, last)
    : null;
};
