/** Posts told by what their holders do: "A, who chairs the CPPCC Gansu Provincial Committee" is chair of it. */
import type { Scan } from '../scan.ts';
import { Word } from '../word-classes.ts';
import { Mark } from '../word-marks.ts';
import type { BodyLimits } from './body-limits.ts';
import { bodyEnd } from './body-phrase.ts';
import type { Post } from './post.ts';

/** What is chaired for a day, and what nobody chairs as an office of the state. */
const OCCASION =
  /^(?:sessions?|meetings?|conferences?|talks?|forums?|panels?|groups?|teams?|delegations?|missions?|presidium|plenum)$/;

const HEADS = /^(?:committee|commission|bureau|department|administration|ministry)$/;

/** Last token of the body that "who chairs", whose verb is at `verb`, is followed by; -1 without a body that has a public head. */
export const chaired = (scan: Scan, verb: number, limits: BodyLimits): number => {
  if (!scan.is(verb, Word.rolePlural)) return -1;
  const word = scan.folded(verb);
  if ((word !== 'chairs' && word !== 'heads') || scan.folded(subjectOf(scan, verb)) !== 'who') return -1;
  const end = bodyEnd(scan, verb + 1, limits);
  return end > 0 && isSeat(scan, verb + 1, end) ? end : -1;
};

/** "who [now] chairs" */
const subjectOf = (scan: Scan, verb: number): number =>
  /^(?:now|also|currently|still)$/.test(scan.folded(verb - 1)) ? verb - 2 : verb - 1;

/** A committee of the CPPCC or a congress, or a government's commission, bureau or department, by its own name. */
const isSeat = (scan: Scan, first: number, last: number): boolean => {
  let hasSession = false;
  let hasLevel = false;
  let head = '';
  for (let at = first; at <= last; at++) {
    if (scan.is(at, Word.privateHead) || OCCASION.test(scan.folded(at))) return false;
    if (scan.has(at, Mark.session)) hasSession = true;
    if (scan.isCapital(at) && scan.is(at, Word.level)) hasLevel = true;
    if (scan.isCapital(at) && HEADS.test(scan.folded(at))) head = scan.folded(at);
  }
  return head === 'commission' || (head === 'committee' ? hasSession : head !== '' && hasLevel);
};

/** True for a post that a verb tells: its body follows without "of". */
export const isChaired = (scan: Scan, { complement, roleLast }: Post): boolean =>
  complement === roleLast + 1 && !scan.is(complement, Word.preposition | Word.punctuation);
