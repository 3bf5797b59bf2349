/** An analyzer from outside is a command like the built-in ones. */
import { expect, test } from 'vitest';
import { ccec } from '../support/memory-io.ts';

const plugin = (name: string): string => `fixtures/cli/plugins/${name}.js`;
const corpus = 'fixtures/cli/corpus';

test.each([
  ['no-rows', `ccec: error: plugin ${plugin('no-rows')}: rows is missing or wrong\n`],
  ['throws', `ccec: error: plugin ${plugin('throws')} cannot be loaded: Error: the plugin could not start\n`],
])('%s is refused with a reason', async (name, message) => {
  const { code, stdout, stderr } = await ccec(['entities', corpus, '--plugin', plugin(name)]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
});

test('the same plugin twice is refused', async () => {
  const { code, stderr } = await ccec([
    'list',
    'analyzers',
    '--plugin',
    plugin('longest-word'),
    `--plugin=${plugin('longest-word')}`,
  ]);
  expect(code).toBe(2);
  expect(stderr).toContain('there is an analyzer "longest-word" already');
});

test('its own options, every format, and `run` work without further code', async () => {
  const flags = ['--plugin', plugin('longest-word'), '--at-least', '8', '--format', 'json'];
  const direct = await ccec(['longest-word', corpus, ...flags]);
  expect(direct).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(direct.stdout)[0]).toMatchObject({
    length: expect.any(Number),
    sources: expect.arrayContaining([expect.stringContaining(corpus)]),
  });
  expect(await ccec(['run', 'longest-word', corpus, ...flags])).toEqual(direct);
});

test('it fails on one article: named with the article, the rest printed, exit code 2', async () => {
  const { code, stdout, stderr } = await ccec([
    'breaks-on-tea',
    corpus,
    '--plugin',
    plugin('breaks-on-tea'),
    '-f',
    'ndjson',
  ]);
  expect(code).toBe(2);
  expect(stdout.trim().split('\n')).toHaveLength(2);
  expect(stderr).toBe(
    `ccec: error: ${corpus}/undated.txt: analyzer "breaks-on-tea" failed on this article: TypeError: no tea please\n  The article is left out of its rows.\n`,
  );
});
