/** Holidays that keep one date: "New Year's Day", "May Day", China's National Day, days of the United Nations. */
import type { DateScan } from '../date-scan.ts';
import { Kind } from '../date-words.ts';
import { point, reading } from '../reading.ts';
import type { Form } from './form.ts';

interface Holiday {
  readonly words: readonly string[];
  readonly month: number;
  readonly day: number;
  /** Only behind a word of time: "Christmas tree" is no date. */
  readonly isLed?: boolean;
  /** Only as "on May Day": "the National Day holiday" lasts a week, "the World Water Day run" is no date. */
  readonly isOn?: boolean;
}

/** The longer wording first. */
const HOLIDAYS: readonly Holiday[] = [
  { words: ['new', 'year', "'s", 'eve'], month: 12, day: 31 },
  { words: ['new', 'year', "'s", 'day'], month: 1, day: 1 },
  { words: ['christmas', 'eve'], month: 12, day: 24 },
  { words: ['christmas', 'day'], month: 12, day: 25 },
  { words: ['boxing', 'day'], month: 12, day: 26 },
  { words: ['valentine', "'s", 'day'], month: 2, day: 14 },
  { words: ['halloween'], month: 10, day: 31, isLed: true },
  { words: ['christmas'], month: 12, day: 25, isLed: true },
  { words: ['may', 'day'], month: 5, day: 1, isOn: true },
  { words: ['national', 'day'], month: 10, day: 1, isOn: true },
  { words: ['international', 'workers', "'", 'day'], month: 5, day: 1, isOn: true },
  { words: ['international', 'women', "'s", 'day'], month: 3, day: 8, isOn: true },
  { words: ['international', 'children', "'s", 'day'], month: 6, day: 1, isOn: true },
  { words: ['international', 'museum', 'day'], month: 5, day: 18, isOn: true },
  { words: ['international', 'nurses', 'day'], month: 5, day: 12, isOn: true },
  { words: ['world', 'water', 'day'], month: 3, day: 22, isOn: true },
  { words: ['world', 'health', 'day'], month: 4, day: 7, isOn: true },
  { words: ['world', 'book', 'day'], month: 4, day: 23, isOn: true },
  { words: ['world', 'environment', 'day'], month: 6, day: 5, isOn: true },
  { words: ['world', 'tourism', 'day'], month: 9, day: 27, isOn: true },
  { words: ['world', 'food', 'day'], month: 10, day: 16, isOn: true },
  { words: ['world', 'aids', 'day'], month: 12, day: 1, isOn: true },
  { words: ['earth', 'day'], month: 4, day: 22, isOn: true },
];
/** First words of those. */
const ON = new Set(HOLIDAYS.filter(({ isOn }) => isOn).map(({ words }) => words[0]));
const PARTS =
  /^(?:holidays?|week|parade|reception|gala|celebrations?|break|rally|run|speech|address|activit(?:y|ies)|events?)$/;
const LEADS = new Set(['on', 'at', 'by', 'before', 'after', 'since', 'until', 'over', 'for', 'around', 'during']);

const isSpelled = (scan: DateScan, at: number, words: readonly string[]): boolean =>
  words.every((word, index) => scan.folded(at + index) === word);

export const holidayForm: Form = {
  id: 'holiday',
  triggers: Kind.holiday,
  read(scan, at, floor) {
    if (!scan.isCapital(at) || /^(?:chinese|lunar)$/.test(scan.folded(at - 1))) return null;
    // "National" and "World" begin many names.
    if (ON.has(scan.folded(at)) && scan.folded(at - 1) !== 'on') return null;
    const holiday = HOLIDAYS.find(({ words }) => isSpelled(scan, at, words));
    if (!holiday) return null;
    const { words, month, day, isLed, isOn } = holiday;
    const last = at + words.length - 1;
    const isApart = !scan.isCapital(last + 1) && !PARTS.test(scan.folded(last + 1));
    if (isOn && !isApart) return null;
    const which = at - 1 >= floor && scan.is(at - 1, Kind.which) ? ((scan.value(at - 1) - 2) as -1 | 0 | 1) : null;
    if (isLed && which === null && !(LEADS.has(scan.folded(at - 1)) && !scan.isCapital(last + 1))) return null;
    const year = scan.is(last + 1, Kind.year) ? scan.value(last + 1) : null;
    const first = which === null ? at : at - 1;
    return [reading(first, year === null ? last : last + 1, point('day', { month, day, which, year }))];
  },
};
