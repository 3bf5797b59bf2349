/** The runner: passes, failures, nothing to read. */
import { expect, test } from 'vitest';
import type { Analyzer, AnyAnalyzer } from '../../src/analysis/analyzer.ts';
import { runAnalyzers } from '../../src/analysis/run.ts';
import { loadKnowledge } from '../../src/knowledge/knowledge.ts';
import { fakeAnnotate, fakeArticle } from '../support/fake-articles.ts';

const paths: Analyzer<readonly string[], { path: string }> = {
  id: 'paths',
  summary: 'the paths',
  columns: [{ key: 'path' }],
  rule: 'One row an article.',
  collect: ({ article }) => [article.path],
  merge: (left, right) => [...left, ...right],
  rows: (total) => total.toSorted().map((path) => ({ path })),
};
const failing: AnyAnalyzer = {
  ...paths,
  id: 'failing',
  collect: ({ article }) => {
    if (article.path === 'b.txt') throw new RangeError('too long');
    return [article.path];
  },
};
const articles = [fakeArticle('a.txt', 'one'), fakeArticle('b.txt', 'two'), fakeArticle('c.txt', 'three')];
const tools = { knowledge: loadKnowledge(), annotate: fakeAnnotate };
const run = (given: readonly AnyAnalyzer[], read = articles) =>
  runAnalyzers(
    () => read,
    given.map((analyzer) => ({ analyzer, options: {} })),
    tools,
  );

test('one failing article costs that article in the rows of that analyzer, and nothing else', async () => {
  const { rows, problems } = await run([failing, paths]);
  expect(rows.map((each) => each.map(({ path }) => path))).toEqual([
    ['a.txt', 'c.txt'],
    ['a.txt', 'b.txt', 'c.txt'],
  ]);
  expect(problems).toEqual([
    expect.objectContaining({
      severity: 'error',
      code: 'analyzer-failed',
      path: 'b.txt',
      message: 'analyzer "failing" failed on this article: RangeError: too long',
    }),
  ]);
});

test('an analyzer whose rows fail has none; the others have theirs', async () => {
  const broken: AnyAnalyzer = {
    ...paths,
    id: 'broken',
    rows: () => {
      throw new Error('no rows today');
    },
  };
  const { rows, problems } = await run([broken, paths]);
  expect(rows.map(({ length }) => length)).toEqual([0, 3]);
  expect(problems.map(({ message }) => message)).toEqual(['analyzer "broken" failed: Error: no rows today']);
});

test('no articles give no rows, and rows is not asked', async () => {
  expect(await run([paths], [])).toEqual({ rows: [[]], articles: 0, problems: [] });
});

test('the total of a survey reaches collect, and problems of the articles are told once', async () => {
  const surveying: AnyAnalyzer = {
    ...paths,
    survey: { collect: () => 1, merge: (left: unknown, right: unknown) => Number(left) + Number(right) },
    collect: (_article, _context, surveyed) => [`of ${String(surveyed)}`],
  };
  const problem = {
    severity: 'warning',
    code: 'odd',
    path: 'a.txt',
    line: 1,
    column: 1,
    message: 'odd',
    hint: null,
  } as const;
  const { rows, problems } = await run(
    [surveying, paths],
    [{ ...fakeArticle('a.txt', ''), problems: [problem] }, fakeArticle('b.txt', '')],
  );
  expect(rows[0]).toEqual([{ path: 'of 2' }, { path: 'of 2' }]);
  expect(problems).toEqual([problem]);
});

test('what an analyzer says of the whole is told after what the articles say', async () => {
  const warning = {
    severity: 'warning',
    code: 'odd',
    path: '',
    line: null,
    column: null,
    message: 'two of them',
    hint: null,
  } as const;
  const warner: AnyAnalyzer = { ...paths, problems: (total) => (total.length === 2 ? [warning] : []) };
  const { problems } = await run([warner], [fakeArticle('a.txt', ''), fakeArticle('b.txt', '')]);
  expect(problems).toEqual([warning]);
});
