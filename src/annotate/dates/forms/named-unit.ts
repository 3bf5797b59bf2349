/** A unit counted from the article or from the date before: "last year", "this month", "the same day", "the following year". */
import type { DateScan } from '../date-scan.ts';
import { Kind } from '../date-words.ts';
import type { Unit } from '../word-lists.ts';
import { point, type Point, type Reading, reading, type Shift } from '../reading.ts';
import { isPlural, unitAt } from './counts.ts';
import type { Form } from './form.ts';

type ShiftUnit = Shift['unit'];
const STRETCH = new Set(['over', 'during', 'for', 'in', 'within', 'throughout']);
const ADJECTIVES = new Set(['fiscal', 'financial', 'academic', 'school', 'calendar']);
/** Words before "of the year" that make it this year. */
const PART_OF = new Set(['beginning', 'start', 'end', 'middle', 'rest', 'close', 'remainder', 'half', 'outset']);

const shifted = (unit: ShiftUnit, count: number, isFromBefore = false): Point =>
  point(unit, { shift: { unit, count }, isFromBefore });

/** Saturday and Sunday of a week; of the nearest one by tense where `count` is null. */
const weekend = (first: number, at: number, count: number | null): Reading => {
  const shift: Shift | null = count === null ? null : { unit: 'week', count };
  return reading(first, at, point('day', { weekday: 6, shift }), { to: point('day', { weekday: 7, shift }) });
};

const byWhich = (scan: DateScan, at: number, start: number, unit: Unit): Reading | null => {
  const word = scan.folded(start);
  const count = scan.value(start) - 2;
  const hasThe = scan.folded(start - 1) === 'the';
  if (unit === 'weekend') return weekend(start, at, count);
  if (unit === 'half') return null;
  if (unit === 'day') {
    const isNext =
      word === 'following' ||
      word === 'previous' ||
      word === 'preceding' ||
      (word === 'next' && (hasThe || scan.isCapital(start)));
    return isNext ? reading(start, at, shifted('day', count, true)) : null;
  }
  const isStretch =
    word === 'past' ||
    word === 'coming' ||
    ((word === 'last' || word === 'next') && hasThe && STRETCH.has(scan.folded(start - 2)));
  if (isStretch) {
    const [from, to] = count < 0 ? [count, 0] : [0, count];
    return reading(start, at, shifted(unit, from), { to: shifted(unit, to), use: 'duration' });
  }
  const isFromBefore =
    word === 'following' || word === 'preceding' || (word === 'previous' && hasThe) || (word === 'next' && hasThe);
  return reading(start, at, shifted(unit, count, isFromBefore));
};

/** "the year before", "the day after", told of the date before. */
const byNeighbour = (scan: DateScan, at: number, floor: number, unit: ShiftUnit): Reading | null => {
  const before = scan.folded(at - 1);
  if (before === 'same' || (before === 'that' && !scan.isGlued(at))) {
    return at - 1 >= floor ? reading(at - 1, at, shifted(unit, 0, true)) : null;
  }
  if (before !== 'the') return null;
  const after = scan.folded(at + 1);
  const isEnd = /^[^\p{L}\p{N}]*$/u.test(scan.surface(at + 2));
  if ((after === 'before' || after === 'after') && isEnd)
    return reading(at, at + 1, shifted(unit, after === 'before' ? -1 : 1, true));
  const isPart =
    scan.folded(at - 2) === 'of' && PART_OF.has(scan.folded(at - 3)) && unit !== 'day' && !scan.is(at + 1, Kind.year);
  const isPartIn =
    scan.folded(at - 2) === 'in' && /^(?:late|early|earli|lat)er?$/.test(scan.folded(at - 3)) && unit !== 'day';
  return isPart || isPartIn ? reading(at, at, shifted(unit, 0)) : null;
};

/** "year-end", "year's end", "mid-year". */
const yearEnd = (scan: DateScan, at: number, floor: number): Reading | null => {
  const isEnd = scan.folded(at + 2) === 'end' && (scan.isDash(at + 1) || scan.folded(at + 1) === "'s");
  if (isEnd) return reading(at, at + 2, shifted('year', 0), { part: 'late' });
  const isMid = scan.isDash(at - 1) && scan.isGlued(at) && scan.folded(at - 2) === 'mid' && at - 2 >= floor;
  return isMid ? reading(at - 2, at, shifted('year', 0), { part: 'mid' }) : null;
};

export const namedUnitForm: Form = {
  id: 'named unit',
  triggers: Kind.unit,
  read(scan, at, floor) {
    const unit = unitAt(scan, at);
    if (!unit || isPlural(scan, at)) return null;
    let start = at - 1;
    if (unit === 'year' && ADJECTIVES.has(scan.folded(start))) start--;
    if (start >= floor && scan.is(start, Kind.which)) {
      const found = byWhich(scan, at, start, unit);
      return found && [found];
    }
    if (unit === 'weekend') return scan.folded(at - 1) === 'the' ? [weekend(at, at, null)] : null;
    if (unit === 'half') return null;
    const found = (unit === 'year' ? yearEnd(scan, at, floor) : null) ?? byNeighbour(scan, at, floor, unit);
    return found && [found];
  },
};
