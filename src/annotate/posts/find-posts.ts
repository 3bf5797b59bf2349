/** Finds posts: a head noun ("secretary"), what stands before it, and the body it belongs to. */
import type { PostsKnowledge } from '../../knowledge/schema/posts.ts';
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { Mark } from '../word-marks.ts';
import { type BodyLimits, isOfficeOf } from './body-limits.ts';
import type { Post } from './post.ts';
import { complementFinder } from './post-complement.ts';
import type { PostContext } from './post-context.ts';
import { frontOf } from './post-front.ts';
import { chaired } from './chaired.ts';
import { isAdjective, isHead, isLoose, reachesRole, ROLE, tailEnd } from './post-head.ts';

export type PostFinder = (scan: Scan, first: number, last: number, context: PostContext) => Post[];

/** A body reaches to the end of its sentence at most. */
class SentenceLimits implements BodyLimits {
  readonly limit: number;
  private readonly scan: Scan;
  private readonly context: PostContext;

  constructor(scan: Scan, limit: number, context: PostContext) {
    this.scan = scan;
    this.limit = limit;
    this.context = context;
  }

  isNameStart(token: number): boolean {
    return this.context.isName(token);
  }

  isPostStart(token: number): boolean {
    return reachesRole(this.scan, token, this.limit, this.context);
  }
}

/** A finder of all posts in tokens `first`..`last` of one sentence, left to right, not overlapping. */
export const postFinder = (knowledge: PostsKnowledge): PostFinder => {
  const complementOf = complementFinder(knowledge);

  return (scan, first, last, context) => {
    const posts: Post[] = [];
    const limits = new SentenceLimits(scan, last, context);
    let from = first;
    for (let role = first; role <= last; role++) {
      if (!scan.is(role, ROLE) || context.isName(role) || !isHead(scan, role, last, context)) continue;
      if (isAdjective(scan, role, last) || isCourtesy(scan, role) || isQuantity(scan, role)) continue;
      const seat = chaired(scan, role, limits);
      if (seat >= 0) {
        posts.push({
          first: role,
          last: seat,
          role,
          roleLast: role,
          isPlural: false,
          complement: role + 1,
          isDefinite: true,
        });
        from = seat + 1;
        role = seat;
        continue;
      }
      const roleLast = tailEnd(scan, role, last);
      const front = frontOf(scan, role, from, context);
      if (isOfficeOf(scan, front)) continue;
      const complement = complementOf(scan, { free: from, front, role, roleLast }, first, limits, context);
      const isJoined = scan.is(roleLast + 1, Word.and) && limits.isPostStart(roleLast + 2);
      if (!complement && front === role && scan.isLower(role) && !isJoined && isLoose(scan, role)) continue;
      if (!complement && front === role && scan.isPossessive(role - 1) && context.isName(role - 2)) continue; // "Wen Daxin's boss"
      const end = complement?.last ?? roleLast;
      posts.push({
        first: front,
        last: end,
        role,
        roleLast,
        isPlural: scan.is(role, Word.rolePlural) || (roleLast > role && isPluralTail(scan.folded(roleLast))),
        complement: complement?.first ?? -1,
        isDefinite: scan.is(front - 1, Word.determiner) || scan.isPossessive(front + 1),
      });
      from = end + 1;
      role = end;
    }
    return posts;
  };
};

/** "consuls [generals]", not "chargé [d'affaires]". */
const isPluralTail = (tail: string): boolean => tail.endsWith('s') && tail !== "d'affaires";

/** "Professor Chen": a courtesy before a name, not a post. */
const isCourtesy = (scan: Scan, role: number): boolean =>
  scan.is(role, Word.honorific) && scan.isCapital(role) && scan.isCapital(role + 1);

/** "a [host] of posts": how many. "at 3 [PM]", "[PM] 2.5": a time, a measure. */
const isQuantity = (scan: Scan, role: number): boolean => {
  const word = scan.folded(role);
  if (word === 'pm') return scan.isLower(role) || scan.is(role - 1, Word.number) || scan.is(role + 1, Word.number);
  return word === 'host' && scan.folded(role - 1) === 'a' && scan.has(role + 1, Mark.of) && scan.isLower(role + 2);
};
