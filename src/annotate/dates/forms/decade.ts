/** Decades and centuries: "the 1990s", "the '80s", "the 19th century". */
import { Kind } from '../date-words.ts';
import { point, reading } from '../reading.ts';
import { ordinalAt } from './counts.ts';
import type { Form } from './form.ts';

/** "in her 30s" is an age and "in the 20s" may be a temperature: decades so short begin here. */
const OLDEST_SHORT = 1950;

export const decadeForm: Form = {
  id: 'decade',
  triggers: Kind.decade,
  read(scan, at, floor) {
    const year = scan.value(at);
    if (scan.surface(at).length > 3) return [reading(at, at, point('decade', { year }))];
    const isQuoted = /^['’‘]$/.test(scan.surface(at - 1)) && scan.isGlued(at);
    const before = scan.folded(at - 1);
    const isSecond = before === 'and' && scan.is(at - 2, Kind.decade);
    const isOwn = year >= OLDEST_SHORT && (before === 'the' || scan.is(at - 1, Kind.part) || isSecond);
    if (!isQuoted && !isOwn) return null;
    return [reading(isQuoted && at - 1 >= floor ? at - 1 : at, at, point('decade', { year }))];
  },
};

export const centuryForm: Form = {
  id: 'century',
  triggers: Kind.unit,
  read(scan, at, floor) {
    if (scan.folded(at) !== 'century') return null;
    const start = scan.isDash(at - 1) ? at - 2 : at - 1;
    const nth = ordinalAt(scan, start);
    // Spelt with a hyphen: "twenty-first century".
    const isTwenty = scan.isDash(start - 1) && scan.folded(start - 2) === 'twenty' && nth > 0 && nth < 10;
    if (start < floor || nth < 1) return null;
    const number = isTwenty ? 20 + nth : nth;
    return number > 21
      ? null
      : [reading(isTwenty ? start - 2 : start, at, point('century', { year: (number - 1) * 100 }))];
  },
};
