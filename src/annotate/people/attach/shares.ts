/** A plural post over several names: "A and B, the mayors of X and Y" shares it out, in order; one place is everybody's. */
import type { Name } from '../../names/name.ts';
import type { Post } from '../../posts/post.ts';
import type { Scan } from '../../scan.ts';
import { Word } from '../../word-classes.ts';
import { Mark } from '../../word-marks.ts';
import type { ChunkRow } from './chunk-row.ts';
import { Chunk } from './chunks.ts';

/** Of these a place has many, so that their places need not go with the names one by one. */
const MANY =
  /^(?:officials|leaders|members|deputies|delegates|representatives|lawmakers|legislators|senators|cadres|officers|chiefs of staff)$/;
/** "the provinces" behind the names of places. */
const PLACE_NOUNS = /^(?:provinces|cities|counties|districts|municipalities|prefectures)$/;

type Range = readonly [first: number, last: number];

/** Gives `names` the plural `post`; each its own place where the post names as many, none where it names fewer or more. */
export const shareOut = (row: ChunkRow, names: readonly Name[], post: Post): void => {
  const bodies = bodiesOf(row, post);
  for (const [index, name] of names.entries()) {
    if (!bodies) row.hold(name, post, false, true);
    else row.holdShare(name, post, (bodies.length === names.length && bodies[index]) || null);
  }
};

/** Whether the plural `post` names just as many places or bodies as there are names. */
export const hasShares = (row: ChunkRow, names: number, post: Post): boolean => bodiesOf(row, post)?.length === names;

/** "Governors A of X, B of Y and C of Z"; says whether the post at `at` was held so, by two at least. */
export const holdWithPlaces = (row: ChunkRow, at: number): boolean => {
  const post = row.post(at);
  if (!post?.isPlural || post.complement >= 0) return false;
  const shares: [Name, Range][] = [];
  for (let next = at + 1; ;) {
    const name = row.name(next);
    if (!name || row.word(next + 1) !== 'of') break;
    let end = next + 1;
    while (row.kind(end + 1) === Chunk.word && row.scan.isCapital(row.token(end + 1))) end++;
    if (end === next + 1) break;
    shares.push([name, [row.token(next + 1), row.token(end)]]);
    next = row.pastSeparators(end + 1);
    if (next === end + 1) break;
  }
  if (shares.length < 2) return false;
  for (const [name, body] of shares) row.holdShare(name, post, body);
  return true;
};

/** The places, or the bodies, that "of X and Y" joins; null where it is one, or the parts are not of one kind. */
const bodiesOf = (row: ChunkRow, { role, complement, last }: Post): Range[] | null => {
  const { scan } = row;
  if (!scan.has(complement, Mark.of) || MANY.test(scan.folded(role))) return null;
  const end = PLACE_NOUNS.test(scan.folded(last)) ? last - 1 : listEnd(row, last);
  const parts: Range[] = [];
  let first = complement + 1;
  // "of Lanzhou, Gansu" is one place.
  let hasAnd = false;
  for (let at = first; at <= end + 1; at++) {
    if (at <= end && !scan.has(at, Mark.comma) && !scan.is(at, Word.and)) continue;
    if (at <= end && scan.is(at, Word.and)) hasAnd = true;
    if (first < at) parts.push([first, at - 1]);
    first = at + 1;
  }
  if (parts.length < 2 || !hasAnd) return null;
  return parts.every((part) => isPlace(scan, part)) || parts.every((part) => isBody(scan, part)) ? parts : null;
};

/** Last token of "Lanzhou[, Tianshui and Yinchuan]": a body ends at the first comma or "and the". */
const listEnd = (row: ChunkRow, last: number): number => {
  const { scan } = row;
  const isTaken = (token: number): boolean => {
    for (let at = 0; at < row.length; at++)
      if (row.token(at) === token) return row.kind(at) === Chunk.name || row.kind(at) === Chunk.post;
    return false;
  };
  let end = last;
  for (let hasAnd = false; !hasAnd;) {
    let at = end + 1;
    if (scan.has(at, Mark.comma)) at++;
    if (scan.is(at, Word.and)) {
      hasAnd = true;
      at++;
    }
    const isSecond = hasAnd && at === last + 2;
    if (isSecond) at = pastArticle(scan, at);
    if (at === end + 1 || !scan.isCapital(at) || isTaken(at)) return last;
    const start = at;
    while (scan.isCapital(at + 1) && !isTaken(at + 1)) at++;
    // "of the CPC X Committee [and the CPC Y Committee]"
    if (!scan.has(start, Mark.startsPlace) && !(isSecond && isBody(scan, [start, at]))) return last;
    end = at;
  }
  return end;
};

/** Past "the". */
const pastArticle = (scan: Scan, first: number): number => (scan.is(first, Word.determiner) ? first + 1 : first);

const isPlace = (scan: Scan, [start, last]: Range): boolean => {
  const first = pastArticle(scan, start);
  if (!scan.has(first, Mark.startsPlace)) return false;
  for (let at = first; at <= last; at++) {
    if (!scan.isCapital(at) && !scan.is(at, Word.level)) return false;
    if (scan.is(at, Word.publicHead | Word.privateHead) && !scan.has(at, Mark.placeHead)) return false;
  }
  return true;
};

const isBody = (scan: Scan, [first, last]: Range): boolean =>
  scan.isCapital(pastArticle(scan, first)) &&
  scan.is(last, Word.publicHead) &&
  !scan.has(last, Mark.placeHead) &&
  !(scan.isLower(last) && scan.folded(last).endsWith('s'));
