/** Tells dates that date the clause from dates that belong to one of its nouns. */
import type { Scan } from '../scan.ts';
import type { Clause } from './clause.ts';
import type { EventLexicon } from './lexicon.ts';
import { ordinalOf } from './occasion.ts';
import { PREPOSITIONS } from './verb-words.ts';
import type { DateMention } from '../dates/date-mention.ts';
import type { VerbGroup } from './verb-group.ts';

/** "the planning outline of October 2021" dates the outline, not the clause; "the meeting of June 3", "the end of May" do. */
export const isOfNoun = (scan: Scan, lexicon: EventLexicon, date: number): boolean =>
  scan.folded(date - 1) === 'of' && !lexicon.mayBeHead(scan, date - 2) && !TIMES.test(scan.folded(date - 2));

/** "the afternoon of", and what a machine made of it: "the followingnoon of". */
const TIMES =
  /^(?:morning|evening|night|\w*noon|date|beginning|start|end|middle|close|course|issue|edition|half|quarter|week|month|day|days|hours|rest|summer|winter|autumn|spring|early|late)$/;

/** "met for the sixth time": 6. */
export const timesOf = (scan: Scan, { first, last }: Clause): number[] => {
  for (let at = first; at < last; at++) {
    const ordinal = scan.folded(at + 1) === 'time' && scan.folded(at - 1) === 'the' ? ordinalOf(scan.folded(at)) : null;
    if (ordinal !== null) return [ordinal];
  }
  return [];
};

/** "projects for 2024 and 2025", "to prepare the year 2022": what is planned or prepared; but "planned for January". */
export const isObject = (scan: Scan, { first }: Clause, groups: readonly VerbGroup[], verb: VerbGroup): boolean => {
  const before = scan.folded(first - 1);
  if (groups.some(({ last, time }) => last === first - 1 && time === 'infinitive')) return true;
  // "the year 2022", but "sent out ploughs the next day".
  const head = before === 'the' ? first - 2 : first - 1;
  if (scan.folded(first) === 'year' && scan.isLower(head)) return !PREPOSITIONS.has(scan.folded(head));
  if (before === 'and' && /^\d{4}$/.test(scan.folded(first - 2))) return scan.folded(first - 3) === 'for';
  return before === 'for' && verb.last !== first - 1;
};

/** "A report of a discussion in January put it so": the date belongs to a noun within the subject. */
export const isInSubject = (scan: Scan, { first }: Clause, clause: Clause, groups: readonly VerbGroup[]): boolean =>
  /^(?:in|on)$/.test(scan.folded(first - 1)) &&
  scan.isLower(first - 2) &&
  /^(?:a|an|the)$/.test(scan.folded(first - 3)) &&
  scan.folded(first - 4) === 'of' &&
  first - 4 > clause.first &&
  !groups.some((group) => group.first >= clause.first && group.last < first);

/** "reopened on Saturday after a fire in 2020": the verb has its date; this one is the fire's. */
export const isOfAside = (
  scan: Scan,
  { first }: Clause,
  verb: VerbGroup,
  isDate: (token: number) => boolean,
): boolean => {
  let hasDate = false;
  for (let at = verb.last + 1; at < first; at++) {
    hasDate ||= isDate(at);
    if (hasDate && /^(?:after|before|following|despite|since)$/.test(scan.folded(at)) && !isDate(at + 1)) return true;
  }
  return false;
};

const GERUND_LEAD = /^(?:for|of|by|without|after|before|from)$/;

/** "thanked Turku for sending engineers in 2017": months and years behind a gerund are its own. */
export const isOfGerund = (scan: Scan, { first }: Clause, verb: VerbGroup): boolean => {
  for (let at = verb.last + 1; at < first - 1; at++)
    if (GERUND_LEAD.test(scan.folded(at)) && scan.isLower(at + 1) && /\w{3}ing$/.test(scan.folded(at + 1))) return true;
  return false;
};

const REVIEWING = /^(?:summari[sz](?:e|ed|es|ing)|summed|analy[sz](?:e|ed|es|ing)|review(?:ed|s|ing)?|interested)$/;
/** With "on": "briefed them on", "heard a report on", "exchange information on". */
const BRIEFING = /^(?:report(?:ed|s|ing)?|brief(?:ed|s|ing)?|heard?|hearing|exchang(?:e|ed|ing)|listen(?:ed|ing)?)$/;

/** "to study the spirit of the meeting in 2021" */
const GUIDING = /^(?:spirit|guidelines|principles|instructions|requirements)$/;

/** "summed up the building of the zone this year", "reported on the port in the first half": the period is what is spoken of. */
export const isReviewed = (
  scan: Scan,
  { first }: Clause,
  { precision, isRange }: DateMention,
  verb: VerbGroup,
): boolean => {
  if (precision === 'day' || precision === 'week' || (precision === 'month' && !isRange)) return false;
  let isBriefing = false;
  let isGuided = false;
  for (let at = verb.first; at < first - 1; at++) {
    const word = scan.folded(at);
    if (GUIDING.test(word)) isGuided = scan.folded(at + 1) === 'of';
    else if (word === 'and' || word === ',') isGuided = false;
    // "will review the law this year" plans to.
    if (verb.time === 'future') continue;
    if (REVIEWING.test(word) || (isBriefing && word === 'on')) return true;
    isBriefing ||= BRIEFING.test(word);
  }
  return isGuided;
};
