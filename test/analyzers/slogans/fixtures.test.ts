/** Fixtures with gold: known formulations spotted, new ones found, wordings joined and kept apart. */
import { beforeAll, expect, test } from 'vitest';
import type { SloganRow } from '../../../src/analyzers/slogans/index.ts';
import type { Article } from '../../../src/corpus/article.ts';
import { annotate, readAll } from '../../support/corpus.ts';
import { formsOf, gold, loose, rowsOf } from './gold.ts';

let articles: readonly Article[] = [];
let rows: readonly SloganRow[] = [];

beforeAll(async () => {
  articles = await readAll('fixtures/slogans/articles');
  rows = await rowsOf(articles);
});

test('known formulations: precision at least 0.97, recall at least 0.95', () => {
  const misses: string[] = [];
  const wrong: string[] = [];
  let hits = 0;
  for (const article of articles) {
    const wanted = (gold.known[article.id] ?? []).map(([id, wording]) => `${article.id}: ${id}: ${wording}`);
    for (const { id, text } of annotate(article).slogans) {
      const at = wanted.indexOf(`${article.id}: ${id}: ${text}`);
      if (at < 0) wrong.push(`${article.id}: ${id}: ${text}`);
      else {
        wanted.splice(at, 1);
        hits++;
      }
    }
    misses.push(...wanted);
  }
  // The one that the README calls doubtful.
  expect(wrong).toEqual(['12-pattern-and-philosophy: dual-circulation: new development pattern']);
  expect(misses).toEqual([]);
  expect(hits / (hits + wrong.length)).toBeGreaterThanOrEqual(0.97);
  expect(hits / (hits + misses.length)).toBeGreaterThanOrEqual(0.95);
});

test.each(gold.new)('$slogan is found by itself', ({ slogan, count, articles: texts }) => {
  const row = rows.find((each) => formsOf(each).includes(loose(slogan)));
  expect(row).toMatchObject({ count, articles: texts });
});

test.each(gold.apart)('%s and %s stand apart', (...wordings) => {
  for (const row of rows)
    expect(wordings.map(loose).filter((wording) => formsOf(row).includes(wording)).length).toBeLessThanOrEqual(1);
});

test.each(gold.never)('%s is no slogan', (phrase) => {
  expect(rows.flatMap(formsOf)).not.toContain(loose(phrase));
});

test('nothing is listed that the gold does not have', () => {
  const known = new Set(gold.new.map(({ slogan }) => loose(slogan)));
  const unknown = rows.filter((row) => !formsOf(row).some((form) => known.has(form)));
  const names = new Set(Object.values(gold.known).flatMap((each) => each.map(([, wording]) => loose(wording))));
  expect(unknown.filter((row) => !formsOf(row).some((form) => names.has(form))).map(({ slogan }) => slogan)).toEqual(
    [],
  );
});

test('a reprint counts its occurrences, and no article', () => {
  expect(rows.find(({ slogan }) => slogan === 'Five Kites')).toMatchObject({ count: 7, articles: 2 });
});

test('every occurrence is cited where it stands', () => {
  const texts = new Map(articles.map(({ path, text }) => [path, text.split('\n')]));
  for (const { sources, variants, count } of rows) {
    expect(sources).toHaveLength(count);
    const firstWords = Object.keys(variants).map((form) => loose(form).split(' ')[0] ?? '');
    for (const source of sources) {
      const {
        path = '',
        line = '',
        column = '',
      } = /^(?<path>.*):(?<line>\d+):(?<column>\d+)$/.exec(source)?.groups ?? {};
      const rest = (texts.get(path)?.[Number(line) - 1] ?? '').slice(Number(column) - 1);
      expect(firstWords.some((word) => loose(rest).startsWith(word))).toBe(true);
    }
  }
});
