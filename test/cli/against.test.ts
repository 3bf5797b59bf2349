/** Which corpus articles are held against, and that none is held against itself. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { corpusInputs, withoutChecked } from '../../src/cli/against.ts';

const config = {
  file: 'ccec.yaml',
  folder: process.cwd(),
  knowledge: [],
  corpus: [path.resolve('fixtures/cli/project/news')],
  plugins: [],
  checks: {},
};
const inputs = (paths: readonly string[], cwd = process.cwd()) => ({ paths, cwd, note: null });

test.each([
  ['what --against names', ['a', 'b'], config, '.', ['a', 'b']],
  ['nothing with --no-against', false, config, '.', null],
  ['the corpus of ccec.yaml', undefined, config, '.', ['fixtures/cli/project/news']],
  ['./corpus', undefined, null, '.', ['corpus']],
  ['never the bundled corpus', undefined, null, 'docs', null],
  ['not ./corpus where ccec.yaml names none that is found', undefined, { ...config, corpus: null }, 'docs', null],
] as const)('%s', (_, given, configured, cwd, expected) => {
  expect(corpusInputs(given, configured, path.resolve(cwd))?.paths ?? null).toEqual(expected);
});

test('articles that are checked are no part of it, under whatever name', async () => {
  const all = (await withoutChecked(inputs(['corpus']), inputs(['fixtures/long-names.txt']), undefined)).paths;
  expect(all.length).toBeGreaterThan(2);
  const [first = '', second = '', third = ''] = all;
  const checked = [`./${first}`, path.resolve(second), '-'];
  expect((await withoutChecked(inputs(['corpus']), inputs(checked), third)).paths).toEqual(all.slice(3));
});

test('a corpus that is not there is told, not left out', async () => {
  expect((await withoutChecked(inputs(['nowhere']), inputs(['corpus']), undefined)).paths).toEqual(['nowhere']);
});
