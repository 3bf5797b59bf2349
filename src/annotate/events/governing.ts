/** Chooses the verb that a date belongs to, and reads from it whether the event happened or is planned. */
import type { ArticleDate, DateMention } from '../dates/date-mention.ts';
import type { Scan } from '../scan.ts';
import type { Clause } from './clause.ts';
import type { EventStatus } from './event.ts';
import type { VerbGroup } from './verb-group.ts';

const LEAD = new Set(
  (
    'on in at by from during early late mid the a of and but also then later earlier meanwhile , morning afternoon evening night noon forenoon midday midnight dawn dusk hours small wee day date back beginning end start middle around about only just ' +
    'as recently before over between to through until since so far addition additionally moreover furthermore however first second finally starting'
  ).split(' '),
);

/** "Some eight months before it, on June 29, 2022, …", "A year and four days earlier, on …". */
const COUNTED =
  /^(?:some|nearly|almost|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|years?|months?|weeks?|days?|and|before|after|earlier|later|that|then|,|on|in|less|more|than|half)$/;

const isCountedLead = (scan: Scan, date: Clause, first: number): boolean => {
  let hasUnit = false;
  for (let at = first; at < date.first; at++) {
    const word = scan.folded(at);
    if (!COUNTED.test(word) && !(word === 'it' && /^(?:before|after)$/.test(scan.folded(at - 1)))) return false;
    hasUnit ||= /^(?:year|month|week|day)s?$/.test(word);
  }
  return hasUnit;
};

/** "At around 8:30 on the morning of": the figures of a time. */
const isClock = (scan: Scan, at: number, first: number): boolean =>
  scan.folded(first) === 'at' && at < first + 7 && /^(?:\d\d?|[:.]|[ap]\.?m\.?|o'clock)$/.test(scan.folded(at));

/** Nothing but small words and other dates stands between `first` and the date. */
export const isLeadIn = (scan: Scan, date: Clause, first: number, isDate: (token: number) => boolean): boolean => {
  for (let at = first; at < date.first; at++)
    if (!LEAD.has(scan.folded(at)) && !isDate(at) && !/^["“'‘(]$/.test(scan.surface(at)) && !isClock(scan, at, first))
      return isCountedLead(scan, date, first);
  return true;
};

/** "the bridge that opened in June on July 2": a verb behind "that" which has its date already. */
const hasDate = (scan: Scan, { first, last }: VerbGroup, date: Clause, isDate: (token: number) => boolean): boolean => {
  if (!/^(?:that|which|who)$/.test(scan.folded(first - 1)) || scan.surface(first - 2) === ',') return false;
  for (let at = last + 1; at < date.first && scan.surface(at) !== ','; at++) if (isDate(at)) return true;
  return false;
};

/** "Ta, who gave up tea in May, grows coffee today": a relative clause with a date of its own, which a comma closed. */
const isClosed = (
  scan: Scan,
  { first, last }: VerbGroup,
  date: Clause,
  isDate: (token: number) => boolean,
): boolean => {
  if (!/^(?:which|who)$/.test(scan.folded(first - 1)) || scan.surface(first - 2) !== ',') return false;
  let hasOwn = false;
  for (let at = last + 1; at < date.first; at++) {
    if (isDate(at)) hasOwn = true;
    else if (hasOwn && scan.surface(at) === ',')
      return scan.isLower(at + 1) && !/^(?:and|or|but|in|on)$/.test(scan.folded(at + 1));
  }
  return false;
};

/** "met a group led by Guo Lianshan on May 11": who led it is no more than its name, and the date is not that of the leading. */
const isOfParty = (scan: Scan, { first, last, base, isPassive }: VerbGroup): boolean =>
  isPassive &&
  first === last &&
  scan.folded(last + 1) === 'by' &&
  (base === 'lead' || /^(?:headed|accompanied)$/.test(scan.folded(last)));

/** "met Li, who is mayor of Wuzhou, on March 8": who he is has no day. */
const isWhoIs = (scan: Scan, { first, last, base }: VerbGroup, date: Clause): boolean => {
  if (base !== 'be' || scan.folded(first - 1) !== 'who' || scan.surface(first - 2) !== ',') return false;
  for (let at = last + 1; at < date.first; at++) if (scan.surface(at) === ',') return true;
  return false;
};

/** The verb group whose time and place the date gives: the nearest before it, for a lead-in date the clause's own. */
export const governingVerb = (
  scan: Scan,
  groups: readonly VerbGroup[],
  date: Clause,
  isLeading: boolean,
  isDate: (token: number) => boolean,
): VerbGroup | null => {
  // "was on Monday elected"
  const around = groups.find(({ first, last }) => first < date.first && last > date.last);
  if (around) return around;
  if (!isLeading) {
    // "met to discuss reform on June 1": the purpose is not what the date belongs to.
    const before = groups.findLast(({ last, time }) => last < date.first && time !== 'infinitive');
    const main =
      before && (hasDate(scan, before, date, isDate) || isOfParty(scan, before) || isWhoIs(scan, before, date))
        ? groups.findLast(({ last, time }) => last < before.first && time !== 'infinitive')
        : undefined;
    if (main) return main;
    if (before && !isClosed(scan, before, date, isDate) && !isWhoIs(scan, before, date)) return before;
  }
  const behind = groups.filter(({ first, time }) => first > date.last && time !== 'infinitive');
  const main = behind.filter((group) => !isAside(scan, group, date.last));
  const after = main.length > 0 ? main : behind;
  const own = after.find(({ isWeak }) => !isWeak) ?? after[0] ?? null;
  // "Next year, the city plans to hold a fair"; but on the day the city decided to hold one, it decided.
  const planned = own?.time === 'present' ? after.find(({ first }) => first === own.last + 1) : undefined;
  return planned?.time === 'future' ? planned : own;
};

const SUBORDINATORS = new Set([
  'after',
  'before',
  'when',
  'while',
  'as',
  'because',
  'although',
  'though',
  'if',
  'until',
  'since',
  'which',
  'who',
  'whose',
  'where',
]);

/** "nine days after the circle had become …," and ", the meeting said,": not what a leading date belongs to. */
const isAside = (scan: Scan, { first, last }: VerbGroup, from: number): boolean => {
  if (scan.surface(last + 1) === ',' && last - first < 2) return true;
  for (let at = first - 1; at > from && scan.surface(at) !== ','; at--)
    if (SUBORDINATORS.has(scan.folded(at))) return true;
  return false;
};

/**
 * What is told as past may lie after a day that was only gathered from the text ("From July 9 to 10 …; on July 10 … was held"), or
 * a day or two after the one that the page prints (written across a date line).
 */
export const statusOf = ({ time }: VerbGroup, date: DateMention, dated: ArticleDate): EventStatus | null => {
  if (time === 'modal') return null;
  if (time === 'future') return 'planned';
  const isGathered = dated.basis === 'text' || dated.basis === 'session';
  const isTold = time === 'past' && (isGathered || date.direction === 'back');
  const isAhead = date.days !== null && dated.date !== null && date.days.start.slice(0, dated.date.length) > dated.date;
  return (isAhead && !isTold) || (time === 'present' && date.direction === 'ahead') ? 'planned' : 'happened';
};
