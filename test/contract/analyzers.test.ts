/** The laws of the Analyzer contract, held by every analyzer of the registry and by a plugin. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AnyAnalyzer } from '../../src/analysis/analyzer.ts';
import { defaultOptions } from '../../src/analysis/default-options.ts';
import { analyzers } from '../../src/analyzers/index.ts';
import { loadPlugin } from '../../src/cli/plugins.ts';
import type { Article } from '../../src/corpus/article.ts';
import { annotate, articleOf, knowledge, readAll, run } from '../support/corpus.ts';

const all: readonly AnyAnalyzer[] = [
  ...analyzers,
  await loadPlugin('fixtures/cli/plugins/longest-word.js', process.cwd()),
];

let articles: readonly Article[] = [];

beforeAll(async () => {
  articles = await readAll('fixtures/cli/corpus', 'corpus');
});

test('ids are kebab-case and stand once', () => {
  const ids = all.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
});

describe.each(all.map((analyzer) => [analyzer.id, analyzer] as const))('%s', (_, analyzer) => {
  const context = { knowledge, options: defaultOptions(analyzer) };
  // One string a row: the order of keys counts, and a difference is shown without the rows around it.
  const bytes = async (given: readonly Article[]): Promise<readonly string[]> =>
    ((await run(analyzer, given)).rows[0] ?? []).map((row) => JSON.stringify(row));

  const survey = (given: readonly Article[]): unknown =>
    analyzer.survey
      ? given
          .map((article) => analyzer.survey?.collect(annotate(article), context))
          .reduce((left, right) => analyzer.survey?.merge(left, right))
      : undefined;

  test('finds something and reports no problem of its own', async () => {
    const { rows, problems } = await run(analyzer, articles);
    expect(rows[0]?.length).toBeGreaterThan(0);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('says the same twice', async () => {
    expect(await bytes(articles)).toEqual(await bytes(articles));
  });

  test('says the same of the articles in reverse order', async () => {
    expect(await bytes(articles.toReversed())).toEqual(await bytes(articles));
  });

  test('says nothing of nothing', async () => {
    expect(await run(analyzer, [])).toEqual({ rows: [[]], articles: 0, problems: [] });
  });

  test('parts survive JSON, and merge is associative', () => {
    const surveyed = survey(articles);
    const collect = (article: Article): unknown => analyzer.collect(annotate(article), context, surveyed);
    const parts = articles.map((article) => JSON.parse(JSON.stringify(collect(article))) as unknown);
    const merge = (left: unknown, right: unknown): unknown => JSON.parse(JSON.stringify(analyzer.merge(left, right)));
    const fromLeft = parts.reduce(merge);
    const fromRight = parts.reduceRight((right, left) => merge(left, right));
    const direct = articles.map(collect).reduce((left, right) => analyzer.merge(left, right));
    const expected = JSON.stringify(analyzer.rows(direct, context));
    expect(JSON.stringify(analyzer.rows(fromLeft, context))).toBe(expected);
    expect(JSON.stringify(analyzer.rows(fromRight, context))).toBe(expected);
  });

  test('rows are JSON, without empty strings, and have the keys of the columns in their order', async () => {
    const [rows = []] = (await run(analyzer, articles)).rows;
    const keys = analyzer.columns.map(({ key }) => key as string);
    for (const row of rows) {
      expect(JSON.parse(JSON.stringify(row))).toEqual(row);
      expect(Object.values(row)).not.toContain('');
      expect(keys).toEqual(expect.arrayContaining(Object.keys(row)));
    }
  });

  test('sections hold every row once', async () => {
    const [rows = []] = (await run(analyzer, articles)).rows;
    const sections = analyzer.sections?.(rows) ?? [{ title: '', columns: analyzer.columns, rows }];
    expect(sections.flatMap((section) => section.rows)).toEqual(rows);
  });

  test('any bytes are an article', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.uint8Array({ maxLength: 300 }).map((raw) => Buffer.from(raw).toString('latin1')),
      fc
        .array(
          fc.constantFrom(
            'Mayor',
            'Lin Mouren',
            ',',
            '“',
            '\n',
            'of',
            'Chongqing',
            '2022-06-01',
            "'s",
            '\r\n\r\n',
            '.',
            ' ',
          ),
          {
            maxLength: 60,
          },
        )
        .map((words) => words.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        const { problems } = await run(analyzer, [articleOf(given)]);
        expect(problems.filter(({ code }) => code === 'analyzer-failed')).toEqual([]);
      }),
      { numRuns: 200, seed: 20260101 },
    );
  });
});
