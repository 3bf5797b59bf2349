/**
 * Orders the table. salience = weight · log2(1 + C) · log2(1 + articles) · (2 − DP) · (1 + K / 2), rounded to a tenth, where
 * weight is 2 for known, numeric and quoted formulations and 1 for others; C is the C-value (Frantzi, Ananiadou and Mima 2000);
 * DP is Gries's deviation of proportions (2008); K is the log ratio (Hardie 2014) against the reference, at most 4 and counted in
 * quarters, or without a reference the share of its texts in which the slogan stands out against the rest (Dunning 1993).
 */
import type { Corpus } from './reprints.ts';
import { deviation } from './dispersion.ts';
import { keynessOf, type Reference, standsOut } from './keyness.ts';

export interface Counted {
  readonly form: string;
  readonly isMarked: boolean;
  readonly cValue: number;
  /** Occurrences by text; an article's reprints are one with it. */
  readonly perText: ReadonlyMap<number, number>;
}

const MOST_RATIO = 4;

export const salienceOf = (
  { form, isMarked, cValue, perText }: Counted,
  { articles, words }: Corpus,
  reference: Reference | null,
): number => {
  const shares = [...perText].map(([text, count]) => [count, articles[text]?.words ?? 1] as const);
  const count = shares.reduce((sum, [own]) => sum + own, 0);
  const dp = deviation(shares, count, words);
  const key = reference
    ? Math.min(MOST_RATIO, Math.max(0, keynessOf(form, count, words, reference))) / MOST_RATIO
    : standsOut(shares, count, words);
  const value =
    (isMarked ? 2 : 1) * Math.log2(1 + Math.max(0, cValue)) * Math.log2(1 + perText.size) * (2 - dp) * (1 + key / 2);
  return Math.round(value * 10) / 10;
};
