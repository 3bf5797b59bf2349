/** Which side of the anchor a date's clause speaks of, by its nearest verb: "met on Thursday", "will meet on Thursday". */
import { Shape } from '../../text/vocabulary.ts';
import type { DateScan } from './date-scan.ts';
import { Kind } from './date-words.ts';
import type { Direction } from './resolve/bare.ts';
import {
  AHEAD,
  BACK,
  BE,
  BREAKS,
  DECIDED,
  FIXED,
  MODAL,
  MOVED,
  OCCASIONS,
  OPEN,
  OPENS,
  TIMETABLED,
} from './tense-words.ts';

const FARTHEST = 25;
/** Between a modal and a past form these show that the form is a verb of its own. */
const APART = new Set(['without', 'with', 'of', 'who', 'which', 'that']);
const DATE = Kind.month | Kind.shortMonth | Kind.weekday | Kind.number | Kind.year;
const isPastForm = (scan: DateScan, at: number): boolean => {
  const word = scan.folded(at);
  if (BACK.has(word)) return true;
  return (
    word.length > 3 &&
    word.endsWith('ed') &&
    (scan.shape(at) & Shape.capital) === 0 &&
    word !== 'need' &&
    word !== 'indeed'
  );
};

/** "hopes to have finished" looks ahead; "is believed to have left" back. */
const isToHave = (scan: DateScan, to: number): boolean =>
  scan.folded(to + 1) === 'have' && (AHEAD.has(scan.folded(to - 1)) || BE.has(scan.folded(to - 1)));

/** "be held", "will also be opened", "to be set": a past form that a modal turns ahead. */
const isTurned = (scan: DateScan, at: number, least: number): boolean => {
  for (let left = at - 1; left >= Math.max(least, at - 4); left--) {
    const word = scan.folded(left);
    // "expelled in May and arrested" has a month.
    if (MODAL.has(word) && (scan.shape(left) & Shape.lower) !== 0)
      return word !== 'to' || scan.folded(left + 1) === 'be' || isToHave(scan, left);
    // "The last village to be without power got it back".
    if (APART.has(word) || (!BE.has(word) && (scan.shape(left) & Shape.lower) === 0)) return false;
  }
  return false;
};

const isPlainPresent = (scan: DateScan, at: number): boolean =>
  /^(?:on|at|in|next|this|again|tomorrow|today|effect)$/.test(scan.folded(at + 1)) &&
  /[a-z]s$|^(?:they|we|i|you)$/.test(scan.folded(at - 1));

/** "is on Saturday", "are cast on Feb. 3". */
const isTimetabled = (scan: DateScan, at: number): boolean => {
  if (!/^(?:is|are)$/.test(scan.folded(at - 1))) return false;
  return TIMETABLED.has(scan.folded(at)) || (scan.folded(at) === 'on' && scan.is(at + 1, DATE));
};

/** "April 30" and "May 1" of "for April 30 and May 1". */
const isFor = (scan: DateScan, first: number): boolean => {
  let at = first - 1;
  while (scan.is(at, DATE | Kind.shortMonth) || /^(?:and|or|,)$/.test(scan.folded(at))) at--;
  return scan.folded(at) === 'for';
};

/** "May 22" is no modal, "set up" and "the planning outline" tell no plan. */
const tellsPlan = (scan: DateScan, at: number, word: string): boolean => {
  if ((scan.shape(at) & Shape.capital) !== 0) return false;
  if (word === 'set') return scan.folded(at + 1) === 'to' || scan.folded(at + 1) === 'for';
  const next = scan.folded(at + 1);
  const isNoun = word === 'planning' || word === 'plans' || word === 'hopes' || word === 'aims';
  return !isNoun || next === 'to' || next === 'a' || next === 'an' || BE.has(scan.folded(at - 1));
};

