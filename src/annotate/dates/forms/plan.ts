/** Five-Year Plans: "the 14th Five-Year Plan period (2021-2025)". */
import type { PlanYears } from '../calendar/plans.ts';
import type { DateScan } from '../date-scan.ts';
import { Kind } from '../date-words.ts';
import { point, reading } from '../reading.ts';
import { ordinalAt } from './counts.ts';
import type { Form } from './form.ts';

const ENGLISH = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** Last token of a bracket with years behind the plan, or `at` where none stands there. */
const bracketEnd = (scan: DateScan, at: number): number => {
  const isBracket =
    scan.surface(at + 1) === '(' &&
    scan.is(at + 2, Kind.year) &&
    scan.is(at + 4, Kind.year) &&
    scan.surface(at + 5) === ')';
  return isBracket ? at + 5 : at;
};

export const planForm = (planYears: PlanYears): Form => ({
  id: 'five-year plan',
  triggers: Kind.unit,
  read(scan, at, floor) {
    const hasHyphen = scan.isDash(at - 1);
    const five = hasHyphen ? at - 2 : at - 1;
    const start = five - 1;
    if (scan.folded(five) !== 'five' || start < floor || scan.folded(at) !== 'year') return null;
    const number = ordinalAt(scan, start);
    const years = number > 0 ? planYears(number) : null;
    if (!years) return null;
    const plan = scan.folded(at + 1) === 'plan' || scan.folded(at + 1) === 'plans' ? at + 1 : at;
    const isPeriod = scan.folded(plan + 1) === 'period';
    const last = bracketEnd(scan, isPeriod ? plan + 1 : plan);
    const name = `${number <= 10 ? ENGLISH[number - 1] : `${number}th`} Five-Year Plan`;
    return [
      reading(start, last, point('year', { year: years.first }), {
        to: point('year', { year: years.last }),
        use: isPeriod ? 'duration' : 'name',
        source: `calendar: ${name}`,
      }),
    ];
  },
});
