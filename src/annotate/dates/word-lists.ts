/** English words of dates, each with its number; see `Kind` for what the numbers mean. */

export type WordValue = readonly [word: string, value: number];

/** Words numbered in their order from `from` on. */
const counted = (words: string, from = 1): readonly WordValue[] =>
  words.split(' ').map((word, at): WordValue => [word, at + from]);
const all = (words: string, value: number): readonly WordValue[] =>
  words.split(' ').map((word): WordValue => [word, value]);

export const UNITS = ['day', 'week', 'weekend', 'month', 'quarter', 'half', 'year', 'decade', 'century'] as const;
export type Unit = (typeof UNITS)[number];

/** The plurals that take no bare -s. */
export const PLURALS: ReadonlyMap<Unit, string> = new Map([
  ['half', 'halves'],
  ['century', 'centuries'],
]);

export const MONTHS = counted('january february march april may june july august september october november december');
export const SHORT_MONTHS: readonly WordValue[] = [
  ...counted('jan feb mar apr'),
  ...counted('jun jul aug sep oct nov dec', 6),
  ['sept', 9],
];
export const WEEKDAYS = counted('monday tuesday wednesday thursday friday saturday sunday');
export const SHORT_WEEKDAYS: readonly WordValue[] = [
  ...counted('mon tue wed thu fri sat sun'),
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4],
];
export const CARDINALS = counted(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
);
export const ORDINALS = counted(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth ' +
    'seventeenth eighteenth nineteenth twentieth',
);
export const SEASONS: readonly WordValue[] = [...counted('spring summer autumn winter'), ['fall', 3]];
export const RELATIVE_DAYS: readonly WordValue[] = [...counted('yesterday today tomorrow', 9), ['tonight', 10]];
export const WHICH: readonly WordValue[] = [
  ...all('last past previous preceding', 1),
  ...all('this current', 2),
  ...all('next coming upcoming following', 3),
];
export const PARTS: readonly WordValue[] = [
  ...all('early earlier beginning start outset', 1),
  ...all('mid middle', 2),
  ...all('late later end close', 3),
];
export const DAY_PARTS = all('morning afternoon evening night noon midday midnight dawn dusk', 0);
/** First words. */
export const HOLIDAYS = all('new christmas valentine halloween boxing national international world earth', 0);
