/** "deputy secretary and spokesperson of the Committee": two posts that share one body. */
import { bodyEnd } from '../posts/body-phrase.ts';
import type { Post } from '../posts/post.ts';
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';

/** Offices that are whole without a body: nobody is "State Councilor of the Ministry". */
const WHOLE = /^(?:mayor|governor|premier|councilor|councillor|ambassador|senator|magistrate|envoy|president|minister|king|queen|pope)s?$/;

/**
 * Tokens of the body that `post` takes over from `next`, the post joined to it by "and" or a comma, or null where it
 * has its own or is whole without.
 */
export const sharedBody = (scan: Scan, post: Post, next: Post | null, isPlace: (token: number) => boolean): readonly [first: number, last: number] | null => {
  if (!next || post.complement >= 0 || next.complement < 0 || !isJoined(scan, post, next)) return null;
  const body: readonly [number, number] = [next.complement, next.last];
  const isSameOffice = scan.folded(post.role) === scan.folded(next.role);
  let namesPlace = true;
  for (let at = next.complement + 1; at <= next.last; at++) if (!isPlace(at) && !scan.is(at, Word.determiner | Word.and) && !scan.isHyphen(at)) namesPlace = false;
  for (let at = post.first; at < post.role; at++) if (isPlace(at) || scan.is(at, Word.publicHead) && !scan.is(at, Word.party) || scan.isPossessive(at)) return null;
  if (isSameOffice) return body;
  if (WHOLE.test(scan.folded(post.role)) || scan.folded(post.role) === 'deputy') return null;
  const isPartyPost = scan.is(post.role - 1, Word.party);
  return namesPlace || !isPartyPost ? body : null;
};

const isJoined = (scan: Scan, post: Post, next: Post): boolean => {
  for (let at = post.last + 1; at < next.first; at++) if (scan.surface(at) !== ',' && !scan.is(at, Word.and | Word.determiner) && scan.folded(at) !== 'concurrently') return false;
  return next.first > post.last;
};

/** "Governor Gregoire [of Washington]", "Party Secretary Zhou Qiang [of Hunan Province]": the body behind the name. */
export const bodyBehindName = (scan: Scan, nameLast: number, limit: number): readonly [first: number, last: number] | null => {
  if (scan.folded(nameLast + 1) !== 'of' || nameLast + 2 > limit) return null;
  const none = (): boolean => false;
  const end = bodyEnd(scan, nameLast + 2, { limit, isNameStart: none, isPostStart: none });
  return end > 0 ? [nameLast + 1, end] : null;
};
