/** The words of dates, each a few bits and a number: looked up once a distinct word. */
import { Shape, type Vocabulary, wordTable } from '../../text/vocabulary.ts';

/** Bits of a word's classes; what `value` means stands behind each. */
export const Kind = {
  /** Full month name, capitalised: 1 to 12. */
  month: 1 << 0,
  /** Short month name, capitalised: 1 to 12. */
  shortMonth: 1 << 1,
  /** Weekday, capitalised: 1 Monday to 7. */
  weekday: 1 << 2,
  /** Short weekday, capitalised: 1 to 7. */
  shortWeekday: 1 << 3,
  /** One to three digits: the number. */
  number: 1 << 4,
  /** "22nd", "22ND": the number. */
  ordinal: 1 << 5,
  /** Four digits from 1000 to 2199: the year. */
  year: 1 << 6,
  /** A whole date in one token: "2022.5.31", "02,2022", "2021年5月3日"; its form reads the token itself. */
  packed: 1 << 7,
  /** "1990s", "90s": first year. */
  decade: 1 << 8,
  /** Yesterday, today, tomorrow, tonight: 9, 10, 11 (ten more than the days to add). */
  relativeDay: 1 << 9,
  /** "day", "weeks": position in `UNITS`. */
  unit: 1 << 10,
  /** Last, this, next and their like: 1, 2, 3. */
  which: 1 << 11,
  /** "early", "end": 1 early, 2 mid, 3 late. */
  part: 1 << 12,
  /** 1 spring to 4 winter. */
  season: 1 << 13,
  /** "one" to "twenty", "hundred": the number. */
  cardinal: 1 << 14,
  /** "first" to "twentieth": the number. */
  ordinalWord: 1 << 15,
  /** "morning", "noon". */
  dayPart: 1 << 16,
  /** "Mondays": 1 to 7. */
  weekdays: 1 << 17,
  /** "FY2021", "Q3", "H1" and the like; its form reads the token itself. */
  fiscal: 1 << 18,
  /** First word of a holiday. */
  holiday: 1 << 19,
} as const;

export const UNITS = ['day', 'week', 'weekend', 'month', 'quarter', 'half', 'year', 'decade', 'century'] as const;
export type Unit = (typeof UNITS)[number];

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const SHORT_MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const SHORT_WEEKDAYS: Readonly<Record<string, number>> = {
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  weds: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};
const CARDINALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const SEASONS: Readonly<Record<string, number>> = { spring: 1, summer: 2, autumn: 3, fall: 3, winter: 4 };
const RELATIVE: Readonly<Record<string, number>> = { yesterday: 9, today: 10, tonight: 10, tomorrow: 11 };
const WHICH: Readonly<Record<string, number>> = {
  last: 1,
  past: 1,
  previous: 1,
  preceding: 1,
  this: 2,
  current: 2,
  next: 3,
  coming: 3,
  upcoming: 3,
  following: 3,
};
const PARTS: Readonly<Record<string, number>> = {
  early: 1,
  earlier: 1,
  beginning: 1,
  start: 1,
  outset: 1,
  mid: 2,
  middle: 2,
  late: 3,
  later: 3,
  end: 3,
  close: 3,
};
const DAY_PARTS = new Set('morning afternoon evening night noon midday midnight dawn dusk'.split(' '));
const HOLIDAYS = new Set(['new', 'christmas', 'valentine', "valentine's", 'halloween', 'boxing']);

const PACKED =
  /^(?:(?:19|20)\d\d\.\d{1,2}\.\d{1,2}|\d{1,2}\.\d{1,2}\.(?:(?:19|20)\d\d|\d\d)|\d{1,2},(?:19|20)\d\d|(?:19|20)\d\d年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月(?:\d{1,2}日)?)$/;
