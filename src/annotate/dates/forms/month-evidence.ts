/** Whether a month's name without a day or a year means the month: "in May", but neither "May I" nor "March on". */
import type { DateScan } from '../date-scan.ts';
import { Kind } from '../date-words.ts';

/** Also verbs, names of people, or adjectives. */
const DOUBTFUL = new Set(['may', 'march', 'april', 'june', 'august']);

const BEFORE = new Set(
  (
    'in by since until till through during before after from to between of for early late mid earlier later and or around ' +
    'throughout every each about around,'
  ).split(' '),
);

const CONNECTORS = new Set(['to', 'and', 'or', 'through', '-', '–', '—', '/', ',', 'until']);

const isMonth = (scan: DateScan, at: number): boolean => scan.is(at, Kind.month | Kind.shortMonth);

export const isMonthHere = (scan: DateScan, at: number, after: number, isPointed: boolean): boolean => {
  const before = scan.folded(at - 1);
  const isListed =
    (CONNECTORS.has(scan.surface(after)) && isMonth(scan, after + 1)) ||
    (CONNECTORS.has(before) && isMonth(scan, at - 2));
  if (isListed) return true;
  const isLed = BEFORE.has(before) || (scan.isDash(at - 1) && scan.folded(at - 2) === 'mid');
  // "of May" may be a Prime Minister's; "and March" a verb's.
  const isWeak = before === 'of' || before === 'and' || before === 'or' || before === 'for' || before === 'to';
  if (scan.is(at, Kind.shortMonth)) return isLed && !isWeak && (isPointed || !scan.isCapital(after));
  if (!DOUBTFUL.has(scan.folded(at))) return !isNamePart(scan, at, after);
  // "in May's cabinet", "by June Smith".
  return isLed && !isWeak && !isNamePart(scan, at, after);
};

/** "April Jones", "Mr. March": a capital on either side that is no other date word. */
const isNamePart = (scan: DateScan, at: number, after: number): boolean =>
  scan.isCapital(after) &&
  !scan.is(after, Kind.month | Kind.weekday | Kind.shortMonth) &&
  DOUBTFUL.has(scan.folded(at));
