/** The analyzer as a whole: both kinds of rows, the --type option, the two tables. */
import { describe, expect, test } from 'vitest';
import { entities, type EntityRow } from '../../../src/analyzers/entities/index.ts';
import { annotate, articleOf, knowledge } from '../../support/corpus.ts';

const part = entities.collect(
  annotate(
    articleOf('A Week in the Region\n\n2021-03-05\n\nShen Mu, mayor of Kunming, left for Chongqing.\n', 'a.txt'),
  ),
  { knowledge, options: {} },
);
const rowsOf = (type?: string): EntityRow[] => entities.rows(part, { knowledge, options: { type } });

describe('type', () => {
  test.each([
    ['all', ['Shen Mu', 'Chongqing']],
    ['official', ['Shen Mu']],
    ['place', ['Chongqing']],
    [undefined, ['Shen Mu', 'Chongqing']],
  ])('%s', (type, names) => expect(rowsOf(type).map(({ name }) => name)).toEqual(names));
});

test('every key of a row is a column, in the order of the columns', () => {
  const keys = entities.columns.map(({ key }) => key);
  for (const row of rowsOf()) {
    const own: string[] = Object.keys(row);
    expect(own).toEqual(keys.filter((key) => own.includes(key)));
  }
});

test('officials and places have tables of their own; a type without rows has none', () => {
  const titles = (rows: readonly EntityRow[]) => entities.sections?.(rows as never).map(({ title }) => title);
  expect(titles(rowsOf())).toEqual(['1 official', '1 place']);
  expect(titles(rowsOf('official'))).toEqual(['1 official']);
  expect(titles([])).toEqual([]);
});

test('the date is the article’s own', () => {
  expect(rowsOf().map(({ first, last }) => [first, last])).toEqual([
    ['2021-03-05', '2021-03-05'],
    ['2021-03-05', '2021-03-05'],
  ]);
});
