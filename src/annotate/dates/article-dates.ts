/** Resolves the readings of an article in order, each against the anchor that it belongs to. */
import type { Tokens } from '../../text/tokens.ts';
import { type Anchor, dayOf, isoOfKnown, parseKnown } from './anchor/anchor.ts';
import { LEAD } from './anchor/text-anchor.ts';
import type { DateMention } from './date-mention.ts';
import type { Found } from './found.ts';
import { isBare, isComplete, type Point } from './reading.ts';
import { isToCome } from './resolve/bare.ts';
import { toNumber } from './resolve/civil.ts';
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
export const leadDay = (mentions: readonly DateMention[], readings: readonly Found[]): DateMention | undefined =>
  mentions.find(
    (mention, index) =>
      mention.precision === 'day' &&
      mention.days !== null &&
      mention.use === 'event' &&
      readings[index]?.picture === null &&
      (readings[index]?.sentence ?? LEAD) <= LEAD,
  );

const RELATIVE = /, (?:(?:\w+ ){1,3}of )?(?:which|who|whose|where)\b[^.,;]*$/;
const FARTHEST = 60;

/** "since the flood season, which ended on October 15": nothing that the main clause or the next sentence goes on from. */
const isAside = ({ text }: Tokens, { start }: DateMention): boolean =>
  RELATIVE.test(text.slice(Math.max(0, start - FARTHEST), start));

const WHEN = /^,? when /;

/** "the worst flood since 1998, when the dike broke on August 7": the clause behind "when" lies in that year. */
const isWhen = ({ text, ends }: Tokens, last: number): boolean => {
  const end = ends[last] ?? text.length;
  return WHEN.test(text.slice(end, end + 7));
};

/** "closed since June 2019", and of a plan "the last of which was completed in December 2022": a date that says nothing of others. */
const isApartFrom = (tokens: Tokens, { direction }: Found, mention: DateMention): boolean =>
  mention.use === 'since' || (direction === 'ahead' && isAside(tokens, mention));

/**
 * A full date earlier in the sentence, which a bare one goes on from: "on July 9, 2019 … and on July 10". `isDated`: the page
 * prints a day of its own, so that "closed since June 2019, the hall will reopen on August 12" says nothing of August.
 */
const fullBefore = (
  tokens: Tokens,
  found: Found,
  at: number,
  readings: readonly Found[],
  mentions: readonly DateMention[],
  isDated: boolean,
): Anchor | null => {
  for (let before = at - 1; before >= 0 && readings[before]?.sentence === found.sentence; before--) {
    const [reading, mention] = [readings[before], mentions[before]];
    if (reading && mention?.days && isComplete(reading.from) && !reading.to && isWhen(tokens, mention.last))
      return asAnchor(mention);
    // "In 2007, he was named a member, and in December he became its head": on a page that prints no day.
    const isYear = !isDated && reading?.from.unit === 'year' && !reading.to && mention?.use === 'event';
    const isFull =
      reading !== undefined && isComplete(reading.from) && (reading.from.month !== null || isYear) && mention?.days;
    if (isFull && !(isDated && isApartFrom(tokens, found, mention)) && mention.use !== 'age' && mention.use !== 'name')
      return asAnchor(mention);
  }
  return null;
};

