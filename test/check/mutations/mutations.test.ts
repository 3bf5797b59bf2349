/**
 * Planted faults are found by the right check, and clean articles are left alone. `npm run mutations` plants every kind in every
 * clean article and prints the figures; without MUTATIONS a few articles are enough to see a check go blind.
 */
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import { annotate, readAll } from '../../support/corpus.ts';
import { check } from '../support.ts';
import { againstCorpus } from './against-corpus.ts';
import { kinds } from './faults.ts';
import { ofTheArticle } from './of-the-article.ts';
import { type Clean, plantIn, type Result } from './plant.ts';

const isWhole = process.env['MUTATIONS'] === 'all';

/** Fixtures with something wrong on purpose: no title or date printed, a date with two readings, site text, a quotation left open, other spellings, a reprint. */
const faulty =
  /entities\/articles\/(?:11|55|49|56|17|18|19)-|timeline\/articles\/(?:13|19|23|24|25|28|30)-|slogans\/articles\/(?:08|09|16)-/;

const corpus = await readAll('corpus');
const alone = (
  await readAll('fixtures/entities/articles', 'fixtures/timeline/articles', 'fixtures/slogans/articles')
).filter(({ path }) => !faulty.test(path));

const everyNth = <Value>(values: readonly Value[], nth: number): readonly Value[] =>
  isWhole ? values : values.filter((_, at) => at % nth === 0);

const restOf = (article: Article): readonly Article[] => corpus.filter((other) => other !== article);

const table = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

const percent = (part: number, whole: number): string =>
  `${whole === 0 ? '-' : Math.round((1000 * part) / whole) / 10} %`;

const figures = (results: readonly Result[]): string => {
  const rows = kinds.map(({ name, checks }) => {
    const own = results.filter(({ kind }) => kind === name);
    const found = own.filter(({ isFound }) => isFound).length;
    return [name, checks.join(' or '), String(own.length), String(found), percent(found, own.length)];
  });
  const found = results.filter(({ isFound }) => isFound).length;
  return table([
    ['planted', 'right check', 'times', 'found', ''],
    ...rows,
    ['all', '', String(results.length), String(found), percent(found, results.length)],
  ]);
};

const print = (text: string): void => {
  if (isWhole) process.stdout.write(`\n${text}\n`);
};

describe('planted faults', () => {
  test('nine of ten are found by the right check', async () => {
    const results: Result[] = [];
    const clean: readonly Clean[] = everyNth(corpus, 13).map((article) => ({ article, rest: restOf(article) }));
    for (const each of clean)
      results.push(...(await plantIn(each, isWhole ? kinds : againstCorpus, each.rest.map(annotate), isWhole ? 3 : 1)));
    for (const article of everyNth(alone, 16))
      results.push(...(await plantIn({ article, rest: [] }, ofTheArticle, [])));
    const missed = results.filter(({ isFound }) => !isFound);
    print(figures(results));
    print(`missed:\n${missed.map(({ kind, path, around }) => `${kind}: ${path}: ${around}`).join('\n')}`);
    const others = results.filter((result) => result.others.length > 0);
    print(
      `other errors and warnings beside:\n${others.map(({ kind, path, others: ids }) => `${kind}: ${path}: ${ids.join()}`).join('\n')}`,
    );
    expect(missed.length / results.length).toBeLessThanOrEqual(0.1);
    const planted = new Set(results.map(({ kind }) => kind));
    if (isWhole) expect([...ofTheArticle, ...againstCorpus].filter(({ name }) => !planted.has(name))).toEqual([]);
  }, 3_600_000);
});

describe('clean articles', () => {
  test('at most three errors or warnings in a hundred', async () => {
    const found: string[] = [];
    const articles = everyNth(corpus, 6);
    for (const article of articles) {
      const { findings } = await check([article], restOf(article));
      found.push(
        ...findings.filter(({ severity }) => severity !== 'info').map(({ path, message }) => `${path}: ${message}`),
      );
    }
    const others = everyNth(alone, 4);
    for (const article of others) {
      const { findings } = await check([article]);
      found.push(
        ...findings.filter(({ severity }) => severity !== 'info').map(({ path, message }) => `${path}: ${message}`),
      );
    }
    const count = articles.length + others.length;
    print(
      `${count} clean articles, ${found.length} errors and warnings (${percent(found.length, count)})\n${found.join('\n')}`,
    );
    expect(found.length / count).toBeLessThanOrEqual(0.03);
  }, 3_600_000);
});
