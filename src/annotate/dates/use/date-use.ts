/** What a date does in its clause, by the words beside it; the order of the rules is the order of the list. */
import { Shape } from '../../../text/vocabulary.ts';
import type { DateUse } from '../date-mention.ts';
import type { DateScan } from '../date-scan.ts';
import type { Reading } from '../reading.ts';
import { clauseOfDate } from './clause-of-date.ts';
import { BACK } from '../tense-words.ts';
import { tellsCount, tellsFigure, tellsMonthly, tellsRate } from './figures.ts';
import { isInName } from './in-name.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const DETERMINERS = words("the a an its their his her our this 's");
const COMPARED = words('than versus vs against');
/** "6 percent over 2021", but "over the weekend". */
const isCompared = (before: string, { from }: Reading): boolean =>
  COMPARED.has(before) || (before === 'over' && from.weekday === null);
/** "the work in 2022", "targets for 2025": what is planned or reported for a period. */
const PLANNED = words(
  'work task tasks plan plans target targets goal goals budget report outlook forecast performance economy arrangements blueprint',
);

interface Place {
  readonly scan: DateScan;
  readonly reading: Reading;
  /** Word before the date, "the" skipped; and the one before that. */
  readonly before: string;
  readonly ahead: string;
  /** Position of the word before. */
  readonly at: number;
  readonly after: string;
}

type Rule = (place: Place) => DateUse | null;

const byForm: Rule = ({ reading }) => reading.use;

const byAge: Rule = ({ scan, at, before, ahead }) => {
  const isBorn = before === 'born' || ahead === 'born' || scan.folded(at - 2) === 'born' || before === 'aged';
  return isBorn ? 'age' : null;
};

const bySince: Rule = ({ before, ahead, after, reading }) => {
  const isOpen = before === 'since' || (before === 'of' && ahead === 'as') || /^onwards?$/.test(after);
  // "from a year ago" compares.
  const isFrom = before === 'from' && reading.to === null && reading.from.shift === null;
  const isStarting =
    (before === 'from' || before === 'on' || before === 'in') && /^(?:start|beginn|effect)/.test(ahead);
  return isOpen || isFrom || isStarting || before === 'starting' || before === 'beginning' || before === 'effective'
    ? 'since'
    : null;
};

const byUntil: Rule = ({ before, reading }) =>
  (before === 'until' || before === 'till' || before === 'through') && reading.to === null ? 'until' : null;

const byDeadline: Rule = ({ scan, reading, before, ahead }) => {
  const isBefore =
    before === 'by' ||
    before === 'before' ||
    (before === 'to' && ahead === 'prior') ||
    (before === 'of' && ahead === 'ahead');
  // "is expected to reach 30 percent by 2025"
  if (isBefore && reading.from.unit === 'year' && (tellsRate(scan) || tellsFigure(scan, clauseOfDate(scan, reading))))
    return 'reference';
  return isBefore || (before === 'than' && ahead === 'later') ? 'deadline' : null;
};

const byName: Rule = ({ scan, reading }) => (isInName(scan, reading) ? 'name' : null);

/** "this year's report", "the May 22 meeting", "the 2008 crisis", "2021 levels": the date belongs to the noun. */
const byAttribute: Rule = ({ scan, reading, before }) => {
  const { first, last } = reading;
  if (scan.folded(last + 1) === "'s" || scan.surface(last + 1) === '’') return 'reference';
  const next = scan.shape(last + 1);
  const isLed =
    DETERMINERS.has(scan.folded(first - 1)) || scan.folded(first - 1) === 'from' || isCompared(before, reading);
  // "The ministry on the 9th issued a notice"
  const isVerb =
    reading.from.unit === 'day' && (BACK.has(scan.folded(last + 1)) || /\w{3}ed$/.test(scan.folded(last + 1)));
  const isNoun = (next & (Shape.lower | Shape.capital)) !== 0 && !FUNCTION.has(scan.folded(last + 1)) && !isVerb;
  return isLed && isNoun && reading.from.shift === null && reading.time === null && reading.part === null
    ? 'reference'
    : null;
};

const FUNCTION = words(
  'and or but in on at by to of for from with as when while where which who that was is are were has had will would after before during until since than the a an its ' +
    'he she it they we i said says saw also not onward onwards alone through amid because if so about into under over this these those there then despite following',
);

/** "compared with 188 in March 2022", "against 40 carriers in 2020": a number stands between. */
const isComparedNumber = (scan: DateScan, at: number): boolean => {
  for (let back = at - 1; back >= at - 4; back--) {
    if (!/^(?:with|to|against|from|than|versus)$/.test(scan.folded(back)) || !(scan.shape(back + 1) & Shape.number))
      continue;
    return /^(?:compared|up|down|against|than|versus)$/.test(scan.folded(back - 1)) || COMPARED.has(scan.folded(back));
  }
  return false;
};

