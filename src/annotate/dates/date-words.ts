/** The words of dates, each a few bits and a number: looked up once a distinct word. */
import { foldWord, Shape, type Vocabulary, wordTable } from '../../text/vocabulary.ts';
import { isCue } from './tense-words.ts';
import {
  CARDINALS,
  DAY_PARTS,
  HOLIDAYS,
  MONTHS,
  ORDINALS,
  PARTS,
  PLURALS,
  RELATIVE_DAYS,
  SEASONS,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
  UNITS,
  WEEKDAYS,
  WHICH,
  type WordValue,
} from './word-lists.ts';

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
  /** May tell the tense of a clause; beside any of the others. */
  cue: 1 << 20,
} as const;

type Entry = readonly [bits: number, value: number];

const PACKED =
  /^(?:(?:19|20)\d\d\.\d{1,2}\.\d{1,2}|\d{1,2}\.\d{1,2}\.(?:(?:19|20)\d\d|\d\d)|\d{1,2},(?:19|20)\d\d|(?:19|20)\d\d年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月(?:\d{1,2}日)?)$/;
const ORDINAL = /^(\d{1,3})(?:st|nd|rd|th)$/;
const DECADE = /^(?:(1[5-9]|20)?(\d0))s$/;
const FISCAL = /^(?:fy(?:19|20)?\d\d|q[1-4]|h[12]|[1-4]q(?:\d\d|20\d\d)?|[12]h(?:\d\d|20\d\d)?)$/;

const byDigits = (word: string): Entry => {
  if (/^\d{1,3}$/.test(word)) return [Kind.number, Number(word)];
  if (/^(?:1\d|2[01])\d\d$/.test(word)) return [Kind.year, Number(word)];
  if (PACKED.test(word)) return [Kind.packed, 0];
  const ordinal = ORDINAL.exec(word);
  if (ordinal) return [Kind.ordinal, Number(ordinal[1])];
  const decade = DECADE.exec(word);
  if (decade) return [Kind.decade, Number(decade[1] ?? '19') * 100 + Number(decade[2])];
  return [FISCAL.test(word) ? Kind.fiscal : 0, 0];
};

/** Words by class: those of `names` count with a capital only. */
const tableOf = (
  lists: readonly (readonly [bits: number, values: readonly WordValue[]])[],
): ReadonlyMap<string, Entry> =>
  new Map(lists.flatMap(([bits, values]) => values.map(([word, value]): [string, Entry] => [word, [bits, value]])));

const NAMES = tableOf([
  [Kind.month, MONTHS],
  [Kind.shortMonth, SHORT_MONTHS],
  [Kind.weekday, WEEKDAYS],
  [Kind.shortWeekday, SHORT_WEEKDAYS],
  [Kind.weekdays, WEEKDAYS.map(([word, value]): WordValue => [`${word}s`, value])],
]);

const WORDS = tableOf([
  [Kind.relativeDay, RELATIVE_DAYS],
  [
    Kind.unit,
    UNITS.flatMap((unit, at): WordValue[] => [
      [unit, at],
      [PLURALS.get(unit) ?? `${unit}s`, at],
    ]),
  ],
  [Kind.which, WHICH],
  [Kind.part, PARTS],
  [Kind.season, SEASONS],
  [Kind.cardinal, CARDINALS],
  [Kind.ordinalWord, ORDINALS],
  [Kind.dayPart, DAY_PARTS],
  [Kind.holiday, HOLIDAYS],
]);

const NOTHING: Entry = [0, 0];

const classify = (word: string, shape: number): Entry => {
  if (shape & Shape.number) return byDigits(word);
  const name = shape & Shape.capital ? NAMES.get(word) : undefined;
  // "May Day"
  if (name && word === 'may') return [name[0] | Kind.holiday, name[1]];
  return name ?? WORDS.get(word) ?? (FISCAL.test(word) ? [Kind.fiscal, 0] : NOTHING);
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
    const word = foldWord(surface);
    const [found, value] = classify(word, shape);
    values.push(value);
    return isCue(word) ? found | Kind.cue : found;
  });
  return { bits, value: (id) => values[id] ?? 0 };
};
