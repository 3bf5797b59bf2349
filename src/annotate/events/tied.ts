/** Sentences without a date that lean on an event told before: "Before the session, …", "Chen presided over the meeting". */
import type { Scan } from '../scan.ts';
import type { Clause } from './clause.ts';
import type { EventMention } from './event.ts';
import type { EventLexicon } from './lexicon.ts';
import { occasionAt } from './occasion.ts';

/** "In the afternoon": another part of the day told before. */
export const partOfDayAt = (scan: Scan, at: number): Clause | null => {
  const lead = scan.folded(at);
  const isPart = /^(?:morning|afternoon|evening|night)$/.test(scan.folded(at + 2));
  const isOf = scan.folded(at + 3) === 'of';
  if (lead === 'in' && scan.folded(at + 1) === 'the' && isPart && !isOf) return { first: at, last: at + 2 };
  // "Later in the day, …", "Earlier that day, …"
  const isInDay = scan.folded(at + 1) === 'in' && scan.folded(at + 2) === 'the' && scan.folded(at + 3) === 'day';
  if (/^(?:later|earlier)$/.test(lead) && isInDay) return { first: at, last: at + 3 };
  const isThat = lead === 'that' && /^(?:afternoon|evening|night)$/.test(scan.folded(at + 1));
  return isThat ? { first: at, last: at + 1 } : null;
};

/** How a sentence begins that takes the date of an event. */
export interface Tie {
  /** Tokens of the phrase, its comma left out. */
  readonly at: Clause;
  /** As printed, in lower case: "before the session". */
  readonly phrase: string;
  /** At or during it: what is told is part of it. */
  readonly isInside: boolean;
  /** Folded head noun; null for "on the sidelines". */
  readonly noun: string | null;
}

const OPENERS: readonly (readonly [words: readonly string[], isInside: boolean])[] = [
  [['on', 'the', 'sidelines', 'of'], false],
  [['on', 'the', 'sidelines'], false],
  [['prior', 'to'], false],
  [['ahead', 'of'], false],
  [['before'], false],
  [['after'], false],
  [['following'], false],
  [['at'], true],
  [['during'], true],
];

const FIRST_WORDS: ReadonlySet<string> = new Set(OPENERS.map(([[word = '']]) => word));

/** The tie that the sentence begins with, or null. */
export const tieOf = (scan: Scan, lexicon: EventLexicon, { first, last }: Clause): Tie | null => {
  // Most sentences begin with no such word.
  if (!FIRST_WORDS.has(scan.folded(first))) return null;
  for (const [words, isInside] of OPENERS) {
    if (!words.every((word, index) => scan.folded(first + index) === word)) continue;
    const from = first + words.length;
    const phrase = (to: number): string => scan.text(first, to).toLowerCase().replace(/\s+/g, ' ');
    if (words.at(-1) === 'sidelines' && scan.surface(from) === ',')
      return { at: { first, last: from - 1 }, phrase: phrase(from - 1), isInside, noun: null };
    for (let at = from; at <= Math.min(last, from + 4); at++) {
      const occasion = occasionAt(scan, lexicon, at, from, last);
      if (occasion?.isBare) return { at: { first, last: at }, phrase: phrase(at), isInside, noun: occasion.noun };
    }
  }
  return null;
};

const GATHERINGS = /(?:meeting|session|conference|congress|plenum|plenary|talks|forum|symposium|summit|seminar)s?$/;

const JOURNEYS = /(?:visit|trip|tour)$/;
/** Events back to what "the visit" or "the meeting" means where only a verb told of it. */
const NEAR = 3;

const near = (events: readonly EventMention[]): readonly EventMention[] =>
  events.filter(({ tie }) => tie === null).slice(-NEAR);

const lastWord = (noun: string): string => noun.slice(noun.lastIndexOf(' ') + 1);

/** The latest event that "the session" can mean: one of that noun, else any gathering for "the meeting". */
export const meant = (events: readonly EventMention[], noun: string | null): EventMention | null => {
  const occasions = events.filter(({ occasion }) => occasion !== null);
  if (noun === null) return occasions.at(-1) ?? null;
  const same = occasions.findLast(({ occasion }) => occasion && lastWord(occasion.noun) === lastWord(noun));
  // "visited Siegen from October 12 to 21 … During the visit, …"
  if (!same && JOURNEYS.test(noun)) return near(events).findLast(({ kind }) => kind === 'visit') ?? null;
  if (!same && noun === 'inspection') return near(events).findLast(({ kind }) => kind === noun) ?? null;
  if (same || !GATHERINGS.test(noun)) return same ?? null;
  return (
    occasions.findLast(({ occasion, status }) => occasion && status === 'happened' && GATHERINGS.test(occasion.noun)) ??
    // "Fan met with the envoy on March 9. After the meeting, …"
    near(events).findLast(({ kind, status }) => kind === 'meeting' && status === 'happened') ??
    null
  );
};

const isNearDefinite = (scan: Scan, at: number): boolean => {
  for (let back = at - 1; back >= at - 4; back--)
    if (/^(?:the|this|that|these|its)$/.test(scan.folded(back))) return true;
  return false;
};

/** The bare occasion that a sentence speaks of: "Chen presided over the session". */
export const bareNounIn = (scan: Scan, lexicon: EventLexicon, { first, last }: Clause): string | null => {
  for (let at = first; at <= last; at++) {
    // No head phrase is longer than three words, and most nouns have no "the" so near.
    if (!lexicon.mayBeHead(scan, at) || !isNearDefinite(scan, at)) continue;
    const occasion = occasionAt(scan, lexicon, at, first, last);
    if (occasion?.isBare) return occasion.noun;
  }
  return null;
};

/** "Other attendees included …", "Also present were …". */
export const isAttendance = (scan: Scan, { first }: Clause): boolean =>
  /^(?:attendees|participants|present|attending|attended)$/.test(scan.folded(first)) ||
  (/^(?:other|also|those)$/.test(scan.folded(first)) &&
    /^(?:attendees|participants|present|attending|attended|officials|leaders)$/.test(scan.folded(first + 1)));
