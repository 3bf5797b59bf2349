/** Whether a clause tells a figure of a period ("GDP in 2021 grew 8 percent"): then the period dates the figure, not an event. */
import type { DateScan } from '../date-scan.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const AMOUNTS = words('percent pct million billion trillion yuan dollars tonnes tons points percentage');
const MEASURES = words(
  'grew rose fell increased decreased declined dropped expanded reached totaled totalled hit exceeded stood accounted topped jumped surged ' +
    'climbed up down growth gdp output revenue revenues sales exports imports profit profits volume income consumption contributed ' +
    'amounted averaged shrank contracted slowed doubled tripled recorded registered grow rise increase fall gained',
);

/** An amount and a measure in the sentence. */
export const tellsFigure = (scan: DateScan): boolean => {
  let hasAmount = false;
  let hasMeasure = false;
  for (let at = scan.first; at <= scan.last; at++) {
    hasAmount ||= scan.surface(at) === '%' || AMOUNTS.has(scan.folded(at));
    hasMeasure ||= MEASURES.has(scan.folded(at));
  }
  return hasAmount && hasMeasure;
};
