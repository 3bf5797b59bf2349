/** Holidays that keep one date everywhere: "New Year's Day", "Christmas Eve". */
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
];
const LEADS = new Set(['on', 'at', 'by', 'before', 'after', 'since', 'until', 'over', 'for', 'around', 'during']);

const isSpelled = (scan: DateScan, at: number, words: readonly string[]): boolean =>
  words.every((word, index) => scan.folded(at + index) === word);

export const holidayForm: Form = {
  id: 'holiday',
  triggers: Kind.holiday,
  read(scan, at, floor) {
    if (!scan.isCapital(at) || /^(?:chinese|lunar)$/.test(scan.folded(at - 1))) return null;
    const holiday = HOLIDAYS.find(({ words }) => isSpelled(scan, at, words));
    if (!holiday) return null;
    const { words, month, day, isLed } = holiday;
    const last = at + words.length - 1;
    const which = at - 1 >= floor && scan.is(at - 1, Kind.which) ? ((scan.value(at - 1) - 2) as -1 | 0 | 1) : null;
    if (isLed && which === null && !(LEADS.has(scan.folded(at - 1)) && !scan.isCapital(last + 1))) return null;
    const year = scan.is(last + 1, Kind.year) ? scan.value(last + 1) : null;
    const first = which === null ? at : at - 1;
    return [reading(first, year === null ? last : last + 1, point('day', { month, day, which, year }))];
  },
};
