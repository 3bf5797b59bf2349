/**
 * How far an F1 would move with other articles of the same kind: the percentile bootstrap of B. Efron and R. J. Tibshirani, An
 * Introduction to the Bootstrap (1993), section 13.3. Units (articles) are drawn with replacement, as many as there are; the interval
 * runs between the 2.5th and the 97.5th percentile of the F1s of all drawings.
 *
 * It knows only what the units show: where all are without fault, so is every drawing, and the interval is [1, 1].
 */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { type Counts, f1Of } from './figures.ts';

/** Efron and Tibshirani ask for 1,000 at least. */
export const resamples = 2000;

const confidence = 0.95;

// Fixed: the same gold and the same rows give the same interval on every machine.
const seed = 19_930_515;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The interval of the F1 over units in a fixed order; null for fewer than two, which say nothing of how units differ. */
export const intervalOf = (units: readonly Counts[]): Interval | null => {
  if (units.length < 2) return null;
  const random = xoroshiro128plus(seed);
  const f1s = Array.from({ length: resamples }, () => {
    const sum = { hits: 0, missed: 0, wrong: 0 };
    for (let drawn = 0; drawn < units.length; drawn++) {
      const unit = units[uniformInt(random, 0, units.length - 1)];
      sum.hits += unit?.hits ?? 0;
      sum.missed += unit?.missed ?? 0;
      sum.wrong += unit?.wrong ?? 0;
    }
    return f1Of(sum);
  }).toSorted((a, b) => a - b);
  const tail = Math.round((resamples * (1 - confidence)) / 2);
  return { low: f1s[tail - 1] ?? 0, high: f1s[resamples - tail - 1] ?? 0 };
};
