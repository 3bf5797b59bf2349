/** Finds posts: a head noun ("secretary"), what stands before it, and the body it belongs to. */
import type { PostsKnowledge } from '../../knowledge/schema/posts.ts';
import type { Scan } from '../scan.ts';
import { isNationality, Word } from '../word-classes.ts';
import { type BodyLimits, bodyEnd, plainTopics } from './body-phrase.ts';
import { withoutTrailingName } from './trailing-name.ts';
import type { Post } from './post.ts';

const ROLE = Word.role | Word.rolePlural;
/** Words that are hardly a post when nothing goes with them: "took the chair". */
const LOOSE = /^(?:chair|head|heads|member|members|officer|officers|representative|representatives|principal|guide|partner|partners|host|hosts|chief|judge|justice|charge|executive|leader|leaders|anchor|player|players|doctor|general)$/;
/** Longest post front, in tokens: "CPC Chongqing Municipal Committee's Publicity Department deputy …". */
const MOST_BEFORE = 14;

/** "official position", "leader group": the word only describes the noun behind it. */
const isAdjective = (scan: Scan, at: number, last: number): boolean =>
  /^(?:official|member|host|principal|guide|expert|executive|founder|player|student|lead)$/.test(scan.folded(at)) &&
  at < last &&
  scan.isLower(at + 1) &&
  (NOUNS_OF_OFFICE.test(scan.folded(at + 1)) ||
    !scan.is(at + 1, Word.preposition | Word.and | Word.link | Word.reporting | Word.including | Word.surname | Word.determiner)) &&
  !/^(?:who|that|which|whose|surnamed)$|(?:ed|ly)$/.test(scan.folded(at + 1));

/** "Deputy Director-General, [Information Office of Chongqing];": a body behind a comma, as on a list of guests. */
const commaBody = (scan: Scan, at: number, limits: BodyLimits): number => {
  if (!scan.isCapital(at) || limits.isNameStart(at) || limits.isPostStart(at)) return -1;
  const end = bodyEnd(scan, at, limits);
  if (end < 0 || !/^[;.,)]$/.test(scan.surface(end + 1) || '.')) return -1;
  let hasHead = false;
  for (let token = at; token <= end; token++) {
    if (scan.is(token, Word.privateHead)) return -1;
    if (scan.is(token, Word.publicHead) && (!scan.is(token, Word.level) || token === end)) hasHead = true;
  }
  return hasHead ? end : -1;
};

/** "Chief of Aihui District[, Heihe City]": the place that holds the post's place, with its type word. */
const withParentPlace = (scan: Scan, end: number, last: number, context: PostContext): number => {
  let at = end;
  while (scan.surface(at + 1) === ',' && at + 2 <= last && (context.isPlace(at) || scan.is(at, Word.level))) {
    const placeEnd = context.placeEnd(at + 2);
    if (placeEnd < 0 || placeEnd > last || !scan.is(placeEnd, Word.level) || scan.isCapital(placeEnd + 1) || scan.isPossessive(placeEnd + 1)) break;
    at = placeEnd;
  }
  return at;
};

/** "manager of the Daqing [oilfield]": what a trade is plied at may be any noun. */
const withPlainNouns = (scan: Scan, end: number, limits: BodyLimits): number => {
  let at = end;
  while (at + 1 <= limits.limit && at - end < 4 && scan.isLower(at + 1) && !scan.is(at + 1, Word.preposition | Word.and | Word.link | Word.reporting)) at++;
  return at;
};

const NOUNS_OF_OFFICE = /^(?:position|post|role|office|duties|visit|statement|response)$/;

/** "Shi Yingli was appointed …", "A, director of …": a name before the post holds it, so none is sought behind it. */
const isHeldBefore = (scan: Scan, front: number, first: number, context: PostContext): boolean => {
  for (let at = front - 1; at >= first && front - at < 9; at--) {
    if (context.isName(at)) return true;
    if (!scan.is(at, Word.link | Word.determiner | Word.preposition) && scan.surface(at) !== ',' && scan.surface(at) !== '(') return false;
  }
  return false;
};

const hasHeadBetween = (scan: Scan, from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at++) if (scan.is(at, Word.publicHead | Word.privateHead | Word.level | Word.party)) return true;
  return false;
};

/** What the rest of the article knows about a token. */
export interface PostContext {
  /** Token belongs to a personal name that its letters give away. */
  readonly isName: (token: number) => boolean;
  /** Last token of the gazetteer place that starts at a token, or -1. */
  readonly placeEnd: (token: number) => number;
  /** Token is part of a gazetteer place. */
  readonly isPlace: (token: number) => boolean;
  /** The block's words are capitalised throughout, so that capitals tell nothing: a title. */
  readonly isTitleCase: boolean;
}

export type PostFinder = (scan: Scan, first: number, last: number, context: PostContext) => Post[];

