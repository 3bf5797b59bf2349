/** Bounds of any precision, both inclusive. */
import { expect, test } from 'vitest';
import { isWithin } from '../../src/analysis/date-range.ts';

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
