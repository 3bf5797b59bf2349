/** A day of a month that is not named beside it: "on the 15th", "the 3rd of this month". */
import type { DateScan } from '../date-scan.ts';
import { Kind } from '../date-words.ts';
import { BACK } from '../tense-words.ts';
import { point, reading, type Shift } from '../reading.ts';
import type { Form } from './form.ts';
import { isDayNumber } from './days.ts';

/** "of this month", "day of this month" from token `behind` on: the months to add and its last token. */
const monthAfter = (scan: DateScan, behind: number): { readonly last: number; readonly count: number } | null => {
  const at = scan.folded(behind) === 'day' ? behind + 1 : behind;
  if (scan.folded(at) !== 'of' || scan.folded(at + 2) !== 'month') return null;
  if (scan.folded(at + 1) === 'the') return { last: at + 2, count: 0 };
  return scan.is(at + 1, Kind.which) ? { last: at + 2, count: scan.value(at + 1) - 2 } : null;
};

/** "The ministry on the 9th issued a notice". */
const isVerbAt = (scan: DateScan, at: number): boolean =>
  !scan.isCapital(at) && (BACK.has(scan.folded(at)) || /\w{3}ed$/.test(scan.folded(at)));

export const dayOfMonthForm: Form = {
  id: 'day of month',
  triggers: Kind.ordinal,
  read(scan, at) {
    if (!isDayNumber(scan, at)) return null;
    const day = scan.value(at);
    // "On 29th, the governor met …", as some translate
    const isShort = scan.folded(at - 1) === 'on' && scan.isCapital(at - 1) && scan.surface(at + 1) === ',';
    if (isShort) return [reading(at, at, point('day', { day }))];
    if (scan.folded(at - 1) !== 'the') return null;
    const month = monthAfter(scan, at + 1);
    const shift: Shift | null = month ? { unit: 'month', count: month.count } : null;
    if (month) return [reading(at, month.last, point('day', { day, shift }))];
    // "the evening of the 4th"
    const isLed = scan.folded(at - 2) === 'on' || (scan.folded(at - 2) === 'of' && scan.is(at - 3, Kind.dayPart));
    const isEnd = /^(?:[.,;)]|to|in|at|for|when|where|by|with|before|after)?$/.test(scan.surface(at + 1));
    return isLed && (isEnd || isVerbAt(scan, at + 1)) ? [reading(at, at, point('day', { day }))] : null;
  },
};