const AT_START = /(?:^|[.!?”"]\s+|\n\s*)(?:In|On) $/;

/** "In 2007, …", "On April 10, …": with the date the sentence begins. */
const isAtStart = ({ text, starts }: Tokens, { first }: Found): boolean => {
  const start = starts[first] ?? 0;
  return AT_START.test(text.slice(Math.max(0, start - 6), start));
};

/** "In February 2007, a plan was made. On April 10, they signed it.": a later day or month of that year. */
const goesOn = ({ from }: Found, { from: before, to }: Found): boolean =>
  before.unit === 'month' && isComplete(before) && to === null && (from.month ?? 0) > (before.month ?? 12);

/** "In 2007, he was named a member. In December, he became its head.": on a page that prints no day. */
const yearBefore = (
  tokens: Tokens,
  found: Found,
  at: number,
  readings: readonly Found[],
  mentions: readonly DateMention[],
): Anchor | null => {
  const [before, mention] = [readings[at - 1], mentions[at - 1]];
  if (!before || !mention?.days || found.sentence - before.sentence !== 1 || mention.use !== 'event') return null;
  const isYear = before.from.unit === 'year' && before.to === null && found.from.day === null;
  const isTold = isYear || (found.direction === 'back' && goesOn(found, before));
  return isTold && isAtStart(tokens, before) && isAtStart(tokens, found) ? asAnchor(mention) : null;
};

/** "the following day" goes on from a day, "a month later" from a day or a month, "that year" from anything. */
const exactEnough = (point: Point): ((mention: DateMention) => boolean) => {
  if (!isOfDays(point)) return () => true;
  const hasMonths = point.shift?.unit === 'month' || point.shift?.unit === 'quarter';
  return ({ precision }) => precision === 'day' || (hasMonths && precision === 'month');
};

/** What is told does not go on from a plan: "set for March 19, it was called off the next day". */
const isSameSide = ({ direction, from }: Found, mention: DateMention): boolean =>
  !(
    direction === 'back' &&
    (mention.direction === 'ahead' || (mention.use === 'deadline' && from.shift?.unit === 'day'))
  );

/** "The fair is to open two weeks earlier." */
const isCompared = ({ from, direction }: Found): boolean =>
  from.isFromBefore && isToCome(direction) && (from.shift?.count ?? 0) < 0;

/**
 * What counts from no day of writing: "the region sent out ploughs the next day" is told, and "the same day" is one that was told before, unless the page prints none of its own.
 */
const isApart = ({ from, direction }: Found, isInferred: boolean): boolean => {
  const count = from.shift?.count ?? null;
  if (count === null) return false;
  return count === 0 ? from.unit === 'day' && !isInferred : direction === 'back' && count > 0;
};

const previous = (
  tokens: Tokens,
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
    if (isTold && isExact(mention) && (reading.sentence === found.sentence || !isAside(tokens, mention)))
      return asAnchor(mention);
  }
  return null;
};

/** "said on June 2 that it will open on June 20", written in July: what lies ahead of the day told, and not of the page's. */
const aheadOfTold = (
  found: Found,
  at: number,
  readings: readonly Found[],
  mentions: readonly DateMention[],
  today: number | null,
): Anchor | null => {
  const [reading, mention] = [readings[at - 1], mentions[at - 1]];
  const { month, day } = found.from;
  if (found.direction !== 'ahead' || reading?.sentence !== found.sentence || today === null) return null;
  if (mention?.precision !== 'day' || mention.days === null || mention.isRange || mention.use !== 'event') return null;
  const told = asAnchor(mention);
  const wanted = toNumber({ year: told.year, month: month ?? 1, day: day ?? 1 });
  return wanted > (dayOf(told) ?? wanted) && wanted < today ? told : null;
};

/** "met on September 12 … On the 14th it …": the sentences between them, at most. */
const CLOSE = 2;

/** The day told just before, in whose month "the 14th" goes on. */
const dayBefore = (
  found: Found,
  at: number,
  readings: readonly Found[],
  mentions: readonly DateMention[],
): Anchor | null => {
  for (let before = at - 1; before >= 0; before--) {
    const [reading, mention] = [readings[before], mentions[before]];
    if (!reading || found.sentence - reading.sentence > CLOSE) return null;
    if (mention?.precision === 'day' && mention.days !== null && mention.use === 'event') return asAnchor(mention);
  }
  return null;
};

const MONTH = 31;

/** What "the 14th" is a day of: the month told just before; the article's own where that is near; else nobody can say. */
const monthAnchor = ({ from: { day } }: Found, before: Anchor | null, own: Anchor | null): Anchor | null => {
  if (before === null || own === null) return own;
  const [told, today] = [dayOf(before), dayOf(own)];
  const isSame = before.year === own.year && before.month === own.month;
  if (isSame || (before.day ?? 0) <= (day ?? 0)) return isSame ? own : before;
  return told !== null && today !== null && today > told && today - told < MONTH ? own : null;
};

const OPENING = /(?:^|[.!?”"\n])\s*On the $/;

/** "On the same day, …" at the start of a sentence, nothing near it: the day that the report is about. */
const openingDay = (
  tokens: Tokens,
  { from, first }: Found,
  readings: readonly Found[],
  mentions: readonly DateMention[],
): Anchor | null => {
  if (from.unit !== 'day' || from.shift?.count !== 0) return null;
  const start = tokens.starts[first] ?? 0;
  const lead = OPENING.test(tokens.text.slice(Math.max(0, start - 12), start))
    ? leadDay(mentions, readings)
    : undefined;
  return lead && !lead.isRange ? asAnchor(lead) : null;
};

const isDayOfMonth = ({ from: { day, month, shift, isFromBefore } }: Found): boolean =>
  day !== null && month === null && shift === null && !isFromBefore;

/** The very day that the page is about. */
const isOn = ({ from: { month, day } }: Found, anchor: Anchor): boolean =>
  day !== null && month === anchor.month && day === anchor.day;

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
    const chosen = isCompared(found)
      ? null
      : isDayOfMonth(found)
        ? monthAnchor(found, dayBefore(found, at, readings, mentions), today())
        : found.from.isFromBefore || found.to?.isFromBefore
          ? (previous(tokens, found, at, readings, mentions) ??
            openingDay(tokens, found, readings, mentions) ??
            (isApart(found, isInferred) ? null : today()))
          : isBare(found.from) && found.doubt === null
            ? (exact(found) ??
              (anchor?.isPublication === true ? aheadOfTold(found, at, readings, mentions, dayOf(anchor)) : null) ??
              fullBefore(tokens, found, at, readings, mentions, anchor?.isPublication === true) ??
              (isInferred && !isOn(found, anchor) ? yearBefore(tokens, found, at, readings, mentions) : null) ??
              anchor)
            : isOfDays(found.from)
              ? today()
              : anchor;
    mentions.push(resolveReading(tokens, found, chosen));
  }
  return mentions;
};
