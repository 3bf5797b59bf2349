/** The laws of the Analyzer contract as functions that throw: ccec's own tests and those of plugins run the same ones. */
import assert from 'node:assert/strict';
import type { AnyAnalyzer, Context } from '../analysis/analyzer.ts';
import { runAnalyzers, type RunResult } from '../analysis/run.ts';
import { wrongPart } from '../analysis/shape.ts';
import type { Article } from '../corpus/index.ts';
import type { Row } from '../report/row.ts';
import { anyTexts } from './any-texts.ts';
import { articleOf, articlesOf, optionsOf, type Setting, tools } from './setting.ts';

export interface Law {
  /** Reads as the name of a test: "says the same of the articles in reverse order". */
  readonly name: string;
  /** Throws where the law is broken; an AssertionError with both sides where there are two. */
  check(): Promise<void>;
}

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

// One string a row: the order of keys counts, and a difference is shown without the rows around it.
const bytes = ([rows = []]: RunResult['rows']): readonly string[] => rows.map((row) => JSON.stringify(row));

const failuresOf = ({ problems }: RunResult): readonly string[] =>
  problems
    .filter(({ severity, code }) => severity === 'error' && code === 'analyzer-failed')
    .map(({ path, message }) => `${path}: ${message}`);

const locator = /^(?<path>.*):(?<line>[1-9]\d*):(?<column>[1-9]\d*)$/s;

/** Where a locator points to nothing; null where it points into one of the articles. */
const missesText = (source: unknown, lines: ReadonlyMap<string, readonly string[]>): string | null => {
  const { path, line, column } = (typeof source === 'string' ? locator.exec(source)?.groups : undefined) ?? {};
  if (path === undefined) return `${JSON.stringify(source)} is no locator path:line:column`;
  const text = lines.get(path)?.[Number(line) - 1];
  if (text === undefined) return `${String(source)}: there is no such line`;
  return Number(column) > text.length + 1 ? `${String(source)}: the line is ${text.length} long` : null;
};

/**
 * What has to hold of an analyzer, one law at a time. Articles: those of `setting`, of which at least two are needed, and the
 * analyzer has to find something in them.
 */
export const analyzerLaws = (analyzer: AnyAnalyzer, setting: Setting = {}): readonly Law[] => {
  const given = tools();
  const options = optionsOf(analyzer, setting);
  const context: Context = { knowledge: given.knowledge, options };
  let read: Promise<readonly Article[]> | null = null;
  const corpus = (): Promise<readonly Article[]> => (read ??= articlesOf(setting, given));
  const run = (articles: readonly Article[]): Promise<RunResult> =>
    runAnalyzers(() => articles, [{ analyzer, options }], given);
  const found = async (): Promise<readonly Row[]> => (await run(await corpus())).rows[0] ?? [];

  const laws: Readonly<Record<string, () => Promise<void>>> = {
    'is an analyzer': async () => assert.equal(wrongPart(analyzer), null),

    'finds something in at least two articles, and fails on none': async () => {
      const articles = await corpus();
      assert.ok(articles.length > 1, `at least two articles are needed to try merge, not ${articles.length}`);
      const result = await run(articles);
      assert.deepEqual(failuresOf(result), []);
      assert.ok(bytes(result.rows).length > 0, 'no rows: give articles in which it finds something');
    },

    'says the same twice': async () => {
      const articles = await corpus();
      assert.deepEqual(bytes((await run(articles)).rows), bytes((await run(articles)).rows));
    },

    'says the same of the articles in reverse order': async () => {
      const articles = await corpus();
      assert.deepEqual(bytes((await run(articles.toReversed())).rows), bytes((await run(articles)).rows));
    },

    'says nothing of nothing': async () => {
      assert.deepEqual(await run([]), { rows: [[]], articles: 0, problems: [] });
    },

    'leaves the articles as they are': async () => {
      const articles = await corpus();
      const before = JSON.stringify(articles);
      await run(articles);
      assert.ok(JSON.stringify(articles) === before, 'an article was changed');
    },

    'parts survive JSON, and merge is associative': async () => {
      const annotated = (await corpus()).map((article) => given.annotate(article));
      const { survey } = analyzer;
      const surveyed = survey
        ? annotated.map((each) => survey.collect(each, context)).reduce((left, right) => survey.merge(left, right))
        : undefined;
      const collect = (): unknown[] => annotated.map((each) => analyzer.collect(each, context, surveyed) as unknown);
      const merge = (left: unknown, right: unknown): unknown => json(analyzer.merge(left, right));
      const rows = (total: unknown): readonly string[] => bytes([analyzer.rows(total, context) as readonly Row[]]);
      const expected = rows(collect().reduce((left, right) => analyzer.merge(left, right) as unknown));
      assert.deepEqual(rows(collect().map(json).reduce(merge)), expected, 'merged from the left, through JSON');
      const fromRight = collect()
        .map(json)
        .reduceRight((right, left) => merge(left, right));
      assert.deepEqual(rows(fromRight), expected, 'merged from the right, through JSON');
    },

    'rows are JSON: null where nothing is known, never an empty text': async () => {
      for (const row of await found()) {
        assert.deepEqual(json(row), { ...row });
        const empty = Object.keys(row).find((key) => row[key] === '');
        assert.equal(empty, undefined, `"${empty}" is an empty text in ${JSON.stringify(row)}`);
      }
    },

    'rows have the keys of the columns, in their order': async () => {
      const keys = analyzer.columns.map(({ key }) => String(key));
      for (const row of await found()) {
        const own = Object.keys(row);
        assert.deepEqual(
          own,
          keys.filter((key) => own.includes(key)),
        );
      }
    },

    'cells are texts': async () => {
      for (const row of await found()) {
        for (const { key, cell } of analyzer.columns) {
          if (cell && key in row) assert.equal(typeof cell(row), 'string', `the cell of column "${String(key)}"`);
        }
      }
    },

    'sections hold every row once': async () => {
      const rows = await found();
      const sections = analyzer.sections?.(rows) ?? [{ rows }];
      assert.deepEqual(
        sections.flatMap((section) => section.rows),
        rows,
      );
    },

    'sources point into the articles': async () => {
      const lines = new Map((await corpus()).map(({ path, text }) => [path, text.split(/\r\n|\r|\n/)]));
      for (const { sources } of await found()) {
        if (sources === undefined) continue;
        assert.ok(Array.isArray(sources), 'sources has to be a list of locators');
        for (const source of sources) assert.equal(missesText(source, lines), null);
      }
    },

    'any text is an article': async () => {
      const texts = anyTexts(200);
      const result = await run(texts.map((text, at) => articleOf(`any-${at}.txt`, text, given)));
      const text = (failure: string): string => texts[Number(/^any-(\d+)/.exec(failure)?.[1] ?? 0)] ?? '';
      const failures = failuresOf(result).map((failure) => `${failure}: ${JSON.stringify(text(failure))}`);
      assert.deepEqual(failures, []);
    },
  };
  return Object.entries(laws).map(([name, check]) => ({ name, check }));
};
