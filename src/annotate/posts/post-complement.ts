/** What follows a role: "[of the CPC Committee]", "[of Singapore in Chengdu]", "[, Information Office of Chongqing]". */
import type { PostsKnowledge } from '../../knowledge/schema/posts.ts';
import { remembered } from '../remembered.ts';
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { Mark } from '../word-marks.ts';
import { type BodyLimits } from './body-limits.ts';
import { plainTopics } from './body-lists.ts';
import { bodyEnd } from './body-phrase.ts';
import type { PostContext } from './post-context.ts';
import { withoutTrailingName } from './trailing-name.ts';

/** Tokens of the complement, its preposition or comma first. */
export interface Complement {
  readonly first: number;
  readonly last: number;
}

export interface RoleSpan {
  /** First token behind the post before, or of the sentence. */
  readonly free: number;
  /** First token of the post's front. */
  readonly front: number;
  readonly role: number;
  readonly roleLast: number;
}

export type FindComplement = (
  scan: Scan,
  span: RoleSpan,
  from: number,
  limits: BodyLimits,
  context: PostContext,
) => Complement | null;

/** What a role that is no public post may be followed by. */
const ANY_JOINT = new Set(['at', 'with', 'from', 'in', 'for']);

/** "Party chief of Jilin" or "in Jilin": what stands "in" behind a body is only where that lies. */
const ONE_BODY = /^(?:chief|boss|member|officer)/;

/** "elected minister at the closing [meeting]": when, not whose. */
const OCCASION = /^(?:meetings?|sessions?|conferences?|ceremony|events?|congress)$/;

const NO_TOPIC =
  /^(?:years?|months?|decades?|life|long|nearly|almost|about|over|more|less|some|several|many|both|one|two|three|him|her|them|me|us|you)$/;

export const complementFinder = (knowledge: PostsKnowledge): FindComplement => {
  const complements = new Map(Object.entries(knowledge.complements).map(([joint, roles]) => [joint, new Set(roles)]));
  const fields = new Set(knowledge.fields);
  const singular = remembered((word) => knowledge.plurals[word] ?? word.replace(/s$/, ''));

  const isComplement = (scan: Scan, joint: number, role: number): boolean => {
    if (scan.has(joint, Mark.of)) return true;
    const word = scan.folded(joint);
    if (word === 'in' && scan.folded(joint + 1) === 'charge') return false;
    if (scan.is(role, Word.privateRole) && ANY_JOINT.has(word)) return true;
    return complements.get(word)?.has(singular(scan.folded(role))) ?? false;
  };

  /** "secretary for social affairs and culture", not "for many years", "for him". */
  const hasTopics = (scan: Scan, role: number, at: number): boolean => {
    const office = singular(scan.folded(role));
    return (
      office === 'minister' ||
      (office === 'secretary' && scan.folded(at - 1) === 'for' && !NO_TOPIC.test(scan.folded(at)))
    );
  };

  /** A minister's field needs no head noun: "minister of food and agriculture". */
  const complementEnd = (scan: Scan, at: number, role: number, limits: BodyLimits): number => {
    const end = bodyEnd(scan, at, limits);
    if (scan.is(role, Word.privateRole)) return withPlainNouns(scan, end > 0 ? end : at - 1, limits);
    if (end > 0 || !hasTopics(scan, role, at) || !scan.isLower(at)) return end;
    return plainTopics(scan, scan.is(at, Word.determiner) ? at + 1 : at, limits);
  };

  /** "consul general of Singapore in Chengdu": a body may be followed by another that the role takes. */
  const bodies = (
    scan: Scan,
    { free, front, role, roleLast }: RoleSpan,
    from: number,
    limits: BodyLimits,
    context: PostContext,
  ): Complement | null => {
    let found: Complement | null = null;
    for (let joint = roleLast + 1; joint < limits.limit && isComplement(scan, joint, role); joint = found.last + 1) {
      if (found && (scan.has(joint, Mark.of) || (scan.folded(joint) === 'in' && ONE_BODY.test(scan.folded(role)))))
        break;
      const bodyLast = complementEnd(scan, joint + 1, role, limits);
      if (bodyLast < 0 || (scan.folded(joint) === 'at' && OCCASION.test(scan.surface(bodyLast)))) break;
      const first: number = found?.first ?? joint;
      // "Minister of Tourism [Sok Vannak] in Siem Reap"
      const last = isHeldBefore(scan, front, { from, free }, context)
        ? bodyLast
        : withoutTrailingName(scan, first, bodyLast, context, fields);
      found = { first, last };
      if (last < bodyLast) break;
    }
    // "Director of the Work Office of the Committee [and of the State Council's Affairs Office]"
    if (found && scan.is(found.last + 1, Word.and) && scan.has(found.last + 2, Mark.of)) {
      const start = scan.is(found.last + 3, Word.determiner) ? found.last + 4 : found.last + 3;
      const last = scan.isCapital(start) ? bodyEnd(scan, start, limits) : -1;
      if (last > 0) return { first: found.first, last };
    }
    return found;
  };

  return (scan, span, from, limits, context) => {
    const { front, role, roleLast } = span;
    let found = inCharge(scan, roleLast, limits) ?? bodies(scan, span, from, limits, context);
    if (!found && scan.has(roleLast + 1, Mark.comma) && (scan.isCapital(role) || scan.has(front - 1, Mark.open))) {
      const last = commaBody(scan, roleLast + 2, limits);
      if (last > 0) found = { first: roleLast + 1, last };
    }
    return found && { first: found.first, last: withParentPlace(scan, found.last, limits.limit, context) };
  };
};