const cue = (scan: DateScan, at: number, least: number): Direction => {
  const word = scan.folded(at);
  if (AHEAD.has(word) && tellsPlan(scan, at, word)) return 'ahead';
  // "The next show runs from June 1": the last one may be just over, this one is not.
  if (OPENS.has(word) || (OPEN.has(word) && isPlainPresent(scan, at)))
    return scan.folded(at - 2) === 'next' ? 'ahead' : 'due';
  // "are reporting on Friday"
  if (word.endsWith('ing') && /^(?:is|are|am|'re)$/.test(scan.folded(at - 1))) return 'ahead';
  // "to cut", "to put"
  if (BACK.has(word) && scan.folded(at - 1) === 'to') return null;
  if (isTimetabled(scan, at)) return 'due';
  // "called for December 21", "postponed to March 23"
  const isMoved = scan.folded(at + 1) === 'for' || (scan.folded(at + 1) === 'to' && MOVED.has(word));
  if (word.endsWith('ed') && isMoved && scan.is(at + 2, DATE)) return 'ahead';
  if (isPastForm(scan, at)) return isTurned(scan, at, least) ? 'ahead' : 'back';
  return null;
};

/** "agreed to cut output from January", "is to meet on Friday": ahead whatever the tense. */
const isDecided = (scan: DateScan, to: number): boolean => {
  // "agreed on Wednesday to cut", "decided on June 3 to open"
  let verb = to - 1;
  while (verb > to - 5 && (scan.is(verb, DATE) || (scan.surface(verb) === ',' && scan.is(verb - 1, DATE)))) verb--;
  if (scan.folded(verb) === 'on') verb--;
  return DECIDED.has(scan.folded(verb)) && (scan.shape(to + 1) & Shape.lower) !== 0;
};

const isUnfulfilled = (scan: DateScan, at: number): boolean =>
  scan.folded(at - 1) === 'have' && scan.folded(at - 2) === 'to' && /^(?:was|were|due)$/.test(scan.folded(at - 3));

/** Between "said" and the date of when it was said, at most: "said on the". */
const LED_IN = 3;

/** "said the fair on July 20 will bring guests": behind a verb of saying that stands apart, the verb behind the date tells. */
const isOfSaid = (scan: DateScan, said: number, first: number, last: number): boolean =>
  first - said > LED_IN &&
  /^(?:said|told|announced|added|noted|stressed)$/.test(scan.folded(said)) &&
  /^(?:will|shall)$/.test(scan.folded(last + 1));

const before = (scan: DateScan, first: number, last: number): Direction => {
  const least = Math.max(scan.first, first - FARTHEST);
  let isPlan = false;
  for (let at = first - 1; at >= least; at--) {
    if (!scan.is(at, Kind.cue)) continue;
    const word = scan.folded(at);
    if (word === 'to' && isDecided(scan, at)) return 'ahead';
    const found = cue(scan, at, least);
    // "were to have opened on Sept. 2" says that they did not, nor whether the day is past.
    if (found && isUnfulfilled(scan, at)) return null;
    // "The fair, which was to open on March 23": of any side.
    if (found === 'back' && /^(?:was|were)$/.test(word) && scan.folded(at + 1) === 'to') return null;
    if (found === 'back' && ((FIXED.has(word) && isFor(scan, first)) || isOfSaid(scan, at, first, last)))
      return 'ahead';
    if (found) return found;
    // "City to host fair in June": ahead, unless a verb told before it says why ("flew there to host").
    isPlan ||= word === 'to' && OCCASIONS.has(scan.folded(at + 1));
    if (BREAKS.has(word)) break;
  }
  return isPlan ? 'ahead' : null;
};

const after = (scan: DateScan, last: number): Direction => {
  const most = Math.min(scan.last, last + FARTHEST);
  for (let at = last + 1; at <= most; at++) {
    if (!scan.is(at, Kind.cue)) continue;
    const isToCome = scan.folded(at) === 'to' && (isDecided(scan, at) || OCCASIONS.has(scan.folded(at + 1)));
    const found = isToCome ? 'ahead' : cue(scan, at, last + 1);
    if (found) return found;
    if (scan.surface(at) === ';') break;
  }
  return null;
};

/** The side told by the verb nearest to tokens `first` to `last`, first of those before them, or null. */
export const directionOf = (scan: DateScan, first: number, last: number): Direction => {
  if (scan.folded(first - 1) === 'since') return 'back';
  return before(scan, first, last) ?? after(scan, last);
};
