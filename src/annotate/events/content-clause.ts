/** What somebody said, and who said it, told apart: "pointed out that …". */
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { type Clause, CONTENT } from './clause.ts';
import type { VerbGroup } from './verb-group.ts';

/** Between a verb and the "that" of what it says: "told the court that". */
const FARTHEST_THAT = 18;

/** What they introduce happened at its own time: "rose to 13 after a landslide hit the town on Tuesday"; but "named after Lake Poyang". */
const isSubordinator = (scan: Scan, at: number): boolean => {
  const word = scan.folded(at);
  const before = scan.folded(at - 1);
  if (word === 'as') return before === ',';
  return (
    /^(?:after|before|because)$/.test(word) && !/^(?:named|called|looked|sought|day|week|month|year)$/.test(before)
  );
};

const hasComma = (scan: Scan, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (scan.surface(at) === ',') return true;
  return false;
};

/** A verb stands before "since", and behind it another one that comes before the date, with no comma between. */
const isClauseBehind = (
  scan: Scan,
  groups: readonly VerbGroup[],
  from: number,
  since: number,
  date: number,
): boolean => {
  // "every year since 2003 and opened"
  if (scan.is(since + 1, Word.number) || scan.is(since + 2, Word.number)) return false;
  const verb = groups.find(({ first, time }) => first > since + 1 && time !== 'infinitive');
  if (!verb || verb.last >= date || !groups.some(({ first, last }) => first >= from && last < since)) return false;
  for (let at = since + 1; at < verb.first; at++) if (scan.surface(at) === ',') return false;
  return true;
};

/** "pointed out that in 2020 the city completed …": the clause behind "that" in which token `at` stands, else `clause`. */
export const contentAround = (
  scan: Scan,
  clause: Clause,
  groups: readonly VerbGroup[],
  at: number,
  isSaying: (group: VerbGroup) => boolean,
): Clause => {
  let { first, last } = clause;
  for (let that = clause.first + 1; that < at; that++) {
    // "…, where a new pier was completed last month"
    const isWhere = scan.folded(that) === 'where' && scan.surface(that - 1) === ',';
    if (isWhere && groups.some((group) => group.first > that && group.last < at)) {
      first = that + 1;
      // "The town, where a pier was completed in May, was hit": behind the comma the town's own verb goes on.
      const main = groups.find((group) => group.first > at && scan.surface(group.first - 1) === ',');
      last = main && main.time !== 'infinitive' && main.last <= clause.last ? main.first - 2 : clause.last;
    }
    // "the 13th mayor since the city became a prefecture in 1978"
    if (scan.folded(that) === 'since' && isClauseBehind(scan, groups, clause.first, that, at)) first = that + 1;
    if (isSubordinator(scan, that) && isClauseBehind(scan, groups, clause.first, that, at)) {
      const verb = groups.find((group) => group.first > that && group.time !== 'infinitive');
      if (verb && !hasComma(scan, verb.last, at)) first = that + 1;
    }
    if (scan.folded(that) !== 'that') continue;
    const verb = groups.findLast(({ last }) => last < that);
    // A relative "that" has its noun before it: "a program that the city launched".
    const isContent =
      verb !== undefined &&
      (verb.last === that - 1 ||
        (verb.last >= that - 2 && /^(?:out|in|also)$/.test(scan.folded(that - 1))) ||
        (isSaying(verb) && verb.last >= that - FARTHEST_THAT));
    if (isContent || (first > clause.first && scan.folded(that - 1) === 'and')) first = that + 1;
  }
  return { first, last };
};

/** Without what was said: from "said that …" the part before "that". Not where the date stands in it. */
export const withoutContent = (
  scan: Scan,
  clause: Clause,
  verb: VerbGroup,
  isSaying: boolean,
  date: number,
): Clause => {
  if (!isSaying || (date < verb.first === false && date > verb.last + 12)) return clause;
  for (let at = verb.last + 1; at <= clause.last; at++) {
    if (CONTENT.has(scan.folded(at)) && at > date) return { first: clause.first, last: Math.max(at - 1, verb.last) };
  }
  return clause;
};

const SUBORDINATE = /^(?:when|while)$/;
const SAID = /^(?:that|,|:|“|"|on|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** "Bu said the fair will be held on November 2": the part behind "said", where the event's own verb stands. */
export const withinContent = (
  scan: Scan,
  clause: Clause,
  verb: VerbGroup,
  said: VerbGroup | null,
  groups: readonly VerbGroup[],
): Clause => {
  if (!said || said.first < clause.first) return clause;
  let first = said.last + 1;
  while (first < verb.first && SAID.test(scan.folded(first))) first++;
  // "China proposed more trade when he came in May": no clause of its own, what was proposed.
  for (let at = first + 1; at < verb.first; at++)
    if (SUBORDINATE.test(scan.folded(at)) && !groups.some((group) => group.first > said.last && group.last < at))
      return clause;
  return first < verb.first ? { first, last: clause.last } : clause;
};
