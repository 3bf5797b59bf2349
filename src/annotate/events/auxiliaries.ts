/** Reads the verb groups that begin with a form of "be" or "have", or with "to". */
import type { Scan } from '../scan.ts';
import type { EventLexicon } from './lexicon.ts';
import { type VerbGroup, verbGroup } from './verb-group.ts';
import { CONSIDERING, isAdverb, isParticiple, NOT, PAST_BE, PREPOSITIONS, SCHEDULED, TASKS } from './verb-words.ts';

/** The tokens in which verb groups are looked for. */
export interface VerbScan {
  readonly scan: Scan;
  readonly lexicon: EventLexicon;
  readonly first: number;
  readonly last: number;
  isDate(token: number): boolean;
}

/** Folded; "" outside. */
export const wordAt = ({ scan, first, last }: VerbScan, at: number): string =>
  at < first || at > last ? '' : scan.folded(at);

/** "(was) on Monday (elected)": the token behind a date that nothing but "on" or "in" leads in; else `from`. */
const skipDate = (view: VerbScan, from: number): number => {
  let at = /^(?:on|in)$/.test(wordAt(view, from)) ? from + 1 : from;
  if (!view.isDate(at)) return from;
  while (at <= view.last && view.isDate(at)) at++;
  return at;
};

/** The next token that is no adverb and no date; tells whether a "not" was passed. */
const skipAdverbs = (view: VerbScan, from: number): { readonly at: number; readonly isNegated: boolean } => {
  const start = skipDate(view, from);
  let at = start;
  let isNegated = false;
  while (at <= view.last && at < start + 4 && isAdverb(wordAt(view, at))) {
    if (NOT.has(wordAt(view, at))) isNegated = true;
    at++;
  }
  return { at, isNegated };
};

const baseAt = (view: VerbScan, at: number): string | null =>
  // "is to have a reading room": no form of a listed verb.
  wordAt(view, at) === 'have' ? 'have' : (view.lexicon.form(wordAt(view, at))?.base ?? null);
const progressiveAt = (view: VerbScan, at: number): string | null => view.lexicon.progressive(wordAt(view, at));
const isParticipleAt = (view: VerbScan, at: number): boolean => isParticiple(view.lexicon, wordAt(view, at));

/** The verb behind an auxiliary: "(will) be held", "(to) open". */
export interface Behind {
  readonly at: number;
  readonly base: string | null;
  readonly isPassive: boolean;
  readonly isNegated: boolean;
}

export const verbBehind = (view: VerbScan, from: number): Behind => {
  const { at, isNegated } = skipAdverbs(view, from);
  const isHave = wordAt(view, at) === 'have';
  const isPerfect = isHave && wordAt(view, at + 1) === 'been';
  const done = isHave && !isPerfect ? skipAdverbs(view, at + 1).at : -1;
  // "(would) have opened"
  if (done >= 0 && isParticipleAt(view, done))
    return { at: done, base: baseAt(view, done), isPassive: false, isNegated };
  if (wordAt(view, at) !== 'be' && !isPerfect)
    return { at: Math.min(at, view.last), base: baseAt(view, at), isPassive: false, isNegated };
  const start = isPerfect ? at + 2 : at + 1;
  const next = skipAdverbs(view, start);
  const isNot = isNegated || next.isNegated;
  if (isParticipleAt(view, next.at))
    return { at: next.at, base: baseAt(view, next.at), isPassive: true, isNegated: isNot };
  if (wordAt(view, next.at).endsWith('ing'))
    return { at: next.at, base: progressiveAt(view, next.at), isPassive: false, isNegated: isNot };
  return { at: start - 1, base: 'be', isPassive: false, isNegated: isNot };
};

/** "The main task was to sum up …" speaks of no plan. */
const isTask = ({ scan, first }: VerbScan, be: number): boolean => {
  for (let at = Math.max(first, be - 8); at < be; at++) if (TASKS.test(scan.folded(at))) return true;
  return false;
};

