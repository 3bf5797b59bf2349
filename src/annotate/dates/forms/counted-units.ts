/** So many units: "10 days ago", "the past two years", "two years later", "the first 11 months of 2021". */
import type { DateScan } from '../date-scan.ts';
import { Kind } from '../date-words.ts';
import type { Unit } from '../word-lists.ts';
import type { DatePrecision } from '../date-mention.ts';
import { point, type Point, type Reading, reading, type Shift } from '../reading.ts';
import { isSomeDay } from '../resolve/civil.ts';
import { countAt, unitAt } from './counts.ts';
import type { Form } from './form.ts';
import { yearAfter } from './year-after.ts';

type Stretch = { readonly unit: Shift['unit']; readonly times: number };

/** Stretches of weeks are told in days, of decades in years; weekends and halves are no measure of time. */
const STRETCHES: Readonly<Partial<Record<Unit, Stretch>>> = {
  day: { unit: 'day', times: 1 },
  week: { unit: 'day', times: 7 },
  month: { unit: 'month', times: 1 },
  quarter: { unit: 'quarter', times: 1 },
  year: { unit: 'year', times: 1 },
  decade: { unit: 'year', times: 10 },
};

const shifted = (unit: Shift['unit'], count: number, isFromBefore = false, precision: DatePrecision = unit): Point =>
  point(precision, { shift: { unit, count }, isFromBefore });

/** "10 days ago": the unit that is named is how exact it is. */
const away = (scan: DateScan, start: number, at: number, unit: Unit, count: number): Reading | null => {
  const stretch = STRETCHES[unit];
  if (!stretch) return null;
  const precision = unit === 'week' ? 'week' : stretch.unit;
  // "a year and four days earlier" is neither.
  if (scan.folded(start - 1) === 'and' && scan.is(start - 2, Kind.unit)) return null;
  const counted = (sign: 1 | -1, isFromBefore: boolean): Point =>
    shifted(stretch.unit, sign * count * stretch.times, isFromBefore, precision);
  const after = scan.folded(at + 1);
  // "twelve days earlier than in 2022"
  if (scan.folded(at + 2) === 'than') return null;
  // "a year ago today"
  if (after === 'ago') return reading(start, scan.folded(at + 2) === 'today' ? at + 2 : at + 1, counted(-1, false));
  if (after === 'from' && scan.folded(at + 2) === 'now') return reading(start, at + 2, counted(1, false));
  if (after === 'earlier')
    return reading(start, at + 1, counted(-1, true), {
      // "opened a day earlier" compares; "A day earlier, he had met the envoy" tells.
      use:
        scan.is(start, Kind.number | Kind.cardinal) || (start === scan.first && scan.surface(at + 2) === ',')
          ? null
          : 'reference',
    });
  return after === 'later' ? reading(start, at + 1, counted(1, true)) : null;
};

const stretchOf = (start: number, at: number, unit: Unit, count: number, sign: number): Reading | null => {
  const stretch = STRETCHES[unit];
  if (!stretch || sign === 0) return null;
  // The last three quarters are over; the last three years run up to now.
  const now = unit === 'quarter' && sign < 0 ? -1 : 0;
  const [from, to] = sign < 0 ? [-count * stretch.times, now] : [0, count * stretch.times];
  return reading(start, at, shifted(stretch.unit, from), { to: shifted(stretch.unit, to), use: 'duration' });
};

/** "the first 11 months of 2021", "the last two quarters of this year". */
const ofYear = (scan: DateScan, start: number, at: number, unit: Unit, count: number): Reading | null => {
  const total = unit === 'month' ? 12 : unit === 'quarter' ? 4 : 0;
  const isFirst = scan.folded(start) === 'first';
  if (count >= total || !(isFirst || scan.folded(start) === 'last' || scan.folded(start) === 'final')) return null;
  const year = yearAfter(scan, at + 1);
  if (!year && !isFirst) return null;
  const fields = year?.fields ?? { year: null, shift: null, isFromBefore: false };
  const at0 = isFirst ? 1 : total - count + 1;
  const end = (nth: number): Point =>
    unit === 'month' ? point('month', { ...fields, month: nth }) : point('quarter', { ...fields, nth });
  return reading(start, year?.last ?? at, end(at0), { to: count === 1 ? null : end(at0 + count - 1) });
};

/** "the first ten days of December": the 1st to the 10th. */
const daysOfMonth = (scan: DateScan, start: number, at: number, count: number): Reading | null => {
  if (scan.folded(at + 1) !== 'of' || !scan.is(at + 2, Kind.month)) return null;
  const month = scan.value(at + 2);
  const year = yearAfter(scan, at + 3);
  const fields = { ...(year?.fields ?? { year: null, shift: null, isFromBefore: false }), month };
  if (scan.folded(start) !== 'first' || count < 2 || !isSomeDay(month, count)) return null;
  const day = (of: number): Point => point('day', { ...fields, day: of });
  return reading(start, year?.last ?? at + 2, day(1), { to: day(count) });
};

export const countedUnitsForm: Form = {
  id: 'counted units',
  triggers: Kind.unit,
  read(scan, at, floor) {
    const unit = unitAt(scan, at);
    const count = countAt(scan, at - 1);
    if (!unit || count === 0 || at - 1 < floor || scan.isDash(at - 2)) return null;
    const start = at - 2;
    const isLed = start >= floor;
    const found =
      away(scan, at - 1, at, unit, count) ??
      (isLed && unit === 'day' ? daysOfMonth(scan, start, at, count) : null) ??
      (isLed ? ofYear(scan, start, at, unit, count) : null) ??
      (isLed && scan.is(start, Kind.which) ? stretchOf(start, at, unit, count, scan.value(start) - 2) : null);
    return found && [found];
  },
};
