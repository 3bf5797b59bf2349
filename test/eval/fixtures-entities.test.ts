/** The figures of issue 2 on fixtures/entities, and the cases that its README tells of the corpus as a whole. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { EntityRow } from '../../src/analyzers/entities/index.ts';
import type { OfficialRow } from '../../src/analyzers/entities/official-rows.ts';
import type { Measure } from '../../src/eval/measures.ts';
import { type EvalRow, evalRows } from '../../src/eval/rows.ts';
import { score } from '../../src/eval/score.ts';
import { rowsOf, tasksFor } from '../../src/eval/tasks.ts';
import { readAll, runTasks } from '../support/corpus.ts';
import { goldOf } from '../support/gold.ts';

const FOLDER = 'fixtures/entities';
// Nobody annotated the events of this set.
const measures: readonly Measure[] = ['title', 'published', 'year', 'officials', 'mentions', 'posts', 'places'];

let rows: readonly EntityRow[] = [];
let found: readonly EvalRow[] = [];

beforeAll(async () => {
  const gold = goldOf(`${FOLDER}/gold`);
  const tasks = tasksFor(gold, measures);
  const all = rowsOf(tasks, await runTasks(tasks, await readAll(`${FOLDER}/articles`)));
  rows = all.entities;
  found = evalRows(score(gold, all, measures).outcomes);
});

describe('figures', () => {
  test.each([
    ['title', 1],
    ['published', 1],
    ['year', 1],
    ['officials', 0.99],
    ['mentions', 0.97],
    ['posts', 0.97],
    ['places', 0.95],
  ] as const)('%s at least %d', (name, least) => {
    const here = found.filter(({ measure }) => measure === name);
    const faults = here.filter(({ type }) => type === 'fault');
    expect(here[0], JSON.stringify(faults, null, 1)).toMatchObject({ type: 'measure', units: expect.any(Number) });
    expect(here[0]?.type === 'measure' && here[0].f1, JSON.stringify(faults, null, 1)).toBeGreaterThanOrEqual(least);
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
