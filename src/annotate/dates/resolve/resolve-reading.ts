/** Resolves a reading, range ends in order, into a mention. */
import type { Tokens } from '../../../text/tokens.ts';
import { type Anchor, dayOf } from '../anchor/anchor.ts';
import type { DateMention } from '../date-mention.ts';
import type { Found } from '../found.ts';
import { mentionOf, openMention } from '../mention.ts';
import { isBare, type Point } from '../reading.ts';
import { toNumber } from './civil.ts';
import { type Resolved } from './resolved.ts';
import { isToCome } from './bare.ts';
import { resolvePoint, type Unresolved } from './resolve-point.ts';

/** The range's end: a bare one is the first of its kind from the range's beginning on. */
const resolveEnd = (to: Point, start: Resolved, anchor: Anchor | null, found: Found): Resolved | Unresolved => {
  const isFollowing = isBare(to) || (to.weekday !== null && to.shift === null && to.which === null);
  if (!isFollowing || !anchor) return resolvePoint(to, anchor, found.direction);
  const from: Anchor = { ...anchor, year: start.year, month: start.month, day: start.day, isPublication: true };
  return resolvePoint(to, from, 'ahead');
};

const isBackward = (from: Resolved, to: Resolved): boolean =>
  toNumber(to) < toNumber(from) || (to.unit === from.unit && to.year === from.year && to.nth < from.nth);

/** "runs from July 1 to August 31", written on July 4: it has begun and lasts. */
const lasting = (found: Found, to: Point, anchor: Anchor | null): Resolved | null => {
  const today = anchor?.isPublication ? dayOf(anchor) : null;
  if (!isToCome(found.direction) || today === null || !isBare(found.from) || !isBare(to)) return null;
  const from = resolvePoint(found.from, anchor, 'back');
  if (typeof from === 'string') return null;
  const end = resolveEnd(to, from, anchor, found);
  return typeof end !== 'string' && toNumber(from) <= today && toNumber(end) >= today ? from : null;
};

export const resolveReading = (tokens: Tokens, found: Found, anchor: Anchor | null): DateMention => {
  if (found.doubt) return openMention(tokens, found, found.doubt);
  const from = (found.to && lasting(found, found.to, anchor)) ?? resolvePoint(found.from, anchor, found.direction);
  if (typeof from === 'string') return openMention(tokens, found, from);
  if (!found.to) return mentionOf(tokens, found, from, null, anchor);
  const to = resolveEnd(found.to, from, anchor, found);
  if (typeof to === 'string') return openMention(tokens, found, to);
  // "July 10 to 9": no such stretch.
  return isBackward(from, to) ? openMention(tokens, found, 'impossible') : mentionOf(tokens, found, from, to, anchor);
};
