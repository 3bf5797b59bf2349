/** Reads the events of an article: the clauses that its dates date, and the sentences that lean on them. */
import type { EventsKnowledge } from '../../knowledge/schema/events.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import type { DateMention } from '../dates/date-mention.ts';
import type { Scan } from '../scan.ts';
import { entriesOf } from './entries.ts';
import type { EventInput } from './event-input.ts';
import type { EventMention, FoundEvents } from './event.ts';
import { type EventLexicon, eventLexicon } from './lexicon.ts';
import { participants } from './participants.ts';
import { whenBehind } from './when-clause.ts';
import { clauseReader } from './read-clause.ts';
import { addTied } from './tell-again.ts';

export type FindEvents = (input: EventInput) => FoundEvents;

const NONE: FoundEvents = { events: [], dateless: 0 };

/** Between "will" and "from", at most. */
const FARTHEST_WILL = 15;

/** "From July 1, tickets will be sold", "will be sold from July 1"; but "figures from July 1 will be used". */
const isStartOfPlan = (scan: Scan, { first, direction, anchor }: DateMention): boolean => {
  const from = /^(?:starting|beginning)$/.test(scan.folded(first - 2)) ? first - 2 : first - 1;
  if (!/^(?:from|starting|beginning)$/.test(scan.folded(from))) return false;
  if (direction !== 'ahead' && (anchor !== null || scan.isCapital(from))) return false;
  if (scan.isCapital(from)) return true;
  for (let at = from - 1; at > from - FARTHEST_WILL && !/^[.;:,]$/.test(scan.surface(at)); at--)
    if (/^(?:will|shall|'ll)$/.test(scan.folded(at))) return true;
  return false;
};

/** "began to serve as vice mayor beginning October 1996", "began serving …, from 2008": the beginning has that date. */
const isOfBeginning = (scan: Scan, { first }: DateMention): boolean => {
  const from = /^(?:in|on)$/.test(scan.folded(first - 1)) ? first - 2 : first - 1;
  if (!/^(?:from|starting|beginning)$/.test(scan.folded(from))) return false;
  for (let at = from - 1; at > from - FARTHEST_WILL && !/^(?:[.;:]|and|but)$/.test(scan.folded(at)); at--)
    if (scan.folded(at) === 'began') return true;
  return false;
};

/** "at Monday's meeting"; but "ahead of Monday's meeting" is another day. */
const isOfOccasion = (
  scan: Scan,
  lexicon: EventLexicon,
  { use, precision, isRange, first, last }: DateMention,
): boolean => {
  if (use !== 'reference' || precision !== 'day' || isRange || scan.folded(last + 1) !== "'s") return false;
  const head = lexicon.mayBeHead(scan, last + 2) ? last + 2 : last + 3;
  const kinds = lexicon.heads(scan.folded(head)).map(({ kind }) => kind);
  return /^(?:at|during)$/.test(scan.folded(first - 1)) && kinds.length > 0 && !kinds.includes('statistic');
};

/** A date that may date an event; what only bounds, counts or names is none. A deadline dates what is planned. */
const isTimely = ({ scan }: EventInput, lexicon: EventLexicon, date: DateMention): boolean => {
  const { use, first, last, precision } = date;
  return (
    use === 'event' ||
    use === 'deadline' ||
    isOfOccasion(scan, lexicon, date) ||
    (use === 'since' &&
      // "The rules take effect on June 1": they hold from then on, and that they begin to is an event.
      ((/^(?:on|in)$/.test(scan.folded(first - 1)) &&
        // "Starting in 2015, trees were planted"
        (precision === 'day' || !/^(?:starting|beginning)$/.test(scan.folded(first - 2)))) ||
        // "Tickets will be sold from July 1": so will that they are.
        (precision === 'day' && isStartOfPlan(scan, date)) ||
        isOfBeginning(scan, date) ||
        whenBehind(scan, last) >= 0))
  );
};

const covers = (outer: DateMention, inner: DateMention): boolean =>
  outer !== inner &&
  outer.days !== null &&
  inner.days !== null &&
  outer.days.start <= inner.days.start &&
  outer.days.end >= inner.days.end &&
  outer.value !== inner.value;

/** "They did the work this summer: on June 29, at their fifth meeting, …": what stands before the colon announces it. */
const announces = (text: string, coarse: EventMention, fine: EventMention): boolean =>
  coarse.sentence.start === fine.sentence.start &&
  coarse.end <= fine.date.start &&
  /^:\s+(?:on |in |at )?(?:the )?$/i.test(text.slice(coarse.end, fine.date.start)) &&
  covers(coarse.date, fine.date);

/** Of "in June … on June 29" in one clause the finer date stands; the same clause is one event a date. */
const finest = (text: string, events: readonly EventMention[]): EventMention[] =>
  events.filter(
    (event, index) =>
      !events.some((other) => announces(text, event, other)) &&
      !events.some(
        (other, at) =>
          at !== index &&
          other.start === event.start &&
          (covers(event.date, other.date) || (at < index && other.date.value === event.date.value)),
      ),
  );

/** "The people's congress opened its session on May 3. … The session closed on May 6." */
const ofOneCongress = (events: readonly EventMention[]): EventMention[] => {
  let last: EventMention | null = null;
  return events.map((event) => {
    const isSession = event.occasion?.noun.endsWith('session') === true;
    const isBare = event.occasion?.isBare === true;
    if (isSession && isBare && event.kind === 'meeting' && last?.kind === 'congress')
      return { ...event, kind: 'congress' };
    if (event.kind === 'congress' || (isSession && !isBare)) last = event;
    return event;
  });
};

export const eventFinder = (knowledge: EventsKnowledge, vocabulary: Vocabulary): FindEvents => {
  const lexicon = eventLexicon(knowledge, vocabulary);
  return (input) => {
    const timely = input.dates.filter((date) => isTimely(input, lexicon, date));
    if (timely.length === 0) return NONE;
    const who = participants(input.scan, input.sentences, input.people);
    const read = clauseReader(lexicon, input, who);
    const direct: EventMention[] = [];
    let dateless = 0;
    let sentence = 0;
    const entries = entriesOf(input, timely);
    const heads = new Set(entries.map(({ date }) => date));
    for (const date of timely) {
      while (sentence + 1 < input.sentences.length && (input.sentences[sentence]?.last ?? 0) < date.first) sentence++;
      if (heads.has(date)) continue;
      const event = read({ sentence, at: { first: date.first, last: date.last }, date, tie: null });
      if (event === null) continue;
      if (date.days === null) dateless++;
      else direct.push(event);
    }
    for (const entry of entries) {
      const event = read({ ...entry, tie: 'entry', isEntry: true });
      if (event) direct.push({ ...event, tie: null });
    }
    if (entries.length > 0) direct.sort((a, b) => a.sentence.start - b.sentence.start || a.date.start - b.date.start);
    const events = finest(input.article.text, direct);
    return { events: addTied({ input, lexicon, who, read }, ofOneCongress(events)), dateless };
  };
};
