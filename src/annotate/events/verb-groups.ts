/** Finds the verb groups of a run of tokens by their words alone, with what each says of time. */
import type { Scan } from '../scan.ts';
import { readBe, readHave, readTo, verbBehind, type VerbScan, wordAt } from './auxiliaries.ts';
import type { EventLexicon } from './lexicon.ts';
import { type VerbGroup, verbGroup } from './verb-group.ts';
import {
  BE,
  CONTRACTED_NOT,
  DETERMINERS,
  endsAsPast,
  HAVE,
  isAdverb,
  MODAL,
  NOT,
  PREPOSITIONS,
  REDUCERS,
  WILL,
} from './verb-words.ts';

/** Where verb groups are looked for. `isName`: tokens of people and posts, which are no verbs. */
export interface VerbRange {
  readonly first: number;
  readonly last: number;
  /** Capitals tell nothing there. */
  readonly isHeading: boolean;
  isName(token: number): boolean;
  /** Tokens of dates, which may part an auxiliary from its verb: "was on Monday elected". */
  isDate(token: number): boolean;
}

/** The verb groups of the range, in order. */
export const findVerbGroups = (scan: Scan, lexicon: EventLexicon, range: VerbRange): VerbGroup[] => {
  const { first, last, isHeading } = range;
  const view: VerbScan = { scan, lexicon, first, last, isDate: (token) => range.isDate(token) };
  const groups: VerbGroup[] = [];
  for (let at = first; at <= last; at++) {
    if (!lexicon.mayBeVerb(scan, at) || range.isName(at) || (scan.isCapital(at) && !isHeading && at !== first))
      continue;
    const group = readAt(view, at);
    if (group === null) continue;
    groups.push(group);
    at = group.last;
  }
  return groups;
};

const readAt = (view: VerbScan, at: number): VerbGroup | null => {
  const word = wordAt(view, at);
  if (BE.has(word)) return readBe(view, at);
  if (HAVE.has(word)) return readHave(view, at);
  if (word === 'to') return readTo(view, at);
  if (WILL.has(word) || MODAL.has(word)) {
    const { at: last, ...verb } = verbBehind(view, at + 1);
    const isNegated = verb.isNegated || word === 'cannot';
    // "would have opened", and did not.
    const isUnreal = word === 'would' && wordAt(view, at + 1) === 'have';
    return verbGroup({ ...verb, first: at, last, time: WILL.has(word) && !isUnreal ? 'future' : 'modal', isNegated });
  }
  const isDo = /^(?:did|does|do)$/.test(word) && NOT.has(wordAt(view, at + 1));
  if (isDo || CONTRACTED_NOT.has(word)) {
    const last = verbBehind(view, at + (isDo ? 2 : 1)).at;
    return verbGroup({ first: at, last, base: null, time: 'past', isNegated: true });
  }
  return isAttribute(view, at) ? null : readBare(view, at);
};

/** A verb without an auxiliary: "opened", "set", "opens", "(leaders) meet". */
const readBare = (view: VerbScan, at: number): VerbGroup | null => {
  const { scan, lexicon, first } = view;
  const word = wordAt(view, at);
  const form = lexicon.form(word);
  const base = form?.base ?? null;
  // "run" and "come" are participles only behind "have"; "set" and "put" are past as well as present: the date tells.
  const isPast = form?.isInfinitive ? form.isPast : form?.isPast || form?.isParticiple || endsAsPast(word);
  if (isPast) {
    const mayBeParticiple = form?.isParticiple ?? true;
    const isActive = base !== null && (lexicon.intransitive.has(base) || lexicon.saying.has(base));
    // "taken", "given" are no past; "held" may be one.
    const isOnlyParticiple = form !== null && form.isParticiple && !form.isPast;
    const isWeak = REDUCERS.has(wordAt(view, at + 1)) && mayBeParticiple && (isOnlyParticiple || !isActive);
    const isNegated = wordAt(view, at - 1) === 'never';
    return verbGroup({ first: at, last: at, base, time: 'past', isWeak, isPassive: isWeak, isNegated });
  }
  if (!form || at === first) return null;
  // "Visits", "tours" and "reports" are nouns at least as often.
  if (form.isInfinitive && isPlural(view, at - 1) && !lexicon.mayBeHead(scan, at))
    return verbGroup({ first: at, last: at, base, time: 'present', isWeak: true });
  if (!form.isPresent) return null;
  const isVerb = scan.surface(at - 1) === ',' ? isBehindInsertion(view, at) : isSubjectEnd(view, at - 1);
  return isVerb ? verbGroup({ first: at, last: at, base, time: 'present' }) : null;
};

