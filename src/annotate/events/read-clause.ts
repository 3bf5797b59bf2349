/** Reads one clause as an event: its verb, status, kind, people, places and what it is about. */
import { spanOf } from '../../text/span.ts';
import { tenseOf } from '../../text/tense.ts';
import type { DateMention } from '../dates/date-mention.ts';
import type { PlaceEntity } from '../places/entity.ts';
import { behindQuote, type Clause, clauseAt, embedded, withinContent, withoutContent, withoutLead, wordCount } from './clause.ts';
import type { EventInput } from './event-input.ts';
import type { EventMention, Occasion } from './event.ts';
import { governingVerb, isLeadIn, statusOf } from './governing.ts';
import { isOccasionKind, kindOf } from './kind.ts';
import type { EventLexicon } from './lexicon.ts';
import { ellipsisOf } from './ellipsis.ts';
import { ordinalOf, ordinalsOf } from './occasion.ts';
import type { Participants } from './participants.ts';
import { Word } from '../word-classes.ts';
import { topicOf } from './topic.ts';
import type { Scan } from '../scan.ts';
import { findVerbGroups, type VerbGroup } from './verb-groups.ts';

const isSayingVerb = (lexicon: EventLexicon, { base, isPassive }: VerbGroup): boolean => base !== null && lexicon.saying.has(base) && !isPassive;

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

/** "the planning outline of October 2021" dates the outline, not the clause; "the meeting of June 3", "the end of May" do. */
const isOfNoun = (scan: Scan, lexicon: EventLexicon, date: number, tie: string | null): boolean =>
  tie === null && scan.folded(date - 1) === 'of' && !lexicon.mayBeHead(scan, date - 2) && !TIMES.test(scan.folded(date - 2));

const TIMES = /^(?:morning|afternoon|evening|night|noon|eve|beginning|start|end|middle|close|course|half|quarter|week|month|day|days|rest|summer|winter|autumn|spring|early|late)$/;

const NUMBERS = /^(?:\d.*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|other)$/;

/** "met for the sixth time": 6. */
const timesOf = (scan: Scan, { first, last }: Clause): number[] => {
  for (let at = first; at < last; at++) {
    const ordinal = scan.folded(at + 1) === 'time' && scan.folded(at - 1) === 'the' ? ordinalOf(scan.folded(at)) : null;
    if (ordinal !== null) return [ordinal];
  }
  return [];
};

