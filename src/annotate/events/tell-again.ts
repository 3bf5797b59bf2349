/** Adds what sentences without a date tell of the article's events: events of their own, and who else was there. */
import type { Person } from '../people/person.ts';
import type { Clause } from './clause.ts';
import type { EventInput } from './event-input.ts';
import type { EventMention } from './event.ts';
import type { EventLexicon } from './lexicon.ts';
import type { Participants } from './participants.ts';
import type { ReadClause } from './read-clause.ts';
import type { Scan } from '../scan.ts';
import { findVerbGroups } from './verb-groups.ts';
import { bareNounIn, isAttendance, meant, partOfDayAt, tieOf } from './tied.ts';

interface Tools {
  readonly input: EventInput;
  readonly lexicon: EventLexicon;
  readonly who: Participants;
  readonly read: ReadClause;
}

/** Kinds that what is said or done at an occasion does not make an event of its own. */
const isPartOfIt = (event: EventMention): boolean =>
  event.kind === 'other' || event.kind === 'speech' || event.telling === 'attended';

/** From a day to "in the evening" of it, at most. */
const MOST_BLOCKS = 3;
const MOST_SENTENCES = 6;

/** `direct`: the events with dates of their own, in text order. */
export const addTied = (
  { input: { scan, sentences, article }, lexicon, who, read }: Tools,
  direct: readonly EventMention[],
): EventMention[] => {
  if (direct.length === 0) return [];
  const dated = new Set(direct.map(({ sentence }) => sentence.start));
  const known: EventMention[] = [];
  const added = new Map<EventMention, { readonly people: Person[]; readonly again: number[] }>();
  let lastAgain: { readonly event: EventMention; readonly index: number } | null = null;
  const tellAgain = (event: EventMention, clause: Clause, index: number): void => {
    const people = who.of(clause, index);
    if (people.length === 0) return;
    const more = added.get(event) ?? { people: [], again: [] };
    lastAgain = { event, index };
    more.people.push(...people);
    more.again.push(scan.start(clause.first));
    added.set(event, more);
  };
  /** "Chen and Tang spoke.": right behind the sentence that tells of a gathering. */
  const justBefore = (index: number): EventMention | null => {
    const [before, own] = [sentences[index - 1], sentences[index]];
    // "Lang presided over the meeting. Geng attended."
    if (lastAgain?.index === index - 1 && before?.block === own?.block) return lastAgain.event;
    const last = known.findLast(({ tie }) => tie === null);
    return before &&
      own &&
      before.block === own.block &&
      last?.sentence.start === scan.start(before.first) &&
      last.occasion
      ? last
      : null;
  };
  /** "Tashi took part in the activity.": what the paragraph before it told. */
  const ofActivity = (index: number, { first, last }: Clause): EventMention | null => {
    const isNamed = (at: number): boolean => scan.folded(at) === 'activity' || scan.folded(at) === 'event';
    let at = first + 1;
    while (at <= last && !(isNamed(at) && scan.folded(at - 1) === 'the')) at++;
    const latest = at > last ? undefined : known.findLast(({ tie }) => tie === null);
    if (!latest) return null;
    const told = sentences.findIndex((each) => scan.start(each.first) === latest.sentence.start);
    return told >= 0 && index - told <= 2 ? latest : null;
  };
  /** What is done later on a day that was told not long before. */
  const addPartOfDay = (index: number, at: Clause): boolean => {
    const last = known.findLast(({ tie }) => tie === null);
    if (last?.date.precision !== 'day' || last.date.isRange) return false;
    const told = sentences.findIndex(({ first }) => scan.start(first) === last.sentence.start);
    const [own, before] = [sentences[index], sentences[told]];
    if (!own || !before || own.block - before.block > MOST_BLOCKS || index - told > MOST_SENTENCES) return false;
    const event = read({
      sentence: index,
      at,
      date: last.date,
      tie: scan.text(at.first, at.last).toLowerCase().replace(/\s+/g, ' '),
    });
    if (event === null || event.start === last.start) return false;
    known.push(event);
    return true;
  };
  let next = 0;
  for (const [index, sentence] of sentences.entries()) {
    for (; next < direct.length && (direct[next] as EventMention).sentence.start <= scan.start(sentence.first); next++)
      known.push(direct[next] as EventMention);
    if (dated.has(scan.start(sentence.first))) {
      // "On Tuesday she called on families, and in the afternoon she chaired a meeting."
      for (let at = sentence.first + 2; at < sentence.last; at++) {
        const later = scan.folded(at - 1) === 'and' || scan.surface(at - 1) === ',' ? partOfDayAt(scan, at) : null;
        if (later) addPartOfDay(index, later);
      }
      continue;
    }
    if (known.length === 0 || isTitle(article.blocks[sentence.block]?.kind)) continue;
    const part = partOfDayAt(scan, sentence.first);
    if (part && addPartOfDay(index, part)) continue;
    const tie = tieOf(scan, lexicon, sentence);
    const target = tie ? meant(known, tie.noun) : null;
    if (tie && target) {
      const event = read({ sentence: index, at: tie.at, date: target.date, tie: tie.phrase });
      if (event && !(tie.isInside && isPartOfIt(event)) && event.kind !== 'other') known.push(event);
      else if (tie.isInside) tellAgain(target, sentence, index);
      continue;
    }
    if (isAttendance(scan, sentence)) {
      const last = meant(
        known.filter((event) => event.tie === null),
        null,
      );
      if (last) tellAgain(last, sentence, index);
      continue;
    }
    const noun = bareNounIn(scan, lexicon, sentence);
    const again = noun !== null ? meant(known, noun) : (justBefore(index) ?? ofActivity(index, sentence));
    if (again && isPresence(scan, lexicon, sentence, who)) tellAgain(again, sentence, index);
  }
  return known.map((event) => {
    const more = added.get(event);
    return more ? { ...event, people: [...new Set([...event.people, ...more.people])], again: more.again } : event;
  });
};

/** A verb of taking part, told of as a fact. */
const isPresence = (scan: Scan, lexicon: EventLexicon, { first, last }: Clause, who: Participants): boolean =>
  findVerbGroups(scan, lexicon, {
    first,
    last,
    isHeading: false,
    isName: (token) => who.isName(token),
    isDate: () => false,
  }).some(({ base, time, isNegated }) => base !== null && lexicon.presence.has(base) && time === 'past' && !isNegated);

const isTitle = (kind: string | undefined): boolean => kind === 'title' || kind === 'heading';
