/** What one telling of an event leaves behind, in a form that survives JSON. */
import type { Annotated } from '../../annotate/annotated.ts';
import type { EventKind, EventMention, EventStatus, Telling } from '../../annotate/events/event.ts';
import type { DatePrecision } from '../../annotate/dates/date-mention.ts';
import type { Person } from '../../annotate/people/person.ts';
import type { Locator } from '../../corpus/locator.ts';
import { partitionPoint } from '../../text/partition-point.ts';
import { isoOf } from './iso-date.ts';

export interface EventRecord {
  readonly date: string;
  /** First and last day, both inclusive. */
  readonly first: string;
  readonly last: string;
  readonly precision: DatePrecision;
  readonly status: EventStatus;
  readonly kind: EventKind;
  readonly telling: Telling;
  readonly event: string;
  readonly text: string;
  readonly basis: string;
  readonly isTied: boolean;
  readonly isTitle: boolean;
  /** Keys of people; who of them is an official, only the whole corpus tells. */
  readonly people: readonly string[];
  readonly places: readonly (readonly [id: string, name: string])[];
  readonly topic: readonly string[];
  readonly ordinals: readonly number[];
  /** Head noun of the occasion, null where the verb alone tells: "met". */
  readonly noun: string | null;
  /** "earthquake" where one struck, else null. */
  readonly calamity: string | null;
  /** "the session" and no more. */
  readonly isBare: boolean;
  /** What is told of is "it" or "they", named before. */
  readonly isPronoun: boolean;
  /** Equal for tellings of one date in the same words: what syndicated articles share. */
  readonly wording: string;
  readonly path: string;
  /** Where the clause stands, then where it is told again. */
  readonly sources: readonly Locator[];
}

/** A person of the corpus as far as one article shows. */
export interface CastRecord {
  /** The person's key. */
  readonly key: string;
  readonly name: string;
  readonly family: string;
  readonly isOfficial: boolean;
}

export interface Part {
  readonly events: readonly EventRecord[];
  /** Each person once, sorted by key. */
  readonly cast: readonly CastRecord[];
  readonly dateless: number;
  /** Articles that have such dates. */
  readonly datelessArticles: number;
}

/** White space that one line has not. */
const BROKEN = /[^\S ]| {2}|^ | $/;

const oneLine = (text: string): string => (BROKEN.test(text) ? text.replace(/\s+/g, ' ').trim() : text);

/** What told the date: its anchor, or the text itself; of a tied event also what tied it. */
const basisOf = ({ date, tie }: EventMention): string => {
  const own = date.anchor?.basis ?? 'given in full';
  return tie === null ? own : `${tie} (${own})`;
};

const recordOf = (annotated: Annotated, event: EventMention): EventRecord => {
  const { article } = annotated;
  const { days } = event.date;
  if (!days) throw new RangeError('an event without days');
  const date = isoOf(event.date.value, event.date.precision, days);
  const told = oneLine(event.text);
  const { blocks } = article;
  const block = blocks[partitionPoint(blocks.length, (index) => (blocks[index]?.end ?? 0) <= event.start)];
  return {
    date,
    first: days.start,
    last: days.end,
    precision: event.date.precision,
    status: event.status,
    kind: event.kind,
    telling: event.telling,
    event: told,
    text: oneLine(event.sentence.text),
    basis: basisOf(event),
    isTied: event.tie !== null,
    isTitle: block?.kind === 'title' || block?.kind === 'heading',
    people: event.people.map(({ key }) => key),
    places: event.places.map(({ id, name }) => [id, name]),
    topic: event.topic,
    ordinals: event.ordinals,
    noun: event.occasion?.noun ?? null,
    calamity: event.calamity,
    isBare: event.occasion?.isBare ?? false,
    isPronoun: /^(?:it|they|this)\b/i.test(told),
    wording: `${date}|${event.status}|${event.kind}|${told.toLowerCase()}`,
    path: article.path,
    sources: [event.start, ...event.again].map((offset) => annotated.locate(offset)),
  };
};

const castOf = (people: readonly Person[]): CastRecord[] =>
  people
    .filter(({ isPrivate }) => !isPrivate)
    .map(({ key, name, family, posts, isListed }) => ({ key, name, family, isOfficial: posts.length > 0 || isListed }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));

export const partOf = (annotated: Annotated): Part => {
  const { events, dateless } = annotated.events;
  return {
    events: events.map((event) => recordOf(annotated, event)),
    cast: castOf(annotated.people),
    dateless,
    datelessArticles: dateless > 0 ? 1 : 0,
  };
};