const COUNTED =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|them|him|her|it|us|both|each|several|many|others?|how|that|what|where)$/;

/** "the bridge that opened", but "said that improved services": the "that" behind token `at` is relative. */
const isNounBefore = (view: VerbScan, at: number): boolean => {
  const word = wordAt(view, at);
  const form = view.lexicon.form(word);
  return (
    view.scan.isLower(at) &&
    /^\p{L}{2,}$/u.test(word) &&
    !BE.has(word) &&
    !isAdverb(word) &&
    !PREPOSITIONS.has(word) &&
    !DETERMINERS.has(word) &&
    !endsAsPast(word) &&
    !/^(?:and|but|or|so|such|than|if|because|only|sure|clear|likely|true)$/.test(word) &&
    !(form?.isPast === true || (form !== null && view.lexicon.saying.has(form.base)))
  );
};

/** "the revised rules", "of improved quality": a participle before its noun. */
const isAttribute = (view: VerbScan, at: number): boolean => {
  const before = wordAt(view, at - 1);
  if (before === 'that' && isNounBefore(view, at - 2)) return false;
  if (DETERMINERS.has(before) || PREPOSITIONS.has(before)) return true;
  // "and improved services", but "and opened a line": a verb goes on with a determiner or a name.
  const next = wordAt(view, at + 1);
  return (
    before === 'and' &&
    // "and held talks", "and visited two of them"
    wordAt(view, at).endsWith('ed') &&
    !COUNTED.test(next) &&
    view.scan.isLower(at + 1) &&
    !DETERMINERS.has(next) &&
    !PREPOSITIONS.has(next) &&
    next !== 'to'
  );
};

/** "The new hours take effect": a plural in small letters right before its verb. */
const isPlural = ({ scan, lexicon }: VerbScan, at: number): boolean =>
  scan.isLower(at) &&
  // "holds work conferences"
  (lexicon.form(scan.folded(at))?.isPresent !== true || lexicon.mayBeHead(scan, at)) &&
  /[^su]s$/.test(scan.folded(at)) &&
  scan.folded(at).length > 3;

/** "Fan, mayor of Wuzhou, meets with": the comma closes what another one opened, and the word goes on as a verb does. */
const isBehindInsertion = (view: VerbScan, at: number): boolean => {
  const { scan, lexicon, first } = view;
  const next = wordAt(view, at + 1);
  const goesOn = DETERMINERS.has(next) || (PREPOSITIONS.has(next) && next !== 'of') || scan.isCapital(at + 1);
  // "visits", "talks"; the "meet" of "press meet" is none by itself.
  const isNoun = lexicon.heads(wordAt(view, at)).some(({ words }) => words.length === 1);
  if (!goesOn || isNoun) return false;
  for (let back = at - 2; back > first; back--) if (scan.surface(back) === ',') return true;
  return false;
};

/** A word that may end the subject of a verb in the third person: a name, a singular noun, a bracket. */
const isSubjectEnd = (view: VerbScan, at: number): boolean => {
  const { scan, lexicon } = view;
  const word = scan.folded(at);
  return (
    // "held talks", "paid visits"
    lexicon.form(wordAt(view, at))?.isPast !== true &&
    /[\p{L}\p{N})”"]$/u.test(word) &&
    !/[^s]s$/.test(word) &&
    !DETERMINERS.has(word) &&
    !PREPOSITIONS.has(word) &&
    !/^(?:and|or|two|three|four|five|all)$/.test(word)
  );
};
