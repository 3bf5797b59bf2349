/** Quarters and halves: "the third quarter of 2025", "the first half of this year", "Q3 2025", "H1", "3Q25", "FY2021". */
import type { DateScan } from '../date-scan.ts';
import { Kind } from '../date-words.ts';
import { point, type Point, type Reading, reading } from '../reading.ts';
import { ordinalAt, unitAt } from './counts.ts';
import type { Form } from './form.ts';
import { fullYear, type YearAfter, yearAfter } from './year-after.ts';

type Part = 'quarter' | 'half';
const NO_YEAR: YearAfter['fields'] = { year: null, shift: null, isFromBefore: false };
const COUNTS = { quarter: 4, half: 2 } as const;

/** Without a year, a quarter may be a game's: figures in the sentence tell. */
const FIGURES = new Set(
  'percent gdp yuan growth revenue revenues sales profit profits exports imports output trade economy economic investment billion trillion earnings'.split(
    ' ',
  ),
);
const hasFigures = (scan: DateScan): boolean => {
  for (let at = scan.first; at <= scan.last; at++)
    if (FIGURES.has(scan.folded(at)) || scan.surface(at) === '%') return true;
  return false;
};

export const partOfYearForm: Form = {
  id: 'part of year',
  triggers: Kind.unit,
  read(scan, at, floor) {
    const unit = unitAt(scan, at);
    if (unit !== 'quarter' && unit !== 'half') return null;
    // "first-half profit"
    const start = scan.isDash(at - 1) ? at - 2 : at - 1;
    const word = scan.folded(start);
    const isLast = word === 'last' || word === 'final';
    const nth = isLast ? COUNTS[unit] : ordinalAt(scan, start);
    if (start < floor || nth < 1 || nth > COUNTS[unit] || scan.folded(at).endsWith('s')) return null;
    const year = yearAfter(scan, at + 1);
    if (!year && (isLast || scan.folded(at + 1) === 'of' || !hasFigures(scan))) return null;
    return [reading(start, year?.last ?? at, point(unit, { ...(year?.fields ?? NO_YEAR), nth }))];
  },
};

const CODE = /^(?:(fy)((?:19|20)?\d\d)|([qh])([1-4])|([1-4])([qh])(\d{2,4})?)$/;

const readCode = (
  scan: DateScan,
  at: number,
): { readonly part: Part | null; readonly nth: number; readonly year: number | null } | null => {
  const [, fy, fiscal, a, b, c, d, e] = CODE.exec(scan.folded(at)) ?? [];
  const full = (digits: string | undefined): number | null =>
    digits ? (digits.length === 2 ? fullYear(Number(digits)) : Number(digits)) : null;
  if (fy) return { part: null, nth: 0, year: full(fiscal) };
  const letter = a ?? d;
  return letter ? { part: letter === 'q' ? 'quarter' : 'half', nth: Number(b ?? c), year: full(e) } : null;
};

const IN = new Set(['in', 'for', 'of', 'during', 'by', 'since']);

export const fiscalForm: Form = {
  id: 'fiscal',
  triggers: Kind.fiscal,
  read(scan, at, floor) {
    const code = readCode(scan, at);
    if (!code) return null;
    if (code.part === null) return [reading(at, at, point('year', { year: code.year }), { use: 'reference' })];
    return withYear(scan, at, floor, code.part, code.nth, code.year);
  },
};

const withYear = (
  scan: DateScan,
  at: number,
  floor: number,
  part: Part,
  nth: number,
  year: number | null,
): Reading[] | null => {
  const of = (fields: Partial<Point>): Point => point(part, { nth, ...fields });
  if (year !== null) return [reading(at, at, of({ year }))];
  const after = yearAfter(scan, at + 1);
  if (after) return [reading(at, after.last, of(after.fields))];
  if (at - 1 >= floor && scan.is(at - 1, Kind.year)) return [reading(at - 1, at, of({ year: scan.value(at - 1) }))];
  return IN.has(scan.folded(at - 1)) && (part === 'quarter' || hasFigures(scan)) ? [reading(at, at, of({}))] : null;
};