/** "was held", "is to open", "are scheduled for", "is visiting", "was a governor". */
export const readBe = (view: VerbScan, at: number): VerbGroup => {
  const time = PAST_BE.has(wordAt(view, at)) ? 'past' : 'present';
  const { at: next, isNegated } = skipAdverbs(view, at + 1);
  const word = wordAt(view, next);
  const isScheduled = SCHEDULED.has(word) && /^(?:to|for)$/.test(wordAt(view, next + 1));
  if (isScheduled || (word === 'to' && !isTask(view, at))) {
    const to = isScheduled ? next + 1 : next;
    // "was supposed to open", and did not; "is unlikely to open"
    if ((time === 'past' && word === 'supposed') || word === 'unlikely')
      return verbGroup({ first: at, last: verbBehind(view, to + 1).at, base: null, time: 'modal', isNegated });
    if (wordAt(view, to) === 'for')
      return verbGroup({ first: at, last: to, base: 'hold', time: 'future', isPassive: true, isNegated });
    // "was to have opened in May", and did not.
    if (time === 'past' && wordAt(view, to + 1) === 'have')
      return verbGroup({ first: at, last: Math.min(to + 2, view.last), base: null, time: 'modal', isNegated });
    const verb = verbBehind(view, to + 1);
    return verbGroup({ ...verb, first: at, last: verb.at, time: 'future', isNegated: isNegated || verb.isNegated });
  }
  const participle = word === 'being' ? skipAdverbs(view, next + 1).at : next;
  if (isParticipleAt(view, participle)) {
    const isExpected = /^(?:scheduled|slated|expected|planned)$/.test(wordAt(view, participle));
    const base = baseAt(view, participle);
    return verbGroup({
      first: at,
      last: participle,
      base,
      time: isExpected ? 'future' : time,
      isPassive: true,
      isNegated,
    });
  }
  if (CONSIDERING.has(word)) return verbGroup({ first: at, last: next, base: null, time: 'modal', isNegated });
  if (word.endsWith('ing') && word.length > 5 && !PREPOSITIONS.has(word))
    return verbGroup({ first: at, last: next, base: progressiveAt(view, next), time, isNegated });
  return verbGroup({ first: at, last: at, base: 'be', time, isNegated });
};

/** "has held", "had been opened", "have been building", "had to leave", "had talks". */
export const readHave = (view: VerbScan, at: number): VerbGroup => {
  const { at: next, isNegated } = skipAdverbs(view, at + 1);
  const word = wordAt(view, next);
  if (word === 'to')
    return verbGroup({ first: at, last: verbBehind(view, next + 1).at, base: null, time: 'modal', isNegated });
  if (word === 'been') {
    const after = skipAdverbs(view, next + 1).at;
    if (isParticipleAt(view, after))
      return verbGroup({ first: at, last: after, base: baseAt(view, after), time: 'past', isPassive: true, isNegated });
    const isGoing = wordAt(view, after).endsWith('ing');
    const base = isGoing ? progressiveAt(view, after) : 'be';
    return verbGroup({ first: at, last: isGoing ? after : next, base, time: 'past', isNegated });
  }
  if (isParticipleAt(view, next))
    return verbGroup({ first: at, last: next, base: baseAt(view, next), time: 'past', isNegated });
  return verbGroup({
    first: at,
    last: at,
    base: 'have',
    time: wordAt(view, at) === 'had' ? 'past' : 'present',
    isNegated,
  });
};

/** "(plans) to hold", "(the meeting) to be held", "(met) to discuss"; null where "to" is a preposition. */
export const readTo = (view: VerbScan, at: number): VerbGroup | null => {
  const verb = verbBehind(view, at + 1);
  const isVerb =
    verb.isPassive || verb.base === 'be' || view.lexicon.form(wordAt(view, verb.at))?.isInfinitive === true;
  if (!isVerb || view.scan.isCapital(verb.at)) return null;
  const isPlan = view.lexicon.planning.has(wordAt(view, at - 1)) || verb.isPassive;
  return verbGroup({ ...verb, first: at, last: verb.at, time: isPlan ? 'future' : 'infinitive', isWeak: true });
};
