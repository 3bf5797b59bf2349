/** Keyness, dispersion, trend, sketches, stems: against figures worked out by hand. */
import { expect, test } from 'vitest';
import { deviation } from '../../../src/analyzers/slogans/dispersion.ts';
import {
  keynessOf,
  logLikelihood,
  logRatio,
  parseReference,
  standsOut,
} from '../../../src/analyzers/slogans/keyness.ts';
import { leastArticles, survey } from '../../../src/analyzers/slogans/survey.ts';
import { periodsOf, sparkline, trendOf } from '../../../src/analyzers/slogans/trend.ts';
import { isOneEdit } from '../../../src/text/one-edit.ts';
import { groupSketches, likeness, sketchOf } from '../../../src/text/sketch.ts';
import { americanSpelling } from '../../../src/text/spelling.ts';
import { stemOf } from '../../../src/text/stem.ts';
import { annotate, articleOf, knowledge } from '../../support/corpus.ts';

test('log-likelihood and log ratio', () => {
  // 10 in 1,000 against 10 in 10,000: expected 20/11 and 200/11; G² = 2(10 ln 5.5 + 10 ln 0.55).
  expect(logLikelihood(10, 1000, 10, 10_000)).toBeCloseTo(2 * (10 * Math.log(5.5) + 10 * Math.log(0.55)), 6);
  expect(logRatio(10, 1000, 10, 10_000)).toBeCloseTo(Math.log2(10), 6);
  expect(logRatio(8, 1000, 0, 1000)).toBe(4);
});

test('a phrase that the reference lacks is as frequent there as its rarest word', () => {
  const reference = parseReference('warm\t50\nwinter 500\nnot a line\nwarm winter\t2\nthe,1000\n');
  expect(reference).toEqual({
    counts: new Map([
      ['warm', 50],
      ['winter', 500],
      ['warm winter', 2],
      ['the', 1000],
    ]),
    words: 1550,
  });
  expect(keynessOf('Warm winter', 40, 1550, reference)).toBeCloseTo(Math.log2(20), 6);
  expect(keynessOf('the winter', 500, 1550, reference)).toBe(0);
  expect(keynessOf('the winter', 10, 1550, reference)).toBeLessThan(0);
});

test('deviation of proportions: 0 where it follows the sizes, near 1 in one small text', () => {
  expect(
    deviation(
      [
        [2, 100],
        [2, 100],
      ],
      4,
      200,
    ),
  ).toBe(0);
  expect(deviation([[4, 100]], 4, 1000)).toBeCloseTo(0.9, 6);
  expect(
    standsOut(
      [
        [20, 100],
        [1, 900],
      ],
      21,
      1000,
    ),
  ).toBe(0.5);
});

test('the least number of articles grows with the root of the corpus', () => {
  expect([1, 2, 5, 26, 64, 500, 50_000].map(leastArticles)).toEqual([1, 2, 2, 2, 2, 6, 56]);
});

test('periods without a gap, and bars', () => {
  expect(periodsOf(['2021-11-30', '2022-02-01'], 'month')).toEqual(['2021-11', '2021-12', '2022-01', '2022-02']);
  expect(periodsOf(['2021-11-30', '2022-04-01'], 'quarter')).toEqual(['2021-Q4', '2022-Q1', '2022-Q2']);
  expect(trendOf(['2021-11-30', '2021-12-01', '2023-05-05'], ['2021', '2022', '2023'], 'year')).toEqual({
    2021: 2,
    2022: 0,
    2023: 1,
  });
  expect(sparkline({ a: 1, b: 0, c: 8 })).toBe('▁·█');
});

test('near-identical texts share their sketch, others do not', () => {
  const words = (seed: number): number[] =>
    Array.from({ length: 200 }, (_, at) => (at * 2654435761 + seed * 40503 * at) >>> 0);
  const sketch = (list: readonly number[]): number[] => sketchOf(list.length, (at) => list[at] ?? 0);
  const [first, same, other] = [sketch(words(1)), sketch(words(1).with(3, 7)), sketch(words(2))];
  expect(likeness(first, first)).toBe(1);
  expect(likeness(first, same)).toBeGreaterThan(0.8);
  expect(likeness(first, other)).toBeLessThan(0.1);
  expect(groupSketches([first, other, same, []], 0.8)).toEqual([0, 1, 0, 3]);
});

test.each([
  ['centres', 'center'],
  ['modernisation', 'modernization'],
  ['organising', 'organizing'],
  ['labour', 'labor'],
  ['four', 'four'],
  ['programmes', 'program'],
  ['fulfilment', 'fulfillment'],
  ['clusters', 'cluster'],
  ['politics', 'politic'],
  ['political', 'political'],
  ['uses', 'use'],
  ['ages', 'age'],
])('%s and %s have one stem', (word, other) => {
  expect(stemOf(word)).toBe(stemOf(other));
});

test.each([
  ['one', 'on'],
  ['use', 'us'],
  ['communism', 'commune'],
  ['political', 'politics'],
])('%s and %s are different words', (word, other) => {
  expect(stemOf(word)).not.toBe(stemOf(other));
});

test('spelling and one edit', () => {
  expect(['theatre', 'analyse', 'harbours', 'catalogue'].map(americanSpelling)).toEqual([
    'theater',
    'analyze',
    'harbors',
    'catalog',
  ]);
  expect([
    isOneEdit('economc', 'economic'),
    isOneEdit('ecnoomic', 'economic'),
    isOneEdit('same', 'same'),
    isOneEdit('pattern', 'platter'),
  ]).toEqual([true, true, false, false]);
});

test('a survey survives JSON and is associative', () => {
  const parts = ['one two three four', 'two three four five', 'three four five six'].map((text) =>
    survey.collect(annotate(articleOf(`Title here now\n\nThe ${text} words of “one two” end.\n`)), {
      knowledge,
      options: {},
    }),
  );
  const [a, b, c] = JSON.parse(JSON.stringify(parts)) as typeof parts;
  const merge = survey.merge;
  expect(merge(merge(a!, b!), c!)).toEqual(merge(a!, merge(b!, c!)));
});
