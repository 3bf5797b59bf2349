/** A pass over all articles, and passes over batches of them put together: the same. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnyAnalyzer } from '../../src/analysis/analyzer.ts';
import { Joined, passOver, type PassOf, type Passed, type Step, stepsOf } from '../../src/analysis/pass.ts';
import { runPasses } from '../../src/analysis/run.ts';
import { fakeAnnotate, fakeArticle } from '../support/fake-articles.ts';
import { knowledge } from '../support/corpus.ts';

const paths: AnyAnalyzer = {
  id: 'paths',
  summary: 'the paths',
  columns: [{ key: 'path' }],
  rule: 'One row an article.',
  collect: ({ article }) => [article.path],
  merge: (left, right) => [...left, ...right],
  rows: (total) => total.map((path: string) => ({ path })),
};

/** How many articles there are, told with each. */
const counting: AnyAnalyzer = {
  ...paths,
  id: 'counting',
  survey: { collect: () => 1, merge: (left, right) => Number(left) + Number(right) },
  collect: ({ article }, _, surveyed) => [`${article.path} of ${String(surveyed)}`],
};

const failsOnThree: AnyAnalyzer = {
  ...paths,
  id: 'fails-on-three',
  collect: ({ article }) => {
    if (article.path === '3.txt') throw new RangeError('three');
    return [article.path];
  },
};

const failsToMerge: AnyAnalyzer = {
  ...paths,
  id: 'fails-to-merge',
  merge: () => {
    throw new Error('not together');
  },
};

const failsToSurvey: AnyAnalyzer = { ...counting, id: 'fails-to-survey', survey: { ...failsToMerge } };

const odd = (path: string) =>
  ({ severity: 'warning', code: 'odd', path, line: 1, column: 1, message: 'odd', hint: null }) as const;

const articles = Array.from({ length: 9 }, (_, at) => {
  const path = `${at}.txt`;
  return fakeAnnotate({ ...fakeArticle(path, 'text'), problems: at % 2 === 0 ? [] : [odd(path)] });
});

const tasks = [paths, counting, failsOnThree, failsToMerge, failsToSurvey].map((analyzer) => ({
  analyzer,
  options: {},
}));

type Pass = (of: PassOf) => Promise<Passed>;

const whole: Pass = (of) => passOver(stepsOf(tasks, knowledge, of), articles);

/** Batches of these sizes, the last taking what is left; parts as another thread would give them. */
const inBatches =
  (sizes: readonly number[]): Pass =>
  async (of) => {
    const steps = stepsOf(tasks, knowledge, of);
    const joined = new Joined(steps);
    let from = 0;
    for (const size of [...sizes, articles.length]) {
      joined.add(structuredClone(await passOver(steps, articles.slice(from, from + size))));
      from += size;
    }
    return joined.passed();
  };

test('however the articles are cut, batches give what one pass gives', async () => {
  const expected = await runPasses(tasks, knowledge, whole);
  expect(expected.rows.map(({ length }) => length)).toEqual([9, 9, 8, 0, 0]);
  expect(expected.rows[1]?.[8]).toEqual({ path: '8.txt of 9' });
  expect(expected.problems.map(({ path, message }) => [path, message])).toEqual([
    ...['1.txt', '3.txt', '5.txt', '7.txt'].map((path) => [path, 'odd']),
    ['3.txt', 'analyzer "fails-on-three" failed on this article: RangeError: three'],
    ['', 'analyzer "fails-to-merge" failed: Error: not together'],
    ['', 'analyzer "fails-to-survey" failed: Error: not together'],
  ]);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(4), { maxLength: 6 }), async (sizes) => {
      expect(await runPasses(tasks, knowledge, inBatches(sizes))).toEqual(expected);
    }),
    { numRuns: 50 },
  );
});

describe('a part that could not be sent', () => {
  const step: Step = { id: 'any', collect: () => 1, merge: (left, right) => Number(left) + Number(right) };
  const passed = (total: Passed['totals'][number]): Passed => ({
    totals: [total],
    articles: 1,
    said: [],
    failures: [],
  });

  test('ends its sum, whatever comes after', () => {
    const joined = new Joined([step]);
    for (const total of [{ part: 1 }, { failure: 'first' }, { part: 2 }, { failure: 'second' }])
      joined.add(passed(total));
    expect(joined.passed()).toMatchObject({ totals: [{ failure: 'first' }], articles: 4 });
  });

  test('is not missed where a batch had none', () => {
    const joined = new Joined([step]);
    for (const total of [null, { part: 1 }, null, { part: 2 }]) joined.add(passed(total));
    expect(joined.passed().totals).toEqual([{ part: 3 }]);
  });
});
