/** Reads one clause as an event: its verb, status, kind, people, places and what it is about. */
import { spanOf } from '../../text/span.ts';
import { tenseOf } from '../../text/tense.ts';
import type { DateMention } from '../dates/date-mention.ts';
import type { PlaceEntity } from '../places/entity.ts';
import { type Clause, clauseAround, embedded, withoutContent, withoutLead, wordCount } from './clause.ts';
import type { EventInput } from './event-input.ts';
import type { EventMention } from './event.ts';
import { governingVerb, isLeadIn, statusOf } from './governing.ts';
import { isOccasionKind, kindOf } from './kind.ts';
import type { EventLexicon } from './lexicon.ts';
import { ordinalsOf } from './occasion.ts';
import type { Participants } from './participants.ts';
import { Word } from '../word-classes.ts';
import { topicOf } from './topic.ts';
import { findVerbGroups, type VerbGroup } from './verb-groups.ts';

/** What is to be read: a sentence, the tokens of its date (or of the words that tie it to one), the date itself. */
export interface Telling {
  readonly sentence: number;
  readonly at: Clause;
  readonly date: DateMention;
  readonly tie: string | null;
}

export type ReadClause = (telling: Telling) => EventMention | null;

/** A verb where the rules see none: what compromise says of the clause's tense. */
const askedVerb = (input: EventInput, { first, last }: Clause, at: Clause): VerbGroup | null => {
  const tense = tenseOf(input.scan.text(first, last).replace(/\s+/g, ' '));
  return tense && { first: at.last, last: at.last, base: null, time: tense, isNegated: false, isPassive: false, isWeak: true };
};

/** A heading or a caption without any verb: "Press conference on June 1". */
const noVerb = (at: Clause): VerbGroup => ({ first: at.first, last: at.first, base: 'be', time: 'present', isNegated: false, isPassive: false, isWeak: true });

export const clauseReader = (lexicon: EventLexicon, input: EventInput, who: Participants): ReadClause => {
  const { article, scan, sentences, dates, dated, places } = input;
  const inDate = new Set<number>();
  for (const { first, last } of dates) for (let at = first; at <= last; at++) inDate.add(at);

  const placesIn = ({ first, last }: Clause): PlaceEntity[] => {
    const [start, end] = [scan.start(first), scan.end(last)];
    const found = new Map<string, PlaceEntity>();
    for (const place of places) if (place.start >= start && place.end <= end && !found.has(place.entity.id)) found.set(place.entity.id, place.entity);
    return [...found.values()];
  };

  return ({ sentence: index, at, date, tie }) => {
    const sentence = sentences[index];
    if (!sentence) return null;
    const blockKind = article.blocks[sentence.block]?.kind;
    const isHeading = blockKind === 'title' || blockKind === 'heading';
    const isName = (token: number): boolean => who.isName(token);
    const groups = findVerbGroups(scan, lexicon, sentence.first, sentence.last, isName, isHeading);
    const isLeading = tie !== null || isLeadIn(scan, at, sentence.first);
    const found = governingVerb(scan, groups, at, isLeading) ?? askedVerb(input, sentence, at);
    const verb = found ?? noVerb(at);
    if (verb.isNegated) return null;
    const status = statusOf(verb, date, dated.date);
    if (status === null || (date.use === 'deadline' && status !== 'planned')) return null;

    const isTaken = (token: number): boolean => who.isName(token) || inDate.has(token);
    const isRole = (token: number): boolean => scan.is(token, Word.role | Word.rolePlural);
    const whole = clauseAround(scan, sentence, groups, at, verb);
    const isLead = tie !== null || isLeadIn(scan, at, whole.first);
    const told = isLead ? withoutLead(scan, whole, at.last) : whole;
    const part = isLead ? null : embedded(scan, told, verb, at, groups);
    const clause = part ?? told;
    const isSaying = verb.base !== null && lexicon.saying.has(verb.base);
    const core = withoutContent(scan, clause, verb, isSaying, isLead ? verb.last : at.last);
    const { kind, occasion, telling } = kindOf({ scan, lexicon, clause: core, isTaken, isRole }, verb);
    const isStative = verb.base !== null && lexicon.stative.has(verb.base);
    if ((found === null || isStative) && !(occasion && isOccasionKind(kind))) return null;
    if (wordCount(scan, clause) < 2) return null;

    const isVerb = (token: number): boolean => token >= verb.first && token <= verb.last;
    const text = (range: Clause) => spanOf(article.text, scan.start(range.first), scan.end(range.last));
    return {
      ...text(clause),
      sentence: text(sentence),
      date,
      tie,
      status,
      kind,
      telling,
      occasion,
      people: who.of(core, index),
      places: placesIn(core),
      topic: topicOf(scan, lexicon, core, (token) => isTaken(token) || isVerb(token)),
      ordinals: occasion ? ordinalsOf(scan, occasion) : [],
      again: [],
      verb: verb.base,
    };
  };
};
