/** Bounds of any precision, both inclusive. */
import { expect, test } from 'vitest';
import { isWithin, touches } from '../../src/analysis/date-range.ts';

test.each([
  ['2022-06-29', '2022', '2022', true],
  ['2022-06-29', '2022-06', null, true],
  ['2022-06-29', '2022-07', null, false],
  ['2022-06-29', null, '2022-06', true],
  ['2022-06-29', null, '2022-06-28', false],
  ['2022-06-29', '2022-06-29', '2022-06-29', true],
  ['2022-06', '2022-06-01', null, false],
])('%s from %s to %s: %s', (day, since, until, expected) => {
  expect(isWithin(day, { since, until })).toBe(expected);
});

test.each([
  ['2022-01-01', '2022-12-31', '2022-06', '2022-06', true],
  ['2019-07-09', '2019-07-10', '2019-07-10', null, true],
  ['2019-07-09', '2019-07-10', '2019-07-11', null, false],
  ['2019-07-09', '2019-07-10', null, '2019-07-08', false],
  ['2019-07-09', '2019-07-10', '2019', '2019', true],
])('%s to %s touches %s to %s: %s', (first, last, since, until, expected) => {
  expect(touches({ first, last }, { since, until })).toBe(expected);
});