/** "official [in charge of the project]". */
const inCharge = (scan: Scan, roleLast: number, limits: BodyLimits): Complement | null => {
  if (
    !scan.has(roleLast + 3, Mark.of) ||
    scan.folded(roleLast + 2) !== 'charge' ||
    !scan.folded(roleLast).startsWith('official')
  )
    return null;
  const start = scan.is(roleLast + 4, Word.determiner) ? roleLast + 5 : roleLast + 4;
  const last = Math.max(bodyEnd(scan, start, limits), plainTopics(scan, start, limits));
  return last > 0 ? { first: roleLast + 1, last } : null;
};

/** "Deputy Director-General, [Information Office of Chongqing];": a body behind a comma, as on a list of guests. */
const commaBody = (scan: Scan, at: number, limits: BodyLimits): number => {
  if (!scan.isCapital(at) || limits.isNameStart(at) || limits.isPostStart(at)) return -1;
  const end = bodyEnd(scan, at, limits);
  if (end < 0 || (end < limits.limit && !/^[;.,)]$/.test(scan.surface(end + 1)))) return -1;
  let hasHead = false;
  for (let token = at; token <= end; token++) {
    if (scan.is(token, Word.privateHead)) return -1;
    if (scan.is(token, Word.publicHead) && (!scan.is(token, Word.level) || token === end)) hasHead = true;
  }
  return hasHead ? end : -1;
};

/** "Chief of Aihui District[, Heihe City]", "Mayor of Montelupo[, Italy];": the place that holds the post's place. */
const withParentPlace = (scan: Scan, end: number, last: number, context: PostContext): number => {
  let at = end;
  while (scan.has(at + 1, Mark.comma) && at + 2 <= last && scan.isCapital(at)) {
    let placeEnd = context.placeEnd(at + 2);
    if (placeEnd < 0) break;
    if (scan.is(placeEnd + 1, Word.level)) placeEnd++; // "Zhejiang province"
    const isTyped = scan.is(placeEnd, Word.level) && (context.isPlace(at) || scan.is(at, Word.level));
    // Without a type word only where nothing follows that the place could belong to.
    const isClosed = placeEnd === last || scan.has(placeEnd + 1, Mark.semicolon | Mark.point | Mark.close);
    if (placeEnd > last || scan.isPossessive(placeEnd + 1) || !(isClosed || (isTyped && !scan.isCapital(placeEnd + 1))))
      break;
    at = placeEnd;
  }
  return at;
};

/** "manager of the Daqing [oilfield]": what a trade is plied at may be any noun. */
const withPlainNouns = (scan: Scan, end: number, limits: BodyLimits): number => {
  let at = end;
  while (
    at + 1 <= limits.limit &&
    at - end < 4 &&
    scan.isLower(at + 1) &&
    !scan.is(at + 1, Word.preposition | Word.and | Word.link | Word.reporting)
  )
    at++;
  return at;
};

/**
 * "Shi Yingli was appointed …", "A, director of …": a name before the post holds it, so none is sought behind it. Not
 * "[Secretary for Justice] A, Secretary for Trade B": A has a title, and the post behind the comma may be B's.
 */
const isHeldBefore = (
  scan: Scan,
  front: number,
  { from, free }: { readonly from: number; readonly free: number },
  context: PostContext,
): boolean => {
  let isApposed = true;
  for (let at = front - 1; at >= from && front - at < 9; at--) {
    if (context.isName(at)) {
      while (context.isName(at - 1)) at--;
      return !(isApposed && free > from && at === free);
    }
    if (scan.is(at, Word.link | Word.preposition) && !scan.is(at, Word.determiner)) isApposed = false;
    else if (!scan.is(at, Word.determiner) && !scan.has(at, Mark.comma | Mark.open)) return false;
  }
  return false;
};
