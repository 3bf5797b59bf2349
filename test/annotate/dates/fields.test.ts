/** The fields beside the value: precision, days, part, time, weekday, certainty, doubt. */
import { expect, test } from 'vitest';
import type { DateMention } from '../../../src/annotate/dates/date-mention.ts';
import { datesIn } from './drawn.ts';

const cases: readonly [text: string, fields: Partial<DateMention>][] = [
  ['On June 29, they met.', { precision: 'day', days: { start: '2022-06-29', end: '2022-06-29' }, isRange: false }],
  ['They met in June.', { precision: 'month', days: { start: '2022-06-01', end: '2022-06-30' } }],
  ['They met in February 2020.', { days: { start: '2020-02-01', end: '2020-02-29' } }],
  ['They met in 2020.', { precision: 'year', days: { start: '2020-01-01', end: '2020-12-31' } }],
  ['They met last week.', { precision: 'week', value: '2022-W26', days: { start: '2022-06-27', end: '2022-07-03' } }],
  [
    'They met in the second quarter of 2021.',
    { precision: 'quarter', days: { start: '2021-04-01', end: '2021-06-30' } },
  ],
  ['They met in summer 2018.', { precision: 'season', days: { start: '2018-06-01', end: '2018-08-31' } }],
  ['They met in the winter of 2019.', { precision: 'season', days: { start: '2019-12-01', end: '2020-02-29' } }],
  ['They met in H2 2025.', { precision: 'half', days: { start: '2025-07-01', end: '2025-12-31' } }],
  ['They met in the 1990s.', { precision: 'decade', days: { start: '1990-01-01', end: '1999-12-31' } }],
  ['They met in the 19th century.', { precision: 'century', days: { start: '1800-01-01', end: '1899-12-31' } }],
  ['They met from July 9 to 10, 2019.', { isRange: true, days: { start: '2019-07-09', end: '2019-07-10' } }],
  ['They met in early 2021.', { part: 'early', value: '2021' }],
  ['They met in mid-April.', { part: 'mid', value: '2022-04' }],
  ['They met at the end of 2021.', { part: 'late', value: '2021' }],
  ['They met on the morning of May 29.', { time: 'morning', value: '2022-05-29' }],
  ['They met at 11:30 p.m. Beijing time on June 30.', { time: '11:30 p.m. Beijing time', value: '2022-06-30' }],
  ['They met on July 2, last Saturday.', { weekday: 6, value: '2022-07-02' }],
  ['They met last Saturday, July 2.', { weekday: 6, value: '2022-07-02' }],
  [
    'They met on Friday, May 27.',
    { weekday: 5, value: '2022-05-27', certainty: { year: 'implied', month: 'known', day: 'known' } },
  ],
  ['They met on Friday, June 29.', { weekday: 5, value: '2022-06-29' }],
  ['They met on Friday.', { certainty: { year: 'implied', month: 'implied', day: 'implied' }, direction: 'back' }],
  ['They will meet on Friday.', { value: '2022-07-08', direction: 'ahead' }],
  ['They met on 02/03/2022.', { value: null, days: null, doubt: 'ambiguous', precision: 'day' }],
  ['They met on June 31.', { value: null, doubt: 'impossible' }],
  ['They meet on Mondays.', { value: null, doubt: 'recurring' }],
];

test.each(cases)('%s', (text, fields) => {
  expect(datesIn(text, { published: '2022-07-04' })[0]).toMatchObject(fields);
});

test('a weekday chooses among the years near the anchor', () => {
  // 22 May 2020 was a Friday, in 2022 a Sunday: the only near year is meant, 2020 is too far.
  expect(datesIn('They met on Saturday, May 22.', { published: '2022-07-04' })[0]?.value).toBe('2021-05-22');
  expect(datesIn('They met on Friday, May 22.', { published: '2022-07-04' })[0]?.value).toBe('2022-05-22');
});
