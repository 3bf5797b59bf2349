/** Resolves the readings of an article in order, each against the anchor that it belongs to. */
import type { Tokens } from '../../text/tokens.ts';
import { type Anchor, dayOf, isoOfKnown, parseKnown } from './anchor/anchor.ts';
import { LEAD } from './anchor/text-anchor.ts';
import type { DateMention } from './date-mention.ts';
import type { Found } from './found.ts';
import { isBare, isComplete, type Point } from './reading.ts';
import { resolveReading } from './resolve/resolve-reading.ts';

/** What all readings of an article are resolved against. */
export interface Grounds {
  /** The article's date or year. */
  readonly anchor: Anchor | null;
  /** The day that "today" and weekdays are counted from: the dateline's where it prints one. */
  readonly day: Anchor | null;
  /** A meeting of the calendar in whose days a bare date of that sentence falls exactly, against the article's own date. */
  exact(found: Found): Anchor | null;
}

/** A date told before counts for "the following day" this many sentences on. */
const NEAR = 4;

const isOfDays = ({ weekday, month, shift, day }: Point): boolean =>
  (weekday !== null && month === null) ||
  (shift !== null && shift.unit !== 'year' && shift.unit !== 'decade' && shift.unit !== 'century') ||
  (day !== null && month === null);

const asAnchor = (mention: DateMention): Anchor => {
  const start = mention.days?.start ?? '';
  const known = parseKnown(
    mention.precision === 'day' ? start : mention.precision === 'month' ? start.slice(0, 7) : start.slice(0, 4),
  );
  return { ...known, basis: 'text', reason: `the date before it: ${isoOfKnown(known)}`, isPublication: false };
};

/** The day of the article's lead, for an anchor that only knows the year: "yesterday" is counted from there. */
const leadDay = (mentions: readonly DateMention[], readings: readonly Found[]): DateMention | undefined =>
  mentions.find(
    (mention, index) =>
      mention.precision === 'day' &&
      mention.days !== null &&
      mention.use === 'event' &&
      (readings[index]?.sentence ?? LEAD) <= LEAD,
  );

/** A full date earlier in the sentence, which a bare one goes on from: "on July 9, 2019 … and on July 10". */
const fullBefore = (
  found: Found,
  at: number,
  readings: readonly Found[],
  mentions: readonly DateMention[],
): Anchor | null => {
  for (let before = at - 1; before >= 0 && readings[before]?.sentence === found.sentence; before--) {
    const [reading, mention] = [readings[before], mentions[before]];
    const isFull = reading !== undefined && isComplete(reading.from) && reading.from.month !== null && mention?.days;
    if (isFull && mention.use !== 'age' && mention.use !== 'name') return asAnchor(mention);
  }
  return null;
};

/** "the following day" goes on from a day, "a month later" from a day or a month, "that year" from anything. */
const exactEnough = (point: Point): ((mention: DateMention) => boolean) => {
  if (!isOfDays(point)) return () => true;
  const hasMonths = point.shift?.unit === 'month' || point.shift?.unit === 'quarter';
  return ({ precision }) => precision === 'day' || (hasMonths && precision === 'month');
};

/** What is told does not go on from a plan: "set for March 19, it was called off the next day". */
const isSameSide = ({ direction }: Found, mention: DateMention): boolean =>
  !(direction === 'back' && mention.direction === 'ahead');

/** "the region sent out ploughs the next day": told, so it counts from no day of writing. */
const isToldAhead = ({ from, direction }: Found): boolean => direction === 'back' && (from.shift?.count ?? 0) > 0;

const previous = (
  found: Found,
  at: number,
  readings: readonly Found[],
  mentions: readonly DateMention[],
): Anchor | null => {
  const isExact = exactEnough(found.from);
  for (let before = at - 1; before >= 0; before--) {
    const [reading, mention] = [readings[before], mentions[before]];
    if (!reading || found.sentence - reading.sentence > NEAR) return null;
    const isTold = mention?.days && mention.use !== 'name' && mention.use !== 'duration' && isSameSide(found, mention);
    if (isTold && isExact(mention)) return asAnchor(mention);
  }
  return null;
};

/** All mentions, in order; and the lead's day, where the anchor is no day of writing. */
export const resolveAll = (
  tokens: Tokens,
  readings: readonly Found[],
  { anchor, day, exact }: Grounds,
): DateMention[] => {
  const mentions: DateMention[] = [];
  const isInferred = anchor !== null && !anchor.isPublication;
  const today = (): Anchor | null => {
    if (!isInferred) return day ?? anchor;
    const lead = leadDay(mentions, readings);
    return lead?.days
      ? { ...anchor, ...parseKnown(lead.days.start), isPublication: true }
      : anchor.basis === 'text' && dayOf(anchor) !== null
        ? anchor
        : { ...anchor, month: null, day: null };
  };
  for (const [at, found] of readings.entries()) {
    const chosen =
      found.from.isFromBefore || found.to?.isFromBefore
        ? (previous(found, at, readings, mentions) ?? (isToldAhead(found) ? null : today()))
        : isBare(found.from) && found.doubt === null
          ? (exact(found) ?? fullBefore(found, at, readings, mentions) ?? anchor)
          : isOfDays(found.from)
            ? today()
            : anchor;
    mentions.push(resolveReading(tokens, found, chosen));
  }
  return mentions;
};
