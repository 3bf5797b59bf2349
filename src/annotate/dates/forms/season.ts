/** Seasons of a year: "summer 2018", "the spring of this year", "last winter". A bare "in summer" is any year's. */
import { Kind } from '../date-words.ts';
import { point, reading } from '../reading.ts';
import type { Form } from './form.ts';
import { yearAfter } from './year-after.ts';

export const seasonForm: Form = {
  id: 'season',
  triggers: Kind.season,
  read(scan, at, floor) {
    const nth = scan.value(at);
    const year = yearAfter(scan, at + 1);
    // "in spring, this year's": only what stands there without a comma is the season's year.
    if (year && scan.surface(at + 1) !== ',') return [reading(at, year.last, point('season', { ...year.fields, nth }))];
    if (at - 1 < floor || !scan.is(at - 1, Kind.which) || scan.isCapital(at + 1)) return null;
    return [reading(at - 1, at, point('season', { nth, which: (scan.value(at - 1) - 2) as -1 | 0 | 1 }))];
  },
};
