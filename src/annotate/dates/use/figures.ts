/** Whether a clause tells a figure of a period ("GDP in 2021 grew 8 percent"): then the period dates the figure, not an event. */
import type { DateScan } from '../date-scan.ts';
import { Kind } from '../date-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const AMOUNTS = words('percent pct million billion trillion yuan dollars tonnes tons points percentage');
const MEASURES = words(
  'reach exceed grew rose fell increased decreased declined dropped expanded reached totaled totalled hit exceeded stood accounted topped jumped surged ' +
    'climbed slumped slipped soared plunged halved earned lost up down growth gdp output revenue revenues sales exports imports profit profits volume income consumption contributed ' +
    'amounted averaged shrank contracted higher lower slowed doubled tripled recorded registered grow rise increase fall gained',
);

const COUNTING = words(
  'produced produces counted handled handles received attracted shipped unloaded carried transported generated processed berthed sold built ' +
    'registered opened planted moved made completed launched signed approved settled created invested spent',
);

/** What is counted month by month: "The plant produced 300 trucks in October". */
const MONTHLY = words('produced handled generated processed transported carried registered sold');

/** "fell", "has doubled": how a measure changes. */
const CHANGES = words(
  'grew rose fell increased decreased declined dropped expanded surged jumped climbed slumped slipped shrank contracted slowed doubled tripled soared plunged halved',
);
const MEASURED = words(
  'gdp output revenue revenues sales exports imports profit profits prices income incomes consumption demand trade inflation production turnover arrivals unemployment number numbers',
);

/** "shut down 625 mines", "set up 300 schools": no measure goes up or down. */
const SET_UP =
  /^(?:shut|shutting|set|setting|put|putting|close[ds]?|closing|tear|tore|torn|pull(?:ed)?|knock(?:ed)?|track(?:ed)?|took|take|taken|open(?:ed)?|buil[dt]|pick(?:ed)?|clean(?:ed)?|hand(?:ed)?|blew|broke)$/;

const isMeasure = (scan: DateScan, at: number): boolean => {
  const word = scan.folded(at);
  return MEASURES.has(word) && !((word === 'up' || word === 'down') && SET_UP.test(scan.folded(at - 1)));
};

/** Where figures are looked for: tokens `first` to `last`, inclusive. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** "19,400", "214", "1.3 million", no year. */
const isMany = (scan: DateScan, at: number): boolean =>
  (/^\d{1,3}(?:,\d{3})+$|^\d{3,}$/.test(scan.surface(at)) && !scan.is(at, Kind.year)) ||
  (/^[mb]illion$/.test(scan.folded(at + 1)) && /^\d/.test(scan.surface(at)));

/** Farthest from "with" to the unit of the amount. */
const LONGEST_RATING = 12;

/** The token behind "with a designed annual output of 4 million tonnes", which says what a plant can do; else `at`. */
const behindRating = (scan: DateScan, at: number, last: number): number => {
  if (scan.folded(at) !== 'with' || !/^(?:an?|the)$/.test(scan.folded(at + 1))) return at;
  if (![2, 3].some((far) => /^(?:annual|yearly|daily|designed|planned)$/.test(scan.folded(at + far)))) return at;
  for (let unit = at + 4; unit <= Math.min(last, at + LONGEST_RATING) && scan.surface(unit) !== ','; unit++)
    if (AMOUNTS.has(scan.folded(unit)) && !AMOUNTS.has(scan.folded(unit + 1))) return unit + 1;
  return at;
};

/** "produced 900,000 tonnes", "214 carriers berthed": a count beside a verb of counting, in the clause. */
export const tellsCount = (
  scan: DateScan,
  { first, last }: Stretch,
  isOverMonths: boolean,
  verbs: ReadonlySet<string> = COUNTING,
): boolean => {
  for (let at = first; at <= last; at++) {
    at = behindRating(scan, at, last);
    if (!isMany(scan, at) && !(isOverMonths && scan.is(at, Kind.number))) continue;
    for (let near = at - 1; near >= Math.max(first, at - 4) && scan.surface(near) !== ','; near--)
      if (verbs.has(scan.folded(near)) || isMeasure(scan, near)) return true;
    // "In 2019, 1,200 people moved", but "A museum with 300 rooms opened".
    const isSubject =
      at === scan.first ||
      scan.surface(at - 1) === ',' ||
      (scan.folded(at - 1) === 'of' && scan.folded(at - 2) === 'total');
    if (isSubject && [1, 2, 3, 4].some((far) => verbs.has(scan.folded(at + far)))) return true;
  }
  return false;
};

/** The same of a single month. */
export const tellsMonthly = (scan: DateScan, clause: Stretch): boolean => tellsCount(scan, clause, false, MONTHLY);

const OF = /^(?:of|to|in|from|with|by)$/;
/** Of things that only figures do: walls fall, towers rise. */
const GROWTH = words(
  'grew increased decreased declined surged slumped shrank contracted slowed doubled tripled soared halved',
);

/** "Prices of tea rose", but "The trade minister fell ill": what changes at token `at` is a measure. */
const isMeasureBefore = (scan: DateScan, first: number, at: number): boolean => {
  const verb = /^(?:has|have|had|also|again|only|even)$/.test(scan.folded(at - 1)) ? at - 1 : at;
  for (let noun = verb - 1; noun >= first && noun > verb - 6 && scan.surface(noun) !== ','; noun--)
    if (MEASURED.has(scan.folded(noun)) && (noun === verb - 1 || OF.test(scan.folded(noun + 1)))) return true;
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

/**
 * An amount and a measure in the clause; or how a measure changed, without an amount: "Sales fell in February", "which
 * doubled in 2023".
 */
export const tellsFigure = (scan: DateScan, { first, last }: Stretch): boolean => {
  if (GROWTH.has(scan.folded(first + 1)) && /^(?:which|that)$/.test(scan.folded(first))) return true;
  let hasAmount = false;
  let hasMeasure = false;
  for (let at = first; at <= last; at++) {
    at = behindRating(scan, at, last);
    const word = scan.folded(at);
    hasAmount ||= word === '%' || AMOUNTS.has(word);
    if (!isMeasure(scan, at)) continue;
    hasMeasure = true;
    if (CHANGES.has(word) && isMeasureBefore(scan, first, at)) return true;
  }
  return hasAmount && hasMeasure;
};