const byComparison: Rule = ({ scan, at, before, ahead, reading }) => {
  const isBeside =
    isCompared(before, reading) ||
    ((before === 'in' || before === 'on') && isComparedNumber(scan, at)) ||
    ((before === 'in' || before === 'with' || before === 'to' || before === 'from') &&
      /^(?:than|compared|relative|versus)$/.test(ahead));
  return isBeside || (before === 'from' && reading.from.shift !== null && reading.to === null) ? 'reference' : null;
};

const SET = words('task tasks target targets goal goals priority priorities project projects measure measures');
const PASSIVE = /^(?:is|are|was|were|has|have|had|will|would)$/;
const LONGEST_PHRASE = 12;

/** "28 key tasks for the corridor in 2023 were released": a year right before the verb belongs to what is set for it. */
const isOfTasks = (scan: DateScan, at: number, last: number): boolean => {
  if (!PASSIVE.test(scan.folded(last + 1))) return false;
  for (let noun = at - 1; noun > at - LONGEST_PHRASE && noun >= scan.first; noun--) {
    if (scan.surface(noun) === ',' || BACK.has(scan.folded(noun))) return false;
    if (SET.has(scan.folded(noun))) return /^(?:for|of|in|on)$/.test(scan.folded(noun + 1));
  }
  return false;
};

const byPlan: Rule = ({ scan, at, before, ahead, reading }) => {
  if (reading.from.unit === 'day') return null;
  if (before === 'in' && reading.from.unit !== 'month' && isOfTasks(scan, at, reading.last)) return 'reference';
  if ((before === 'in' || before === 'of' || before === 'for' || before === 'during') && PLANNED.has(ahead))
    return 'reference';
  return before === 'for' && reading.to === null && !FIXED.test(ahead) ? 'reference' : null;
};

/** "is scheduled for late May". */
const FIXED = /^(?:scheduled|slated|set|planned|due|fixed|booked|expected|called)$/;

/** "71 of them this year", "the city had 40 schools, three of which in 2019": a part of what is counted. */
const byShare: Rule = ({ before, ahead, reading }) =>
  reading.from.unit === 'year' && ahead === 'of' && /^(?:them|these|those)$/.test(before) ? 'reference' : null;

/** "in the year to June 30", "the week ended July 18": the stretch that figures are of. */
const byClose: Rule = ({ before, ahead }) =>
  /^(?:to|ended|ending|through)$/.test(before) && /^(?:years?|quarters?|months?|weeks?)$/.test(ahead)
    ? 'reference'
    : null;

/** "in the same period last year", "the flood of 2020", "the winner of 2021". */
const byNoun: Rule = ({ before, ahead, reading, scan, at }) => {
  if (scan.folded(reading.first - 1) === 'period' || ahead === 'period') return 'reference';
  const isOf = before === 'of' && reading.from.unit === 'year' && (scan.shape(at - 1) & Shape.lower) !== 0;
  return isOf && reading.part === null ? 'reference' : null;
};

const byFigure: Rule = ({ scan, reading }) => {
  if (reading.from.unit === 'week' || (reading.from.unit === 'day' && reading.to === null)) return null;
  const clause = clauseOfDate(scan, reading);
  const isFigure =
    tellsFigure(scan, clause) ||
    (isStretch(reading) && tellsCount(scan, clause, true)) ||
    (reading.from.unit === 'year' && tellsCount(scan, clause, false)) ||
    (reading.from.unit === 'month' && tellsMonthly(scan, clause));
  return isFigure ? 'reference' : null;
};

/** "in the first eleven months of 2019", "the first 20 days of June", "in the first half": what is counted in them is no event. */
const isStretch = ({ from, to }: Reading): boolean =>
  from.unit === 'quarter' ||
  from.unit === 'half' ||
  (to !== null && ((from.unit === 'month' && from.month === 1) || (from.unit === 'day' && from.day === 1)));

const RULES: readonly Rule[] = [
  byForm,
  byAge,
  byName,
  bySince,
  byUntil,
  byDeadline,
  byComparison,
  byAttribute,
  byPlan,
  byNoun,
  byShare,
  byClose,
  byFigure,
];

export const useOf = (scan: DateScan, reading: Reading): DateUse => {
  let at = reading.first - 1;
  if (scan.folded(at) === 'the') at--;
  // "until at least the end of September", "by about 2030"
  if (scan.folded(at) === 'least' && scan.folded(at - 1) === 'at') at -= 2;
  else if (scan.folded(at) === 'about' || scan.folded(at) === 'around') at--;
  const place: Place = {
    scan,
    reading,
    at,
    before: scan.folded(at),
    ahead: scan.folded(at - 1),
    after: scan.folded(reading.last + 1),
  };
  for (const rule of RULES) {
    const use = rule(place);
    if (use) return use;
  }
  return 'event';
};
