/** Whether a date is part of a name: "the 2020 Government Work Report", "Tokyo 2020", "Agenda 2030", "May 4th Movement". */
import { Shape } from '../../../text/vocabulary.ts';
import type { DateScan } from '../date-scan.ts';
import { Kind } from '../date-words.ts';
import type { Reading } from '../reading.ts';

const PREPOSITIONS = new Set([
  'in',
  'on',
  'since',
  'by',
  'until',
  'from',
  'during',
  'after',
  'before',
  'of',
  'between',
  'to',
  'around',
  'through',
  'for',
  ',',
]);

const isNameWord = (scan: DateScan, at: number): boolean =>
  (scan.shape(at) & Shape.capital) !== 0 &&
  !scan.is(at, Kind.month | Kind.weekday | Kind.shortMonth | Kind.shortWeekday);

/** "the Action Plan for the River Economic Belt (2018-2022)": years in brackets behind a name. */
const isTermOfName = (scan: DateScan, { first, last, from, to }: Reading): boolean =>
  from.unit === 'year' &&
  to !== null &&
  /^[(（]$/.test(scan.surface(first - 1)) &&
  /^[)）]$/.test(scan.surface(last + 1)) &&
  isNameWord(scan, first - 2);

export const isInName = (scan: DateScan, reading: Reading): boolean => {
  const { first, last, from, to, part, time } = reading;
  if (isTermOfName(scan, reading)) return true;
  if (part !== null || time !== null || from.shift !== null || from.which !== null || to !== null) return false;
  const before = scan.folded(first - 1);
  const isYear = from.unit === 'year';
  // "In 2020 Chongqing …", "On May 22 Chen …" open a clause; "the 2020 Work Report" and "2022 Winter Olympics" do not.
  if (
    isNameWord(scan, last + 1) &&
    !PREPOSITIONS.has(before) &&
    (isYear || from.unit === 'day') &&
    (isYear || before === 'the')
  )
    return true;
  const isBehindName =
    isNameWord(scan, first - 1) &&
    first - 1 > scan.first &&
    !PREPOSITIONS.has(before) &&
    scan.surface(last + 1) !== '-';
  return isYear && first === last && isBehindName && (scan.shape(first) & Shape.number) !== 0;
};