/** A finder of all posts in tokens `first`..`last` of one sentence, left to right, not overlapping. */
export const postFinder = (knowledge: PostsKnowledge): PostFinder => {
  const trims = new Set(knowledge.trim);
  const boundaries = new Set(knowledge.boundaries);
  const complements = new Map(Object.entries(knowledge.complements).map(([joint, roles]) => [joint, new Set(roles)]));
  const singular = (word: string): string => knowledge.plurals[word] ?? word.replace(/s$/, '');

  /** A chain of modifiers, places and heads that ends in a role: "Chongqing Municipal Party Committee Secretary". */
  const reachesRole = (scan: Scan, at: number, limit: number, context: PostContext): boolean => {
    let next = at;
    while (scan.is(next, Word.determiner) && next <= limit) next++;
    for (let steps = 0; next <= limit && steps < 9; steps++) {
      if (context.isName(next)) return false;
      // "Commission of Tourist Development": not the tourist.
      if (scan.is(next, ROLE)) return !(scan.is(next, Word.privateRole) && scan.isCapital(next + 1) && !context.isName(next + 1));
      const place = context.placeEnd(next);
      if (place >= next) next = place + 1;
      else if (scan.is(next, Word.modifier | Word.publicHead) || scan.isHyphen(next) || scan.isPossessive(next)) next++;
      else return false;
    }
    return false;
  };

  /** Not the head where the words behind it lead to another role: "[deputy] secretary", "[chief] executive". */
  const isHead = (scan: Scan, at: number, limit: number, context: PostContext): boolean => {
    for (let next = at + 1; next <= limit && next - at < 7; next++) {
      if (context.isName(next)) return true;
      if (scan.is(next, ROLE)) return false;
      const isAcronym = scan.isCapital(next) && scan.is(next, Word.publicHead); // "Deputy UN Secretary-General"
      if (!scan.is(next, Word.modifier | Word.party) && !scan.isHyphen(next) && !isAcronym) return true;
      if (scan.is(next, Word.tail) && !scan.is(next + 1, Word.modifier | ROLE)) return true;
    }
    return true;
  };

  const tailEnd = (scan: Scan, role: number, limit: number): number => {
    const at = scan.isHyphen(role + 1) ? role + 2 : role + 1;
    return at <= limit && scan.is(at, Word.tail) ? at : role;
  };

  /** First token of what stands before the role. */
  const frontOf = (scan: Scan, role: number, from: number, context: PostContext): number => {
    let first = role;
    while (first > from && role - first < MOST_BEFORE) {
      const at = first - 1;
      if (context.isName(at)) break;
      const isAcronym = /^\p{Lu}{2,}$/u.test(scan.surface(at)) && !context.isTitleCase; // "WHO Director-General"
      if (isAcronym) first = at;
      else if (scan.surface(at) === 'Under' && first === role) first = at; // "Under Secretary"
      else if (boundaries.has(scan.folded(at)) && !(scan.folded(at) === 'and' && joinsFront(scan, at, from, context))) break;
      else if (scan.surface(at) === ')' && scan.surface(at - 2) === '(' && at - 3 > from && scan.isCapital(at - 3) && /^\p{Lu}{2,}$/u.test(scan.surface(at - 1))) first = at - 2; // "ASEAN-China Centre (ACC) Secretary-General"
      else if (scan.isHyphen(at) && at > from && !context.isName(at - 1)) first = at - 1;
      else if (scan.is(at, Word.modifier | Word.party) || scan.is(at, ROLE) && scan.is(at, Word.modifier)) first = at;
      else if (scan.isPossessive(at) && at > from && opensPossessive(scan, at - 1, context)) first = at - 1;
      else if (scan.isCapital(at) && isFrontCapital(scan, at, role, from, context)) first = at;
      else if (scan.folded(at) === 'and' && joinsFront(scan, at, from, context)) first = at - 1;
      else if (scan.folded(at) === 'of' && at > from && scan.isCapital(at - 1) && scan.is(at - 1, Word.publicHead) && scan.isCapital(at + 1)) first = at - 1;
      else break;
    }
    while (first < role && (trims.has(scan.folded(first)) || scan.is(first, Word.punctuation) || scan.is(first, Word.and))) first++;
    return first;
  };

  /** "the city's", "Yubei District's", "China's": whose post it is. */
  const opensPossessive = (scan: Scan, at: number, context: PostContext): boolean =>
    !context.isName(at) && (context.isPlace(at) || scan.folded(at) === 'people' || scan.is(at, Word.level | Word.publicHead | Word.modifier) || /^(?:country|area|zone|capital|agency)$/.test(scan.folded(at)));

  const isFrontCapital = (scan: Scan, at: number, role: number, from: number, context: PostContext): boolean => {
    if (scan.is(at, Word.honorific | Word.reporting) && !scan.is(at, Word.modifier)) return false;
    if (context.isPlace(at) || scan.is(at, Word.publicHead | Word.privateHead | Word.level)) return true;
    if (/^\p{Lu}[\p{Lu}.]+$/u.test(scan.surface(at)) && !context.isTitleCase) return true;
    if (isNationality(scan.folded(at)) && role - at <= 4) return true;
    if (/^(?:south|north|east|west|new|sri|saudi|united|costa|hong)$/.test(scan.folded(at)) && isNationality(scan.folded(at + 1))) return true;
    // "visiting Slovak President": a nationality that its ending does not give away.
    if (!context.isTitleCase && at > from && at === role - 1 && scan.isCapital(role) && scan.is(role, Word.publicRole | Word.bareRole) && scan.isLower(at - 1)) return true;
    if (context.isTitleCase || at === from || !scan.is(at - 1, Word.punctuation | Word.determiner | Word.capital | Word.preposition | Word.and | Word.reporting)) return false;
    // "Ceng Tao director of …" is a name and a post; "Tianfu New Area Party chief" is one post.
    if (scan.isLower(role) && !hasHeadBetween(scan, at, role)) return false;
    // An unknown capitalised word counts where a head noun stands between it and the role ("Tianfu New Area Party chief").
    return true;
  };

  /** "Culture and Tourism Bureau Director": an "and" within the body in front of the role. */
  const joinsFront = (scan: Scan, at: number, from: number, context: PostContext): boolean => {
    const isField = (token: number): boolean => scan.is(token, Word.modifier) && !scan.is(token, Word.rank | Word.level | Word.party | Word.publicHead | Word.privateHead | ROLE);
    if (at > from && isField(at - 1) && isField(at + 1) && scan.isCapital(at - 1) === scan.isCapital(at + 1) && !context.isName(at - 1)) return true;
    if (at <= from || !scan.isCapital(at - 1) || !scan.isCapital(at + 1) || !scan.is(at - 1, Word.modifier) || context.isName(at - 1) || context.isPlace(at - 1)) return false;
    if (scan.is(at - 1, ROLE) || scan.is(at - 1, Word.publicHead)) return false;
    for (let next = at + 1; next < at + 5; next++) {
      if (scan.is(next, ROLE)) return scan.is(next - 1, Word.publicHead);
      if (!scan.isCapital(next)) return false;
    }
    return false;
  };

  const isComplement = (scan: Scan, joint: number, role: number): boolean => {
    const word = scan.folded(joint);
    if (word === 'of' || (scan.is(role, Word.privateRole) && /^(?:at|with|from|in|for)$/.test(word))) return true;
    return complements.get(word)?.has(singular(scan.folded(role))) ?? false;
  };

  /** A minister's field needs no head noun: "minister of food and agriculture". */
  const complementEnd = (scan: Scan, at: number, role: number, limits: BodyLimits): number => {
    const end = bodyEnd(scan, at, limits);
    if (scan.is(role, Word.privateRole)) return withPlainNouns(scan, end > 0 ? end : at - 1, limits);
    if (end > 0 || singular(scan.folded(role)) !== 'minister' || !scan.isLower(at)) return end;
    return plainTopics(scan, scan.is(at, Word.determiner) ? at + 1 : at, limits);
  };

  return (scan, first, last, context) => {
    const posts: Post[] = [];
    let from = first;
    for (let at = first; at <= last; at++) {
      if (!scan.is(at, ROLE) || context.isName(at) || !isHead(scan, at, last, context)) continue;
      if (isAdjective(scan, at, last) || (scan.is(at, Word.honorific) && scan.isCapital(at) && scan.isCapital(at + 1))) continue;
      const roleLast = tailEnd(scan, at, last);
      const front = frontOf(scan, at, from, context);
      const limits: BodyLimits = {
        limit: last,
        isNameStart: context.isName,
        isPostStart: (token) => reachesRole(scan, token, last, context),
      };
      let end = roleLast;
      let complement = -1;
      // "consul general of Singapore in Chengdu": a body may be followed by another that the role takes.
      for (let joint = roleLast + 1, times = 0; times < 3 && joint < last && isComplement(scan, joint, at); times++) {
        if (times > 0 && scan.folded(joint) === 'of') break;
        const bodyLast = complementEnd(scan, joint + 1, at, limits);
        if (bodyLast < 0) break;
        if (complement < 0) complement = joint;
        // "Minister of Tourism [Sok Vannak] in Siem Reap"
        end = isHeldBefore(scan, front, first, context) ? bodyLast : withoutTrailingName(scan, complement, bodyLast, context.isPlace);
        if (end < bodyLast) break;
        joint = end + 1;
      }
      if (complement < 0 && scan.surface(roleLast + 1) === ',' && (scan.isCapital(at) || scan.surface(front - 1) === '(')) {
        const bodyLast = commaBody(scan, roleLast + 2, limits);
        if (bodyLast > 0) [complement, end] = [roleLast + 1, bodyLast];
      }
      if (complement < 0 && front === at && scan.isLower(at) && !(scan.is(roleLast + 1, Word.and) && limits.isPostStart(roleLast + 2)) && LOOSE.test(scan.folded(at))) continue;
      if (complement > 0) end = withParentPlace(scan, end, last, context);
      posts.push({
        first: front,
        last: end,
        role: at,
        roleLast,
        isPlural: scan.is(at, Word.rolePlural) || /s$/.test(scan.folded(roleLast)) && roleLast > at,
        complement,
        isDefinite: scan.is(front - 1, Word.determiner) || scan.isPossessive(front + 1),
      });
      from = end + 1;
      at = end;
    }
    return posts;
  };
};
