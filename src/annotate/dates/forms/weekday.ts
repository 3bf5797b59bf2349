/** Weekdays: "on Thursday", "last Friday", "Monday of next week", "every Sunday"; the weekday of "Friday, May 22" too. */
import type { DateScan } from '../date-scan.ts';
import { Kind } from '../date-words.ts';
import { point, type Reading, reading } from '../reading.ts';
import type { Form } from './form.ts';

/** First words of names that end in a weekday: holidays, sales, days of history. */
const NAMES = new Set([
  'black',
  'good',
  'cyber',
  'super',
  'palm',
  'easter',
  'ash',
  'bloody',
  'fat',
  'holy',
  'maundy',
  'giving',
]);
/** Newspapers and programmes: "the Sunday Times". */
const PAPERS = new Set([
  'times',
  'mirror',
  'telegraph',
  'express',
  'mail',
  'post',
  'star',
  'herald',
  'independent',
  'prayers',
  'night',
  'football',
]);
/** The short forms that are neither names nor words. */
const CLEAR = new Set(['tues', 'thurs', 'weds', 'thur']);

const isDateNear = (scan: DateScan, at: number): boolean => {
  for (let near = at + 1; near <= at + 3; near++) {
    if (scan.is(near, Kind.month | Kind.shortMonth | Kind.year | Kind.number)) return true;
    if (scan.surface(near) !== '.' && scan.surface(near) !== ',') break;
  }
  // "May 22 (Fri.)", "May 22, Fri"
  const mark = scan.surface(at - 1);
  return (mark === '(' || mark === ',') && scan.is(at - 2, Kind.number | Kind.year | Kind.ordinal);
};

/** "next week" behind the weekday: the weeks to add, and its last token. */
const weekAfter = (scan: DateScan, at: number): { readonly last: number; readonly count: number } | null => {
  const start = scan.folded(at) === 'of' ? at + 1 : at;
  return scan.is(start, Kind.which) && scan.folded(start + 1) === 'week'
    ? { last: start + 1, count: scan.value(start) - 2 }
    : null;
};

export const weekdayForm: Form = {
  id: 'weekday',
  triggers: Kind.weekday | Kind.shortWeekday | Kind.weekdays,
  read(scan, at, floor) {
    const weekday = scan.value(at);
    const before = at > floor ? scan.folded(at - 1) : '';
    const isOfEach = scan.folded(at + 1) === 'of' && /^(?:each|every)$/.test(scan.folded(at + 2));
    if (scan.is(at, Kind.weekdays) || before === 'every' || before === 'each' || isOfEach) {
      return [reading(at, at, point('day', { weekday }), { use: 'recurring', doubt: 'recurring' })];
    }
    if (scan.is(at, Kind.shortWeekday) && !isDateNear(scan, at) && !(before === 'on' && CLEAR.has(scan.folded(at))))
      return null;
    if ((NAMES.has(before) && scan.isCapital(at - 1)) || (scan.isCapital(at + 1) && PAPERS.has(scan.folded(at + 1))))
      return null;
    return [named(scan, at, floor, weekday)];
  },
};

/** "on the Monday after that", "the Friday before the vote": counted from something that is told elsewhere. */
const isCountedFrom = (scan: DateScan, at: number): boolean =>
  scan.folded(at - 1) === 'the' &&
  /^(?:after|before|following)$/.test(scan.folded(at + 1)) &&
  /^(?:that|this|the|a|an|his|her|its|their|our|my|he|she|it|they|we|i|\p{L}+ing)$/u.test(scan.folded(at + 2));

const named = (scan: DateScan, at: number, floor: number, weekday: number): Reading => {
  const week = weekAfter(scan, at + 1);
  if (week) return reading(at, week.last, point('day', { weekday, shift: { unit: 'week', count: week.count } }));
  if (isCountedFrom(scan, at)) return reading(at, at, point('day', { weekday }), { doubt: 'unanchored' });
  if (at - 1 < floor || !scan.is(at - 1, Kind.which)) return reading(at, at, point('day', { weekday }));
  const which = (scan.value(at - 1) - 2) as -1 | 0 | 1;
  // "this coming Friday", "this past Sunday"
  const first = at - 2 >= floor && scan.folded(at - 2) === 'this' ? at - 2 : at - 1;
  return reading(first, at, point('day', { weekday, which, isFromBefore: scan.folded(at - 1) === 'following' }));
};
