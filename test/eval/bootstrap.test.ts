/** The interval against what can be worked out without drawing. */
import { expect, test } from 'vitest';
import { intervalOf } from '../../src/eval/bootstrap.ts';
import type { Counts } from '../../src/eval/figures.ts';

const hit: Counts = { hits: 1, missed: 0, wrong: 0 };
const miss: Counts = { hits: 0, missed: 1, wrong: 0 };
const units = (hits: number, misses: number): readonly Counts[] => [
  ...Array.from({ length: hits }, () => hit),
  ...Array.from({ length: misses }, () => miss),
];
// F1 of 10 units of which `misses` were missed.
const f1 = (misses: number): number => (2 * (10 - misses)) / (20 - misses);

test.each([
  // Two draws from {hit, miss}: none, one or two hits with chances 1/4, 1/2, 1/4.
  ['one hit, one miss', units(1, 1), 0, 1],
  // Misses are binomial (10, 0.1): P(0) = 0.349, P(4 and more) = 0.013, P(3 and more) = 0.070.
  ['nine hits, one miss', units(9, 1), f1(3), 1],
  // Misses are binomial (10, 0.5): P(1 and fewer) = 0.011, P(2 and fewer) = 0.055, and the same on the other side.
  ['five hits, five misses', units(5, 5), f1(8), f1(2)],
  ['without fault', units(7, 0), 1, 1],
  ['nothing but faults', units(0, 3), 0, 0],
])('%s', (_, given, low, high) => {
  expect(intervalOf(given)).toEqual({ low, high });
});

test.each([[0], [1]])('%d units say nothing of how units differ', (count) => {
  expect(intervalOf(units(count, 0))).toBeNull();
});

test('units are drawn whole: one with many faults moves the interval further than many with one', () => {
  const one = intervalOf([...units(9, 0), { hits: 1, missed: 9, wrong: 0 }]);
  const many = intervalOf([
    ...units(0, 0),
    ...Array.from({ length: 9 }, () => ({ hits: 1, missed: 1, wrong: 0 })),
    hit,
  ]);
  expect(one!.high - one!.low).toBeGreaterThan(many!.high - many!.low);
});
