/** Whether a clause tells a figure of a period ("GDP in 2021 grew 8 percent"): then the period dates the figure, not an event. */
import type { DateScan } from '../date-scan.ts';
import { Kind } from '../date-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const AMOUNTS = words('percent pct million billion trillion yuan dollars tonnes tons points percentage');
const MEASURES = words(
  'grew rose fell increased decreased declined dropped expanded reached totaled totalled hit exceeded stood accounted topped jumped surged ' +
    'climbed up down growth gdp output revenue revenues sales exports imports profit profits volume income consumption contributed ' +
    'amounted averaged shrank contracted slowed doubled tripled recorded registered grow rise increase fall gained',
);

const COUNTING = words(
  'produced produces counted handled handles received attracted shipped unloaded carried transported generated processed berthed sold built ' +
    'registered opened planted moved made completed launched signed approved settled created',
);

/** "19,400", "214", no year. */
const isMany = (scan: DateScan, at: number): boolean =>
  /^\d{1,3}(?:,\d{3})+$|^\d{3,}$/.test(scan.surface(at)) && !scan.is(at, Kind.year);

/** "produced 900,000 tonnes", "214 carriers berthed": a count beside a verb of counting, in the sentence. */
export const tellsCount = (scan: DateScan, isOverMonths: boolean): boolean => {
  for (let at = scan.first; at <= scan.last; at++) {
    if (!isMany(scan, at) && !(isOverMonths && scan.is(at, Kind.number))) continue;
    for (let near = at - 1; near >= Math.max(scan.first, at - 4) && scan.surface(near) !== ','; near--)
      if (COUNTING.has(scan.folded(near)) || MEASURES.has(scan.folded(near))) return true;
    // "In 2019, 1,200 people moved", but "A museum with 300 rooms opened".
    const isSubject = at === scan.first || scan.surface(at - 1) === ',';
    if (isSubject && [1, 2, 3, 4].some((far) => COUNTING.has(scan.folded(at + far)))) return true;
  }
  return false;
};

/** "1.4 billion tonnes a year", "8 percent a year". */
export const tellsRate = (scan: DateScan): boolean => {
  for (let at = scan.first; at < scan.last; at++)
    if (
      (AMOUNTS.has(scan.folded(at)) || scan.surface(at) === '%') &&
      /^(?:a|per|each|every)$/.test(scan.folded(at + 1)) &&
      scan.folded(at + 2) === 'year'
    )
      return true;
  return false;
};

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
