/** "deputy secretary and spokesperson of the Committee": two posts that share one body. */
import type { BodyLimits } from '../posts/body-limits.ts';
import { bodyEnd } from '../posts/body-phrase.ts';
import type { Post } from '../posts/post.ts';
import type { Scan } from '../scan.ts';
import type { PostContext } from '../posts/post-context.ts';
import { Word } from '../word-classes.ts';
import { Mark } from '../word-marks.ts';

/** Offices that are whole without a body: nobody is "State Councilor of the Ministry". */
const WHOLE =
  /^(?:mayor|governor|premier|councilor|councillor|ambassador|senator|magistrate|envoy|president|minister|king|queen|pope)s?$/;

/** "chairman, vice chairman and secretary-general of X": of the posts joined behind `next`, the first with a body. */
const withBody = (scan: Scan, next: Post, posts: readonly Post[]): Post => {
  let found = next;
  for (const post of posts) {
    if (found.complement >= 0) break;
    if (post.first > found.last) {
      if (!isJoined(scan, found, post)) break;
      found = post;
    }
  }
  return found;
};

/**
 * Tokens of the body that `post` takes over from `neighbour`, the post joined to it by "and" or a comma, or from one of `posts`
 * that is joined to that; null where it has its own or is whole without.
 */
export const sharedBody = (
  scan: Scan,
  post: Post,
  neighbour: Post | null,
  posts: readonly Post[],
  context: Pick<PostContext, 'isPlace'>,
): readonly [first: number, last: number] | null => {
  if (!neighbour || !isJoined(scan, post, neighbour)) return null;
  const next = withBody(scan, neighbour, posts);
  if (next.complement < 0) return null;
  if (post.complement >= 0) {
    return isPartyGroup(scan, post) && namesBody(scan, next) ? [pastManagement(scan, next), next.last] : null;
  }
  const body: readonly [number, number] = [next.complement, next.last];
  const isSameOffice =
    scan.folded(post.role) === scan.folded(next.role) && isRankOnly(scan, post) && isRankOnly(scan, next);
  for (let at = post.first; at < post.role; at++)
    if (context.isPlace(at) || (scan.is(at, Word.publicHead) && !scan.is(at, Word.party)) || scan.isPossessive(at))
      return null;
  if (isSameOffice) return body;
  if (WHOLE.test(scan.folded(post.role)) || scan.folded(post.role) === 'deputy') return null;
  return body;
};

/** "of the Management Committee [of the Guian New Area]": the Party's committee is of the area, too. */
const pastManagement = (scan: Scan, { complement, last }: Post): number => {
  for (let at = complement + 1; at < last; at++)
    if (
      /^(?:management|administrative|administration)$/.test(scan.folded(at)) &&
      scan.folded(at + 1) === 'committee' &&
      scan.has(at + 2, Mark.of)
    )
      return at + 2;
  return complement;
};

const namesBody = (scan: Scan, { complement, last }: Post): boolean => {
  for (let at = complement; at <= last; at++) {
    if (
      scan.is(at, Word.publicHead | Word.privateHead) &&
      !scan.is(at, Word.level) &&
      !/^(?:province|region|municipality)$/.test(scan.folded(at))
    )
      return true;
  }
  return false;
};

const isRankOnly = (scan: Scan, { first, role }: Post): boolean => {
  for (let at = first; at < role; at++) if (!scan.is(at, Word.rank) && !scan.isHyphen(at)) return false;
  return true;
};

/** "secretary of the leading Party members group [of the Bureau] and director of the Bureau". */
const isPartyGroup = (scan: Scan, post: Post): boolean => {
  let isParty = false;
  for (let at = post.complement; at <= post.last; at++) {
    if (scan.is(at, Word.level)) return false;
    if (scan.is(at, Word.party)) isParty = true;
    else if (
      scan.isCapital(at) &&
      !scan.is(at, Word.modifier | Word.publicHead | Word.privateHead | Word.role | Word.rolePlural)
    )
      return false;
  }
  return isParty && /^(?:group|committee)$/.test(scan.folded(post.last));
};

const isJoined = (scan: Scan, post: Post, next: Post): boolean => {
  for (let at = post.last + 1; at < next.first; at++)
    if (
      !scan.has(at, Mark.comma) &&
      !scan.is(at, Word.and | Word.determiner) &&
      !/^(?:concurrently|to)$/.test(scan.folded(at))
    )
      return false;
  return next.first > post.last;
};

/**
 * "Governor Gregoire [of Washington]", "Party Secretary Zhou Qiang [of Hunan Province]", "Deputy Director Luo Lan [from the Bureau]": the
 * body behind the name.
 */
export const bodyBehindName = (
  scan: Scan,
  { role }: Post,
  nameLast: number,
  limits: BodyLimits,
): readonly [first: number, last: number] | null => {
  const isFrom = scan.folded(nameLast + 1) === 'from';
  if ((!isFrom && !scan.has(nameLast + 1, Mark.of)) || nameLast + 2 > limits.limit) return null;
  const end = bodyEnd(scan, nameLast + 2, limits);
  if (end < 0 || (OF_STATE.test(scan.folded(role)) && isOfParty(scan, nameLast + 2, end))) return null;
  return isFrom && !hasHead(scan, nameLast + 2, end) ? null : [nameLast + 1, end];
};

/** Offices that no party has: "Mayor Luo of the Seamen's Party" is a member of it; a lawmaker may be a party's. */
const OF_STATE = /^(?:mayor|governor|premier|magistrate|minister)s?$/;

/** The body is a party itself, and nothing of one: "the Seamen's Party (SP)", "the KMT". */
const isOfParty = (scan: Scan, first: number, last: number): boolean => {
  let at = last;
  if (scan.has(last, Mark.close)) while (at > first && !scan.has(at + 1, Mark.open)) at--;
  if (!/^(?:party|kuomintang|kmt|dpp)$/.test(scan.folded(at))) return false;
  for (let back = first; back < at; back++) if (scan.has(back, Mark.of)) return false;
  return true;
};

/** A body that is no place. */
const hasHead = (scan: Scan, first: number, last: number): boolean => {
  for (let at = first; at <= last; at++) if (scan.is(at, Word.publicHead) && !scan.has(at, Mark.placeHead)) return true;
  return false;
};
