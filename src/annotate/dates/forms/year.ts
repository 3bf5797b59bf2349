/** Years by themselves and ranges of years: "in 2020", "2019-2021", "2021-22", "the year 2020". */
import { Shape } from '../../../text/vocabulary.ts';
import type { DateScan } from '../date-scan.ts';
import { Kind } from '../date-words.ts';
import { point, type Reading, reading } from '../reading.ts';
import { isCounted, mayEndBefore } from './count-nouns.ts';
import type { Form } from './form.ts';

const LEADS = new Set(
  (
    'in since by until till before after from to during of for between through around circa throughout early late mid year fiscal ' +
    'than beginning end spring summer autumn fall winter starting started and or versus vs'
  ).split(' '),
);
/** Figures stand behind these, and years seldom. */
const QUANTITY = new Set(
  'about over some nearly almost than least most around total no number approximately roughly exactly only up under us rmb room flight bus route highway'.split(
    ' ',
  ),
);
const VERBS = new Set('was is will has had saw would marks marked became brought may'.split(' '));
const DETERMINERS = new Set(['the', 'this', 'its', 'their', 'his', 'her', 'our', "'s", 'a', 'an']);
const OLDEST = 1900;
const NEWEST = 2099;

const isModern = (year: number): boolean => year >= OLDEST && year <= NEWEST;

/** "1920:1080", but "2001: The plan is passed" and "in 2001:". */
const isRatio = (scan: DateScan, colon: number): boolean =>
  scan.surface(colon) === ':' && scan.isGlued(colon + 1) && scan.surface(colon + 1) !== '';

/** True where a 4-digit number reads as a year, by its neighbours. */
const isYearHere = (scan: DateScan, at: number): boolean => {
  const year = scan.value(at);
  const before = scan.folded(at - 1);
  const mark = scan.surface(at - 1);
  if (/^[$€£¥#@]$|\$$/.test(mark) || (scan.isGlued(at) && /[\w./:+]$/.test(mark))) return false;
  if (
    scan.surface(at + 1) === '%' ||
    (scan.isGlued(at + 1) && (/^[/°]$/.test(scan.surface(at + 1)) || isRatio(scan, at + 1))) ||
    isCounted(scan, at + 1)
  )
    return false;
  // "COVID-2019" and "G-2022" are names; "mid-2024" and "end-2021" are not.
  if (scan.isDash(at - 1) && scan.isGlued(at) && scan.isGlued(at - 1))
    return isModern(year) && scan.is(at - 2, Kind.part | Kind.year);
  const isRound = year % 50 === 0;
  // "as early as 2015"
  if (before === 'as' && /^(?:early|late|recently)$/.test(scan.folded(at - 2)) && isModern(year)) return true;
  if (LEADS.has(before)) {
    if (isModern(year))
      return (
        !(isRound || before === 'than' || before === 'to' || before === 'of' || before === 'for' || before === 'and') ||
        mayEndBefore(scan, at + 1)
      );
    return before === 'in' || before === 'since' || before === 'from' || before === 'until' || before === 'by'
      ? mayEndBefore(scan, at + 1) && !scan.isCapital(at + 1)
      : false;
  }
  if (!isModern(year) || QUANTITY.has(before)) return false;
  const isLed = DETERMINERS.has(before) || (scan.shape(at - 1) & Shape.capital) !== 0;
  return (isLed && !isRound) || isAlone(scan, at);
};

/** Without a leading word: "(2020)", "2020 was …", "2022 Winter Olympics", "2019, 2020 and 2021". */
const isAlone = (scan: DateScan, at: number): boolean =>
  ((scan.shape(at + 1) & (Shape.punctuation | Shape.capital)) !== 0 ||
    VERBS.has(scan.folded(at + 1)) ||
    DETERMINERS.has(scan.folded(at + 1)) ||
    scan.folded(at + 1) === 'and') &&
  (at === scan.first || (scan.shape(at - 1) & Shape.punctuation) !== 0);

/** The second year of "2019-2021", "2021-22" and "2020/21", with its last token. */
const rangeEnd = (scan: DateScan, at: number): { readonly year: number; readonly last: number } | null => {
  const isSlash = scan.surface(at + 1) === '/' && scan.isGlued(at + 1);
  if (!isSlash && !scan.isDash(at + 1)) return null;
  const year = scan.value(at);
  const end = at + 2;
  if (scan.is(end, Kind.year) && !isSlash)
    return scan.value(end) > year && scan.value(end) - year < 300 ? { year: scan.value(end), last: end } : null;
  const isShort =
    scan.is(end, Kind.number) && scan.surface(end).length === 2 && scan.isGlued(end) && scan.isGlued(at + 1);
  const full = year - (year % 100) + scan.value(end);
  return isShort && full > year && full - year <= (isSlash ? 1 : 30) ? { year: full, last: end } : null;
};

/** "(1893-1976)": a life. */
const isLife = (scan: DateScan, at: number, last: number, years: number): boolean =>
  scan.surface(at - 1) === '(' &&
  scan.surface(last + 1) === ')' &&
  years >= 20 &&
  years <= 115 &&
  scan.isCapital(at - 2);

export const yearForm: Form = {
  id: 'year',
  triggers: Kind.year,
  read(scan, at, floor) {
    // "2024 Q3" is read from the quarter.
    if (scan.is(at + 1, Kind.fiscal)) return null;
    const year = scan.value(at);
    const range = rangeEnd(scan, at);
    const isGluedBefore = scan.isGlued(at) && /[\w/.+-]$/.test(scan.surface(at - 1));
    if (
      range &&
      !isGluedBefore &&
      !/^no\.?$|^nos$/.test(scan.folded(at - 1)) &&
      !(scan.surface(at - 1) === '.' && scan.folded(at - 2) === 'no')
    ) {
      const use = isLife(scan, at, range.last, range.year - year) ? 'age' : null;
      return [reading(at, range.last, point('year', { year }), { to: point('year', { year: range.year }), use })];
    }
    if (!isYearHere(scan, at)) return null;
    return [whole(scan, at, floor, year)];
  },
};

/** "the year 2020", "fiscal year 2021", "fiscal 2021": the words before belong to it. */
const whole = (scan: DateScan, at: number, floor: number, year: number): Reading => {
  let first = at;
  if (first - 1 >= floor && scan.folded(first - 1) === 'year') first--;
  const isFiscal = first - 1 >= floor && scan.folded(first - 1) === 'fiscal';
  return reading(isFiscal ? first - 1 : first, at, point('year', { year }), { use: isFiscal ? 'reference' : null });
};
