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

/** "March to May", "in March and April"; not "Sam March and April Jones". */
const isListed = (scan: DateScan, at: number, after: number): boolean => {
  const isFirst =
    CONNECTORS.has(scan.surface(after)) && isMonth(scan, after + 1) && !isNamePart(scan, after + 1, after + 2);
  if (isFirst) return !isBehindName(scan, at);
  const isSecond = CONNECTORS.has(scan.folded(at - 1)) && isMonth(scan, at - 2) && !isNamePart(scan, at, after);
  return isSecond && !isBehindName(scan, at - 2);
};

/** A capital in front that opens no sentence: "Sam March". */
const isBehindName = (scan: DateScan, at: number): boolean =>
  at - 1 > scan.first && scan.isCapital(at - 1) && !isMonth(scan, at - 1) && !scan.is(at - 1, Kind.weekday);

export const isMonthHere = (scan: DateScan, at: number, after: number, isPointed: boolean): boolean => {
  const before = scan.folded(at - 1);
  if (isListed(scan, at, after)) return true;
  const isLed = BEFORE.has(before) || (scan.isDash(at - 1) && scan.folded(at - 2) === 'mid');
  // "of May" may be a Prime Minister's; "and March" a verb's.
  const isWeak =
    (before === 'of' && !scan.is(at - 2, Kind.part)) ||
    before === 'and' ||
    before === 'or' ||
    (before === 'for' && !/^(?:scheduled|slated|planned|due|set)$/.test(scan.folded(at - 2))) ||
    before === 'to';
  if (scan.is(at, Kind.shortMonth)) return isLed && !isWeak && (isPointed || !scan.isCapital(after));
  if (!DOUBTFUL.has(scan.folded(at))) return true;
  // "in May's cabinet", "by June Smith".
  return isLed && !isWeak && !isNamePart(scan, at, after);
};

/** "April Jones", "Mr. March": a capital on either side that is no other date word. */
const isNamePart = (scan: DateScan, at: number, after: number): boolean =>
  scan.isCapital(after) &&
  !scan.is(after, Kind.month | Kind.weekday | Kind.shortMonth) &&
  DOUBTFUL.has(scan.folded(at));
