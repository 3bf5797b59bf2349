/** Finds the verb and the clause that a date belongs to. */
import { tenseOf } from '../../text/tense.ts';
import type { DateMention } from '../dates/date-mention.ts';
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { type Clause, clauseAt, withoutLead } from './clause.ts';
import { contentAround, withinContent, withoutContent } from './content-clause.ts';
import { embedded } from './embedded-clause.ts';
import { sentenceStart } from './sentence-start.ts';
import { behindQuote, quoteAround } from './quoted-clause.ts';
import { isInSubject, isObject, isOfAside, isOfGerund, isOfNoun, isReviewed } from './date-role.ts';
import type { EventInput } from './event-input.ts';
import type { EventStatus } from './event.ts';
import { governingVerb, isLeadIn, statusOf } from './governing.ts';
import type { EventLexicon } from './lexicon.ts';
import { type VerbGroup, verbGroup } from './verb-group.ts';
import {
  isCalledOff,
  isFoundation,
  isHabit,
  isOverdue,
  isQuestion,
  isRunning,
  isThanClause,
  isUnfulfilled,
  isUnsure,
} from './no-event.ts';
import { whenBehind, whenClause } from './when-clause.ts';
import { findVerbGroups } from './verb-groups.ts';
import { DETERMINERS, isAdverb, PREPOSITIONS, REDUCERS } from './verb-words.ts';

/** What is to be read: a sentence, the tokens of its date (or of the words that tie it to one), the date itself. */
export interface Asked {
  readonly sentence: number;
  readonly at: Clause;
  readonly date: DateMention;
  readonly tie: string | null;
  /** Of a chronology: what is told in the present has happened. */
  readonly isEntry?: boolean;
}

/** A clause with its verb, as far as its words alone show. */
export interface Found {
  readonly verb: VerbGroup;
  /** False where only compromise saw a verb in the present, or nothing did: an occasion has to be named. */
  readonly isSure: boolean;
  readonly groups: readonly VerbGroup[];
  readonly status: EventStatus;
  /** What is printed: without the leading date. */
  readonly clause: Clause;
  /** The same without what somebody says in it. */
  readonly core: Clause;
}

const isSaying = (lexicon: EventLexicon, { base, isPassive }: VerbGroup): boolean =>
  base !== null && lexicon.saying.has(base) && !isPassive;

/** "Date: 1 November 2021 Views: 8" is no clause: a verb in small letters needs a subject and stands outside the date. */
const mayHaveVerb = (scan: Scan, { first, last }: Clause, date: Clause): boolean => {
  let words = 0;
  let small = 0;
  for (let at = first; at <= last; at++) {
    if ((at >= date.first && at <= date.last) || scan.is(at, Word.punctuation | Word.number)) continue;
    words++;
    if (scan.isLower(at) && !PREPOSITIONS.has(scan.folded(at)) && !DETERMINERS.has(scan.folded(at))) small++;
  }
  return words > 2 && small > 0;
};

/** A verb where the rules see none: what compromise says of the clause's tense. */
const askedVerb = ({ scan }: EventInput, { first, last }: Clause, at: Clause): VerbGroup | null => {
  if (!mayHaveVerb(scan, { first, last }, at)) return null;
  const time = tenseOf(scan.text(first, last).replace(/\s+/g, ' '));
  return time && verbGroup({ first: at.last, last: at.last, base: null, time, isWeak: true });
};

/** A heading or a caption without any verb: "Press conference on June 1". */
const noVerb = (at: Clause): VerbGroup =>
  verbGroup({ first: at.first, last: at.first, base: 'be', time: 'present', isWeak: true });

/** "Guo said progress last year is owed to guidance": the verb right behind the date, which stands apart from "said". */
const verbOfSaid = (
  scan: Scan,
  groups: readonly VerbGroup[],
  date: Clause,
  isSaid: (group: VerbGroup) => boolean,
): VerbGroup | null => {
  const next = groups.find(({ first }) => first === date.last + 1);
  const before = next && groups.findLast(({ last }) => last < date.first);
  const far = before === undefined ? 0 : date.first - before.last;
  const isNear = far < LED_IN || (far === LED_IN && PREPOSITIONS.has(scan.folded(date.first - 1)));
  const isApart = before !== undefined && !isNear && isSaid(before);
  return next && isApart && !next.isWeak && next.time !== 'infinitive' ? next : null;
};

/** "said in", "said on the": a date so near is when it was said. */
const LED_IN = 2;

/** What a token belongs to. */
export interface TokenRoles {
  /** A person's name or post. */
  isName(token: number): boolean;
  isDate(token: number): boolean;
}