const ORDINAL = /^(\d{1,3})(?:st|nd|rd|th)$/;
const DECADE = /^(?:(1[5-9]|20)?(\d0))s$/;
const FISCAL = /^(?:fy(?:19|20)?\d\d|q[1-4]|h[12]|[1-4]q(?:\d\d|20\d\d)?|[12]h(?:\d\d|20\d\d)?)$/;

/** Number of `word` in `words`, 0 where it is none. */
const place = (words: readonly string[], word: string): number => words.indexOf(word) + 1;

const withPlural = (word: string): Unit | null => {
  const single =
    word === 'centuries' ? 'century' : word === 'halves' ? 'half' : word.endsWith('s') ? word.slice(0, -1) : word;
  return UNITS.find((unit) => unit === single) ?? null;
};

const byDigits = (word: string): [bits: number, value: number] => {
  if (/^\d{1,3}$/.test(word)) return [Kind.number, Number(word)];
  if (/^(?:1\d|2[01])\d\d$/.test(word)) return [Kind.year, Number(word)];
  if (PACKED.test(word)) return [Kind.packed, 0];
  const ordinal = ORDINAL.exec(word);
  if (ordinal) return [Kind.ordinal, Number(ordinal[1])];
  const decade = DECADE.exec(word);
  if (decade) return [Kind.decade, Number(decade[1] ?? '19') * 100 + Number(decade[2])];
  return FISCAL.test(word) ? [Kind.fiscal, 0] : [0, 0];
};

const byCapital = (word: string): [bits: number, value: number] => {
  const month = place(MONTHS, word);
  if (month > 0) return [Kind.month, month];
  if (SHORT_MONTHS[word]) return [Kind.shortMonth, SHORT_MONTHS[word]];
  const weekday = place(WEEKDAYS, word);
  if (weekday > 0) return [Kind.weekday, weekday];
  if (SHORT_WEEKDAYS[word]) return [Kind.shortWeekday, SHORT_WEEKDAYS[word]];
  const plural = word.endsWith('s') ? place(WEEKDAYS, word.slice(0, -1)) : 0;
  return plural > 0 ? [Kind.weekdays, plural] : [0, 0];
};

const byWord = (word: string): [bits: number, value: number] => {
  if (RELATIVE[word]) return [Kind.relativeDay, RELATIVE[word]];
  const unit = withPlural(word);
  if (unit) return [Kind.unit, UNITS.indexOf(unit)];
  if (WHICH[word]) return [Kind.which, WHICH[word]];
  if (PARTS[word]) return [Kind.part, PARTS[word]];
  if (SEASONS[word]) return [Kind.season, SEASONS[word]];
  const cardinal = CARDINALS.indexOf(word);
  if (cardinal > 0) return [Kind.cardinal, cardinal];
  const ordinal = ORDINALS.indexOf(word);
  if (ordinal > 0) return [Kind.ordinalWord, ordinal];
  if (DAY_PARTS.has(word)) return [Kind.dayPart, 0];
  if (FISCAL.test(word)) return [Kind.fiscal, 0];
  return HOLIDAYS.has(word) ? [Kind.holiday, 0] : [0, 0];
};

export interface DateWords {
  /** Bits of `Kind`. */
  bits(id: number): number;
  /** The number that goes with them. */
  value(id: number): number;
}

export const dateWords = (vocabulary: Vocabulary): DateWords => {
  const values: number[] = [];
  // Words are classified once each, in the order of their ids: their values line up.
  const bits = wordTable(vocabulary, (surface, shape) => {
    const word = surface.toLowerCase().replaceAll('’', "'");
    const [found, value] = classify(word, shape);
    values.push(value);
    return found;
  });
  return { bits, value: (id) => values[id] ?? 0 };
};

const classify = (word: string, shape: number): [bits: number, value: number] => {
  if (shape & Shape.number) return byDigits(word);
  const capital = shape & Shape.capital ? byCapital(word) : null;
  return capital && capital[0] !== 0 ? capital : byWord(word);
};
