/** The figures of issue 2 on fixtures/entities, and the cases that its README tells of the corpus as a whole. */
import { beforeAll, describe, expect, test } from 'vitest';
import { articles as articlesAnalyzer } from '../../src/analyzers/articles/index.ts';
import { entities, type EntityRow } from '../../src/analyzers/entities/index.ts';
import type { OfficialRow } from '../../src/analyzers/entities/official-rows.ts';
import { readAll, run } from '../support/corpus.ts';
import { type Figures, readGold, score } from '../support/score.ts';

const FOLDER = 'fixtures/entities';

let rows: readonly EntityRow[] = [];
let found: Figures;

beforeAll(async () => {
  const articles = await readAll(`${FOLDER}/articles`);
  const rowsOf = async (analyzer: Parameters<typeof run>[0]) => (await run(analyzer, articles)).rows[0] as never;
  rows = await rowsOf(entities);
  found = score(readGold(`${FOLDER}/gold`), rows, await rowsOf(articlesAnalyzer));
});

describe('figures', () => {
  test.each([
    ['title', 1],
    ['published', 1],
    ['officials', 0.99],
    ['mentions', 0.97],
    ['posts', 0.97],
    ['places', 0.95],
  ] as const)('%s at least %d', (name, least) => {
    const { f1, missed, wrong } = found[name];
    expect(
      f1,
      [...missed.map((note) => `missed ${note}`), ...wrong.map((note) => `wrong ${note}`)].join('\n'),
    ).toBeGreaterThanOrEqual(least);
  });
});

const officials = (name: string): OfficialRow[] =>
  rows.filter((row): row is OfficialRow => row.type === 'official').filter((row) => row.name === name);

describe('across articles', () => {
  test.each([
    ["Bai Li'an", ['Bai', 'Bai Li-an', 'Bai Lian', 'Bai Li’an']],
    ["Qi Ping'an", ['Qi', 'Qi Pingan', 'Qi Ping’an']],
  ])('%s is one row in three spellings', (name, aliases) => {
    const [row, ...others] = officials(name);
    expect(others).toEqual([]);
    expect(row?.articles).toBe(3);
    expect(row?.aliases).toEqual(expect.arrayContaining(aliases.filter((alias) => alias.includes(' '))));
    expect(rows.filter((each) => aliases.slice(1).includes(each.name))).toEqual([]);
  });

  test('Liu Yanbei is two people', () => {
    const namesakes = officials('Liu Yanbei');
    expect(namesakes.map(({ posts }) => posts[0]?.place)).toEqual(expect.arrayContaining(['Zunyi', 'Heilongjiang']));
    expect(namesakes).toHaveLength(2);
    expect(new Set(namesakes.map(({ id }) => id)).size).toBe(2);
  });
});
