/** Finds the verb and the clause that a date belongs to. */
import { tenseOf } from '../../text/tense.ts';
import type { DateMention } from '../dates/date-mention.ts';
import {
  behindQuote,
  type Clause,
  clauseAt,
  contentAround,
  embedded,
  quoteAround,
  withinContent,
  withoutContent,
  withoutLead,
} from './clause.ts';
import { isInSubject, isObject, isOfGerund, isOfNoun } from './date-role.ts';
import type { EventInput } from './event-input.ts';
import type { EventStatus } from './event.ts';
import { governingVerb, isLeadIn, statusOf } from './governing.ts';
import type { EventLexicon } from './lexicon.ts';
import { type VerbGroup, verbGroup } from './verb-group.ts';
import { findVerbGroups } from './verb-groups.ts';

/** What is to be read: a sentence, the tokens of its date (or of the words that tie it to one), the date itself. */
export interface Asked {
  readonly sentence: number;
  readonly at: Clause;
  readonly date: DateMention;
  readonly tie: string | null;
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

/** A verb where the rules see none: what compromise says of the clause's tense. */
const askedVerb = ({ scan }: EventInput, { first, last }: Clause, at: Clause): VerbGroup | null => {
  const time = tenseOf(scan.text(first, last).replace(/\s+/g, ' '));
  return time && verbGroup({ first: at.last, last: at.last, base: null, time, isWeak: true });
};

/** A heading or a caption without any verb: "Press conference on June 1". */
const noVerb = (at: Clause): VerbGroup =>
  verbGroup({ first: at.first, last: at.first, base: 'be', time: 'present', isWeak: true });

/** What a token belongs to. */
export interface TokenRoles {
  /** A person's name or post. */
  isName(token: number): boolean;
  isDate(token: number): boolean;
}

const isNobody = (word: string): boolean => /^(?:none|neither|nobody|no)$/.test(word);

/** "The report rests on measurements taken in March": a participle behind a verb that only compromise sees. */
const isBehindUnseenVerb = (
  input: EventInput,
  { first }: Clause,
  verb: VerbGroup,
  groups: readonly VerbGroup[],
): boolean =>
  verb.isWeak &&
  verb.time === 'past' &&
  verb.first > first + 2 &&
  groups.length === 1 &&
  /^(?:on|in|of|for|from|by|with|to|at)$/.test(input.scan.folded(verb.first - 2)) &&
  tenseOf(input.scan.text(first, verb.first - 1).replace(/\s+/g, ' ')) !== null;

/** null where the date dates no clause, or the clause tells nothing that happened or is planned. */
export const findTelling = (
  input: EventInput,
  lexicon: EventLexicon,
  { isName, isDate }: TokenRoles,
  { sentence: index, at, date, tie }: Asked,
): Found | null => {
  const { article, scan, sentences, dated } = input;
  const sentence = sentences[index];
  if (!sentence || (tie === null && isOfNoun(scan, lexicon, at.first))) return null;
  const block = article.blocks[sentence.block]?.kind;
  const isHeading = block === 'title' || block === 'heading';
  const groups = findVerbGroups(scan, lexicon, { first: sentence.first, last: sentence.last, isHeading, isName });
  const isSaid = (group: VerbGroup): boolean => isSaying(lexicon, group);
  const quote = tie === null ? quoteAround(scan, sentence, at.first) : null;
  const around = quote ?? contentAround(scan, clauseAt(scan, sentence, groups, at.first), groups, at.first, isSaid);
  const isLead = tie !== null || isLeadIn(scan, at, around.first, isDate);
  const inside = groups.filter(({ first, last }) => first >= around.first && last <= around.last);
  const own =
    governingVerb(scan, inside, at, isLead) ??
    // "… took place in A; the fourth, on December 14, in B": a clause without a verb has that of the one before it.
    (quote ? null : governingVerb(scan, groups, at, false));
  // A heading is not asked about: in "Work to be done this year" the verb is a noun.
  const verb = own ?? (isHeading ? null : askedVerb(input, around, at)) ?? noVerb(at);
  if (verb.isNegated || (!isLead && isObject(scan, at, groups, verb))) return null;
  if (!isLead && isInSubject(scan, at, around, groups)) return null;
  if (!isLead && date.precision !== 'day' && date.precision !== 'week' && isOfGerund(scan, at, verb)) return null;
  if (!isLead && isBehindUnseenVerb(input, around, verb, inside)) return null;
  const status = statusOf(verb, date, dated.date);
  if (status === null || (date.use === 'deadline' && status !== 'planned')) return null;

  const told = isLead
    ? withoutLead(scan, around, at.last, inside, isDate)
    : behindQuote(scan, around, Math.min(at.first, verb.first));
  if (isNobody(scan.folded(told.first))) return null;
  const said = inside.findLast((group) => group.last < Math.min(verb.first, at.first) && isSaid(group));
  const clause = isLead
    ? told
    : (embedded(scan, told, verb, at, inside, isName) ?? withinContent(scan, told, verb, said ?? null));
  return {
    verb,
    isSure: own !== null || (verb.base === null && (verb.time !== 'present' || (status === 'planned' && !quote))),
    groups,
    status,
    clause,
    core: withoutContent(scan, clause, verb, isSaying(lexicon, verb), isLead ? verb.last : at.last),
  };
};
