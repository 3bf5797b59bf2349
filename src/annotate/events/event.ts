/** What the events layer says of one event as one place of the article tells it. */
import type { Span } from '../../text/span.ts';
import type { DateMention } from '../dates/date-mention.ts';
import type { Person } from '../people/person.ts';
import type { PlaceEntity } from '../places/entity.ts';

export const eventKinds = [
  'meeting',
  'congress',
  'visit',
  'inspection',
  'speech',
  'press-conference',
  'signing',
  'ceremony',
  'opening',
  'publication',
  'appointment',
  'statistic',
  'other',
] as const;

export type EventKind = (typeof eventKinds)[number];

export type EventStatus = 'happened' | 'planned';

/** What is held, attended or spoken at: "a plenary session". */
export interface Occasion {
  /** Token of the head noun. */
  readonly head: number;
  /** First token of the noun phrase, its determiner left out. */
  readonly first: number;
  readonly kind: EventKind;
  /** Folded head, singular. */
  readonly noun: string;
  /** "the session", "this meeting": named before, and nothing more is said of it here. */
  readonly isBare: boolean;
}

/** How near a telling is to its event: it takes place there, somebody takes part, something is said at it. */
export type Telling = 'held' | 'attended' | 'mentioned';

/** A clause that tells of something at a date. `text` is the clause in the article's words, its lead-in date left out. */
export interface EventMention extends Span {
  readonly sentence: Span;
  /** The date that it takes: its own, or that of the event it is tied to. */
  readonly date: DateMention;
  /** "before the session", where the date is another event's; null where it is its own. */
  readonly tie: string | null;
  readonly status: EventStatus;
  /** Its own verb tells it in the past, whatever its date says. */
  readonly isPast: boolean;
  readonly kind: EventKind;
  readonly telling: Telling;
  readonly occasion: Occasion | null;
  /** "earthquake" where the clause tells that one struck, else null. */
  readonly calamity: string | null;
  readonly people: readonly Person[];
  readonly places: readonly PlaceEntity[];
  /** Folded words that say what it is about: without people, posts, dates, small and thin words. */
  readonly topic: readonly string[];
  /** Ordinals of the occasion: `fifth`, `3rd` as 3. */
  readonly ordinals: readonly number[];
  /** Starts of later sentences that tell of it again without its date. */
  readonly again: readonly number[];
}

/** The events of an article, and how many clauses have a date that nothing completes. */
export interface FoundEvents {
  readonly events: readonly EventMention[];
  readonly dateless: number;
}
