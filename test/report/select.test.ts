/** Choosing, ordering and trimming rows. */
import { expect, test } from 'vitest';
import { dropSources, pickColumns, pickKeys, selectRows } from '../../src/report/select.ts';

const none = { minArticles: null, minCount: null, sort: null, limit: null };
const rows = [
  { name: 'b', count: 3, articles: 1 },
  { name: 'a', count: null, articles: 2 },
  { name: 'c', count: 10, articles: 3 },
];
const names = (selection: Partial<Parameters<typeof selectRows>[1]>): readonly unknown[] =>
  selectRows(rows, { ...none, ...selection }).map(({ name }) => name);

test.each([
  ['nothing asked: the order of the analyzer', {}, ['b', 'a', 'c']],
  ['numbers sort as numbers, unknown ones last', { sort: { key: 'count', descending: false } }, ['b', 'c', 'a']],
  ['unknown ones are last in descending order too', { sort: { key: 'count', descending: true } }, ['c', 'b', 'a']],
  ['text sorts by code unit', { sort: { key: 'name', descending: false } }, ['a', 'b', 'c']],
  ['at least so many articles', { minArticles: 2 }, ['a', 'c']],
  ['at least so often; what is not counted passes', { minCount: 4 }, ['a', 'c']],
  ['the limit comes after the order', { sort: { key: 'count', descending: true }, limit: 1 }, ['c']],
])('%s', (_, selection, expected) => {
  expect(names(selection)).toEqual(expected);
});

test('sources go at every depth, and the row given keeps its own', () => {
  const row = { name: 'x', posts: [{ post: 'mayor', sources: ['a:1:1'] }], sources: ['a:1:1'] };
  expect(dropSources(row)).toEqual({ name: 'x', posts: [{ post: 'mayor' }] });
  expect(row.sources).toEqual(['a:1:1']);
});

test('keys come in the order asked for', () => {
  expect(Object.keys(pickKeys({ a: 1, b: 2, c: 3 }, ['c', 'x', 'a']))).toEqual(['c', 'a']);
});

test('a section shows a hidden column that was asked for, and not one that its rows lack', () => {
  const all = [{ key: 'name' }, { key: 'id', shown: false }, { key: 'kind' }];
  const section = { title: '1 row', columns: [{ key: 'name', header: 'who' }], rows: [{ name: 'x', id: 1 }] };
  expect(pickColumns(section, ['id', 'kind', 'name'], all).columns).toEqual([
    { key: 'id', shown: false },
    { key: 'name', header: 'who' },
  ]);
});
