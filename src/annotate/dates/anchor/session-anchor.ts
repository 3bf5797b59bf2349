/** The institutional calendar as an anchor: the year of a numbered session that the article names beside its bare dates. */
import type { Meeting, MeetingMention } from '../calendar/sessions.ts';
import type { Found } from '../found.ts';
import { isBare } from '../reading.ts';
import { monthLength } from '../../../corpus/dates/months.ts';
import { isSomeDay, toNumber } from '../resolve/civil.ts';
import { type Anchor, parseKnown } from './anchor.ts';
import { LEAD } from './text-anchor.ts';

/** A meeting is reported from some weeks before it opens until some after it closes. */
const BEFORE = 45;
const AFTER = 30;

const firstDay = (iso: string): number => {
  const { year, month, day } = parseKnown(iso);
  return toNumber({ year, month: month ?? 1, day: day ?? 1 });
};
const lastDay = (iso: string): number => {
  const { year, month, day } = parseKnown(iso);
  return toNumber({ year, month: month ?? 12, day: day ?? monthLength(year, month ?? 12) });
};

/** The year in which month and day fall within `before` and `after` days of the meeting, or null. */
export const yearWithin = ({ start, end }: Meeting, { from }: Found, before: number, after: number): number | null => {
  const [first, last] = [firstDay(start) - before, lastDay(end) + after];
  const { year } = parseKnown(start);
  const month = from.month ?? 1;
  const day = from.day ?? 15;
  if (!isSomeDay(month, day)) return null;
  return (
    [year, year - 1, year + 1].find((each) => {
      const at = toNumber({ year: each, month, day });
      return at >= first && at <= last;
    }) ?? null
  );
};

const asAnchor = (meeting: Meeting, year: number): Anchor => {
  const known = parseKnown(meeting.start);
  const isRule = known.month === null;
  return { ...known, year: isRule ? year : known.year, basis: 'session', reason: meeting.reason, isPublication: false };
};

/** The meeting whose days, widened unless a day must decide, one of the dates falls into. */
const fitting = (mentions: readonly MeetingMention[], date: Found): Anchor | null => {
  for (const { meetings, isNumbered } of mentions) {
    for (const meeting of meetings) {
      const year = yearWithin(meeting, date, isNumbered ? BEFORE : 0, isNumbered ? AFTER : 0);
      if (year !== null && (isNumbered || date.from.unit === 'day')) return asAnchor(meeting, year);
    }
  }
  return null;
};

/** No bare date to check against: a numbered meeting of the lead tells the year by itself. */
const named = (mentions: readonly MeetingMention[]): Anchor | null => {
  const meeting = mentions.find(({ isNumbered }) => isNumbered)?.meetings[0];
  return meeting ? asAnchor(meeting, parseKnown(meeting.start).year) : null;
};

/**
 * The anchor that the meetings give: one that stands in the sentence of a bare date which falls near it, else one of the
 * lead near the first bare date. `meetingsIn(sentence)` are the meetings that a sentence names.
 */
export const sessionAnchor = (
  found: readonly Found[],
  sentences: number,
  meetingsIn: (sentence: number) => readonly MeetingMention[],
): Anchor | null => {
  const bare = found.filter(({ from, doubt }) => isBare(from) && doubt === null);
  for (const date of bare) {
    const beside = fitting(meetingsIn(date.sentence), date);
    if (beside) return beside;
  }
  const first = bare[0];
  for (let sentence = 0; sentence < Math.min(LEAD, sentences); sentence++) {
    const told = first ? fitting(meetingsIn(sentence), first) : named(meetingsIn(sentence));
    if (told) return told;
  }
  return null;
};

/**
 * A listed meeting of the date's sentence that was in session on that day, in a year before the article's: an article of
 * 2022 that tells how "the third session of the 13th NPC opened on May 22" means 2020.
 */
export const exactMeeting = (
  found: Found,
  mentions: readonly MeetingMention[],
  { year: own }: Anchor,
): Anchor | null => {
  if (found.from.unit !== 'day') return null;
  for (const { meetings, isNumbered } of mentions) {
    const meeting = isNumbered ? meetings[0] : undefined;
    if (meeting === undefined || meeting.start.length < 10) continue;
    const year = yearWithin(meeting, found, 0, 0);
    if (year !== null && year < own) return asAnchor(meeting, year);
  }
  return null;
};