const isNobody = (word: string): boolean => /^(?:none|neither|nobody|no)$/.test(word);

/** "The report rests on measurements taken in March": a participle behind a verb that the rules do not know. */
const isBehindUnseenVerb = (scan: Scan, { first }: Clause, verb: VerbGroup, groups: readonly VerbGroup[]): boolean =>
  verb.isWeak &&
  verb.time === 'past' &&
  verb.first > first + 3 &&
  groups.length === 1 &&
  scan.isLower(verb.first - 1) &&
  /^(?:on|in|of|for|from|by|with|to|at)$/.test(scan.folded(verb.first - 2));

/** "He recalled the summer of 2019, when …": a date that nothing leads in is what the verb speaks of. */
const isUnled = (scan: Scan, { first }: Clause, date: Clause): boolean => {
  const before = scan.folded(date.first - 1) === 'the' ? date.first - 2 : date.first - 1;
  return before > first && scan.isLower(before) && !PREPOSITIONS.has(scan.folded(before));
};

/** "The scheme, first proposed in 2015, was revived", 'a contest called "Tea" opened': a participle behind its noun, though a verb of saying. */
const isInserted = (scan: Scan, { first, last }: VerbGroup): boolean => {
  if (scan.folded(last) === 'called' && first === last && /^[“"]$/.test(scan.surface(last + 1))) return true;
  const comma = isAdverb(scan.folded(first - 1)) ? first - 2 : first - 1;
  return scan.surface(comma) === ',' && REDUCERS.has(scan.folded(last + 1));
};

const DONE = /^(?:had|was|were)$/;
/** What these ask for is to come by then. */
const ASKED_FOR = /^(?:promised|pledged|vowed|demanded|requested|wanted|sought|ordered|asked|agreed|required|given)$/;

/** "had been rescued by 9 pm on Thursday", "was put out by Friday morning"; but "asked them to answer by Friday", "By 2018 it had built". */
const isDoneBy = (scan: Scan, verb: VerbGroup, date: DateMention, groups: readonly VerbGroup[]): boolean => {
  const by = scan.folded(date.first - 1) === 'the' ? date.first - 2 : date.first - 1;
  return (
    scan.folded(by) === 'by' &&
    date.direction === 'back' &&
    date.precision === 'day' &&
    (date.weekday !== null || date.time !== null) &&
    verb.time === 'past' &&
    verb.last > verb.first &&
    DONE.test(scan.folded(verb.first)) &&
    !ASKED_FOR.test(scan.folded(verb.last)) &&
    !groups.some(({ first, last, time }) => time === 'infinitive' && first > verb.last && last < date.first)
  );
};

const hasComma = (scan: Scan, first: number, last: number): boolean => {
  for (let at = first; at < last; at++) if (scan.surface(at) === ',') return true;
  return false;
};

/** null where the date dates no clause, or the clause tells nothing that happened or is planned. */
export const findTelling = (
  input: EventInput,
  lexicon: EventLexicon,
  { isName, isDate }: TokenRoles,
  { sentence: index, at, date, tie, isEntry = false }: Asked,
): Found | null => {
  const { article, scan, sentences, dated } = input;
  const whole = sentences[index];
  if (!whole || isQuestion(scan, whole.last)) return null;
  const sentence = { ...whole, first: sentenceStart(scan, whole, isDate) };
  // "Nov 28 (Reuters) -": when it was written.
  if (tie === null && at.last < sentence.first) return null;
  // "the lessons of August 2021", "since 2012": no date of the clause around it.
  const isNouns = tie === null && isOfNoun(scan, lexicon, at.first);
  const isApart = isNouns || (tie === null && (date.use === 'since' || isUnled(scan, sentence, at)));
  const when = isApart ? whenBehind(scan, at.last) : -1;
  if (isNouns && when < 0) return null;
  const block = article.blocks[sentence.block]?.kind;
  const isHeading = block === 'title' || block === 'heading';
  const groups = findVerbGroups(scan, lexicon, {
    first: sentence.first,
    last: sentence.last,
    isHeading,
    isName,
    isDate,
  });
  const isSaid = (group: VerbGroup): boolean => isSaying(lexicon, group);
  const behind = when < 0 ? null : whenClause(scan, when, sentence.last, groups, isDate);
  if (when >= 0 && behind === null) return null;
  const quote = tie === null && behind === null ? quoteAround(scan, sentence, at.first) : null;
  if (quote && isQuestion(scan, quote.last + 1)) return null;
  const around =
    behind ?? quote ?? contentAround(scan, clauseAt(scan, sentence, groups, at.first), groups, at.first, isSaid);
  // "If the dam breaks on July 9, …"
  if (/^(?:if|unless|whether)$/.test(scan.folded(around.first)) && !hasComma(scan, around.first, at.first)) return null;
  // "At Monday's meeting, …": the noun goes with its day.
  const isPossessor = scan.folded(at.last + 1) === "'s";
  const isLead = tie !== null || behind !== null || (!isPossessor && isLeadIn(scan, at, around.first, isDate));
  const inside = groups.filter(({ first, last }) => first >= around.first && last <= around.last);
  const own =
    (isLead ? null : verbOfSaid(scan, inside, at, isSaid)) ??
    governingVerb(scan, inside, at, isLead, isDate) ??
    // "… took place in A; the fourth, on December 14, in B": a clause without a verb has that of the one before it.
    (quote ? null : governingVerb(scan, groups, at, false, isDate));
  // A heading is not asked about: in "Work to be done this year" the verb is a noun.
  // What is told in the present of a day that is past needs an occasion, whatever its verb: nobody is asked.
  const mayAsk = (): boolean => !isHeading && (isEntry || statusOf(noVerb(at), date, dated) === 'planned');
  const seen = own ?? (mayAsk() ? askedVerb(input, around, at) : null);
  const verb = seen ?? noVerb(at);
  if (
    verb.isNegated ||
    isUnfulfilled(scan, verb) ||
    isThanClause(scan, verb) ||
    isRunning(scan, verb, date, dated.date) ||
    isUnsure(scan, around, verb) ||
    isCalledOff(scan, groups, verb, date) ||
    isFoundation(scan, verb, date) ||
    (seen !== null && !isEntry && !isHeading && isHabit(scan, verb, around, date))
  )
    return null;
  if (isOverdue(scan, verb, date, dated.date)) return null;
  if (!isLead && isObject(scan, at, groups, verb)) return null;
  if (!isLead && isOfAside(scan, at, verb, isDate)) return null;
  if (!isLead && isInSubject(scan, at, around, groups)) return null;
  if (!isLead && isReviewed(scan, at, date, verb)) return null;
  if (!isLead && date.precision !== 'day' && date.precision !== 'week' && isOfGerund(scan, at, verb)) return null;
  if (!isLead && !isHeading && isBehindUnseenVerb(scan, around, verb, inside)) return null;
  // "decided on June 3 to open the fair on June 20": of the 20th it is a plan, whenever it is read.
  const purpose =
    date.direction === 'ahead'
      ? inside.findLast(({ first, last, time }) => time === 'infinitive' && first > verb.last && last < at.first)
      : undefined;
  // "2001: The city decides to build a port": what an entry tells has happened, unless it says "will".
  const isTold = isEntry && verb.time === 'future' && !/^(?:will|shall)$/.test(scan.folded(verb.first));
  const plain = statusOf(isTold ? { ...verb, time: 'present' } : verb, date, dated);
  const status = purpose && plain ? 'planned' : plain;
  if (status === null) return null;
  if (date.use === 'deadline' && status !== 'planned' && !isDoneBy(scan, verb, date, inside)) return null;

  // "March 9 marked the 50th anniversary", "The morning of March 9 saw": the date is what the verb speaks of.
  const isSubject =
    tie === null &&
    behind === null &&
    verb.first === at.last + 1 &&
    (isDate(around.first) || (isLead && scan.folded(around.first) === 'the'));
  const told = isSubject
    ? around
    : isLead
      ? (behind ?? withoutLead(scan, around, at.last, inside, isDate))
      : behindQuote(scan, around, Math.min(at.first, verb.first), isSaid(verb));
  if (isNobody(scan.folded(told.first))) return null;
  const said = inside.findLast(
    (group) => group.last < Math.min(verb.first, at.first) && isSaid(group) && !isInserted(scan, group),
  );
  const clause = isLead
    ? told
    : (embedded(scan, told, verb, at, inside, isName) ?? withinContent(scan, told, verb, said ?? null, inside));
  // "China's progress last year is owed to guidance": the year is that of what the present tells of.
  const isOfSubject =
    !isLead &&
    verb.time === 'present' &&
    status === 'happened' &&
    verb.first > at.last &&
    date.precision !== 'day' &&
    date.precision !== 'week';
  return {
    verb: purpose && plain ? { ...purpose, isWeak: false } : verb,
    isSure:
      (own !== null && !isOfSubject) ||
      (verb.base === null && (isEntry || verb.time !== 'present' || (status === 'planned' && !quote))),
    groups,
    status,
    clause,
    core: withoutContent(scan, clause, verb, isSaying(lexicon, verb), isLead ? verb.last : at.last),
  };
};
