/** Day and month with slashes or hyphens, year last: "25/12/2022", "5/31/22"; "02/03/2022" has two readings and stays open. */
import type { DateScan } from '../date-scan.ts';
import { Kind } from '../date-words.ts';
import { point, type Reading, reading } from '../reading.ts';
import { isDay } from '../resolve/civil.ts';
import type { Form } from './form.ts';
import { fullYear } from './year-after.ts';

const MONTHS = 12;

const isShort = (scan: DateScan, at: number): boolean => scan.is(at, Kind.number) && scan.surface(at).length <= 2;

const resolved = (at: number, first: number, second: number, year: number): Reading => {
  const last = at + 4;
  if (first <= MONTHS && second <= MONTHS && first !== second) {
    return reading(at, last, point('day', { year }), { doubt: 'ambiguous' });
  }
  const [day, month] = first > MONTHS ? [first, second] : [second, first];
  return reading(at, last, point('day', { year, month, day }), {
    doubt: isDay({ year, month, day }) ? null : 'impossible',
  });
};

export const slashedForm: Form = {
  id: 'slashed',
  triggers: Kind.number,
  read(scan, at) {
    const mark = scan.surface(at + 1);
    if (
      (mark !== '/' && mark !== '-') ||
      scan.surface(at + 3) !== mark ||
      scan.isGlued(at) ||
      !isShort(scan, at) ||
      !isShort(scan, at + 2)
    )
      return null;
    for (let token = at + 1; token <= at + 4; token++) if (!scan.isGlued(token)) return null;
    if (scan.surface(at + 5) === mark && scan.isGlued(at + 5)) return null;
    const isFull = scan.is(at + 4, Kind.year);
    // "24-7-365" and "1-2-10" are no dates: with hyphens the year has four digits.
    if (!isFull && (mark === '-' || !isShort(scan, at + 4) || scan.surface(at + 4).length !== 2)) return null;
    const year = isFull ? scan.value(at + 4) : fullYear(scan.value(at + 4));
    return [resolved(at, scan.value(at), scan.value(at + 2), year)];
  },
};
