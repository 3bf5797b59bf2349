/** Events as rows (design section 3). */
import type { EventKind, EventStatus } from '../../annotate/events/event.ts';
import type { DatePrecision } from '../../annotate/dates/date-mention.ts';
import { compareLocators, formatLocator, type Locator } from '../../corpus/locator.ts';
import { precisionRank } from './iso-date.ts';
import { joinEvents } from './merge-events.ts';
import type { CastRecord, EventRecord, Part } from './record.ts';

/** A type, not an interface: rows are plain records to the report. */
export type EventRow = {
  readonly date: string;
  readonly end: string | null;
  readonly precision: DatePrecision;
  readonly status: EventStatus;
  readonly kind: EventKind;
  readonly event: string;
  readonly officials: readonly string[];
  readonly places: readonly string[];
  readonly basis: string;
  readonly text: string;
  readonly articles: number;
  readonly sources: readonly string[];
};

interface Dated {
  readonly row: EventRow;
  readonly first: string;
  readonly source: Locator;
}

/** The kind that most tellings give, `other` last; of equals that of the nearest telling. */
const kindOf = (tellings: readonly EventRecord[]): EventKind => {
  const counts = new Map<EventKind, number>();
  for (const { kind } of tellings) counts.set(kind, (counts.get(kind) ?? 0) + (kind === 'other' ? 0 : 1));
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'other';
};

const rowOf = (tellings: readonly EventRecord[], cast: ReadonlyMap<string, CastRecord>): Dated => {
  const nearest = tellings[0];
  if (!nearest) throw new RangeError('an event without tellings');
  const sources = tellings.flatMap((telling) => telling.sources).sort(compareLocators);
  const keys = [...new Set(tellings.flatMap(({ people }) => people))];
  const row: EventRow = {
    date: nearest.date,
    end: nearest.date.includes('/') ? nearest.last : null,
    precision: nearest.precision,
    // An event that was announced and then told of has happened.
    status: tellings.some(({ status }) => status === 'happened') ? 'happened' : 'planned',
    kind: kindOf(tellings),
    event: nearest.event,
    officials: keys.flatMap((key) => {
      const person = cast.get(key);
      return person?.isOfficial ? [person.name] : [];
    }),
    places: [...new Map(tellings.flatMap(({ places }) => places)).values()],
    basis: nearest.basis,
    text: nearest.text,
    articles: new Set(sources.map(([path]) => path)).size,
    sources: sources.map(formatLocator),
  };
  return { row, first: nearest.first, source: sources[0] ?? ['', 0, 0] };
};

/** Every event once, by first day, then the more precise, then as the corpus has them. */
export const eventRows = ({ events, cast: people }: Part): EventRow[] => {
  const cast = new Map(people.map((person) => [person.key, person]));
  return joinEvents(events)
    .map((tellings) => rowOf(tellings, cast))
    .sort(
      (a, b) =>
        (a.first < b.first ? -1 : a.first > b.first ? 1 : 0) ||
        precisionRank(a.row.precision) - precisionRank(b.row.precision) ||
        compareLocators(a.source, b.source) ||
        (a.row.event < b.row.event ? -1 : 1),
    )
    .map(({ row }) => row);
};