/** The occasion's noun with what belongs to it: up to a comma or a verb. */
const nounPhrase = (scan: Scan, { first, head }: Occasion, { last }: Clause, groups: readonly VerbGroup[]): Clause => {
  let end = head;
  while (end < last && !/^[,:;(]$/.test(scan.surface(end + 1)) && !groups.some((group) => group.first === end + 1)) end++;
  return { first, last: end };
};

export const clauseReader = (lexicon: EventLexicon, input: EventInput, who: Participants): ReadClause => {
  const { article, scan, sentences, dates, dated, places } = input;
  const inDate = new Set<number>();
  for (const { first, last } of dates) for (let at = first; at <= last; at++) inDate.add(at);

  const inPlace = new Set<number>();
  // "leaders of Sichuan": inside a post or a body a place is no mention, but says no more of what a meeting was about.
  const placeWords = new Set<string>();
  let next = 0;
  for (const { start, end } of places) {
    while (next < scan.tokens.length && scan.start(next) < start) next++;
    for (; next < scan.tokens.length && scan.end(next) <= end; next++) {
      inPlace.add(next);
      if (scan.isCapital(next)) placeWords.add(scan.folded(next));
    }
  }

  const placesIn = ({ first, last }: Clause): PlaceEntity[] => {
    const [start, end] = [scan.start(first), scan.end(last)];
    const found = new Map<string, PlaceEntity>();
    for (const place of places) if (place.start >= start && place.end <= end && !found.has(place.entity.id)) found.set(place.entity.id, place.entity);
    return [...found.values()];
  };

  return ({ sentence: index, at, date, tie }) => {
    const sentence = sentences[index];
    if (!sentence || isOfNoun(scan, lexicon, at.first, tie)) return null;
    const blockKind = article.blocks[sentence.block]?.kind;
    const isHeading = blockKind === 'title' || blockKind === 'heading';
    const isName = (token: number): boolean => who.isName(token);
    const groups = findVerbGroups(scan, lexicon, sentence.first, sentence.last, isName, isHeading);
    const around = clauseAt(scan, sentence, groups, at.first);
    const isLead = tie !== null || isLeadIn(scan, at, around.first);
    const inside = groups.filter(({ first, last }) => first >= around.first && last <= around.last);
    // "… took place in A; the fourth, on December 14, in B": a clause without a verb has that of the one before it.
    const found = governingVerb(scan, inside, at, isLead) ?? governingVerb(scan, groups, at, false) ?? (isHeading ? null : askedVerb(input, around, at));
    const verb = found ?? noVerb(at);
    // "to prepare the year 2022"; but "in the year 2022".
    if (/^years?$/.test(scan.folded(at.first - 1)) && !/^(?:in|of|by)$/.test(scan.folded(at.first - 3))) return null;
    if (scan.folded(at.first - 1) === 'for' && verb.last !== at.first - 1 && !isLead) return null; // "projects for 2024"; but "planned for January"
    const status = statusOf(verb, date, dated.date);
    if (status === null || (date.use === 'deadline' && status !== 'planned')) return null;

    const isTaken = (token: number): boolean => who.isName(token) || inDate.has(token);
    const isRole = (token: number): boolean => scan.is(token, Word.role | Word.rolePlural);
    const told = isLead ? withoutLead(scan, around, at.last) : behindQuote(scan, around, Math.min(at.first, verb.first));
    if (verb.isNegated || /^(?:none|neither|nobody|no)$/.test(scan.folded(told.first))) return null;
    const said = isLead ? null : (inside.findLast((group) => group.last < verb.first && group.last < at.first && isSayingVerb(lexicon, group)) ?? null);
    const clause = (isLead ? null : embedded(scan, told, verb, at, inside)) ?? withinContent(scan, told, verb, said);
    const isSaying = isSayingVerb(lexicon, verb);
    const core = withoutContent(scan, clause, verb, isSaying, isLead ? verb.last : at.last);
    const people = who.of(core, index);
    const reading = kindOf({ scan, lexicon, clause: core, people: people.length, isTaken, isRole }, verb);
    const elliptic = ellipsisOf(scan, lexicon, core, sentences, index);
    const kind = elliptic?.occasion.kind ?? reading.kind;
    const occasion = elliptic?.occasion ?? reading.occasion;
    // A heading is not asked about: in "Work to be done this year" the verb is a noun.
    const isUnsure = !groups.includes(verb) && (found === null || (verb.time === 'present' && status === 'happened'));
    const isStative = verb.base !== null && (lexicon.stative.has(verb.base) || (verb.base !== null && lexicon.saying.has(verb.base) && verb.isPassive) || (verb.base === 'go' && scan.folded(verb.last + 1) === 'back'));
    if ((isUnsure || isStative) && !(occasion && isOccasionKind(kind))) return null;
    if (wordCount(scan, clause) < 2) return null;

    const isVerb = (token: number): boolean => token >= verb.first && token <= verb.last;
    // What is no occasion is known by what is done: "examined the outline".
    const isSpoken = (token: number): boolean => (kind !== 'other' && isVerb(token)) || token === reading.occasion?.head;
    // What is only said at an occasion is not what the occasion is about.
    const about = reading.telling === 'mentioned' && occasion && !elliptic ? nounPhrase(scan, occasion, core, groups) : core;
    const topic = topicOf(scan, lexicon, about, (token) => isTaken(token) || isSpoken(token) || inPlace.has(token) || placeWords.has(scan.folded(token)));
    const text = (range: Clause) => spanOf(article.text, scan.start(range.first), scan.end(range.last));
    const span = text(clause);
    return {
      // Not spread: an object of so many keys would be built slowly.
      start: span.start,
      end: span.end,
      text: span.text,
      sentence: text(sentence),
      date,
      tie,
      status,
      kind,
      telling: reading.telling,
      occasion,
      people,
      places: placesIn(core),
      topic: [...new Set([...topic, ...(elliptic ? topicOf(scan, lexicon, { first: elliptic.occasion.first, last: elliptic.occasion.head - 1 }, (token) => ordinalOf(scan.folded(token)) !== null || NUMBERS.test(scan.folded(token))) : [])])],
      ordinals: elliptic || !occasion ? (elliptic ? [elliptic.ordinal] : timesOf(scan, core)) : [...ordinalsOf(scan, occasion), ...timesOf(scan, core)],
      again: [],
      verb: verb.base,
    };
  };
};
