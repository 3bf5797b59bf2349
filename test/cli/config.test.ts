/** ccec.yaml: mistakes told with their place, and where the file is looked for. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadConfig } from '../../src/cli/config.ts';
import { parseConfig } from '../../src/cli/parse-config.ts';

test.each([
  ['corpsu: news', 'c.yaml:1:1: unknown key "corpsu"', 'Did you mean corpus?'],
  ['corpus: news\nnonsense: 1', 'c.yaml:2:1: unknown key "nonsense"', 'Choose from: corpus, knowledge, plugins.'],
  ['corpus:\n  deep: 1', 'c.yaml:2:3: corpus: a path or a list of paths is needed', undefined],
  ['- corpus', 'c.yaml:1:1: a map of settings is needed', undefined],
  [
    'corpus: [a',
    'c.yaml:1:11: Flow sequence in block collection must be sufficiently indented and end with a ]',
    undefined,
  ],
])('%j', (text, message, hint) => {
  expect(() => parseConfig(text, 'c.yaml')).toThrow(expect.objectContaining({ code: 'bad-config', message, hint }));
});

test.each([
  ['', {}],
  ['# nothing yet\n', {}],
  ['corpus: news', { corpus: ['news'] }],
  ['corpus: [a, b]\nplugins: p.js', { corpus: ['a', 'b'], plugins: ['p.js'] }],
  ['knowledge: our.yaml', { knowledge: ['our.yaml'] }],
])('%j is read', (text, expected) => {
  expect(parseConfig(text, 'c.yaml')).toEqual(expected);
});

test('the nearest file upward counts, and its paths are relative to it', async () => {
  const project = path.resolve('fixtures/cli/project');
  expect(await loadConfig(null, path.join(project, 'news/deep'))).toEqual({
    file: '../../ccec.yaml',
    corpus: [path.join(project, 'news')],
    folder: project,
    knowledge: [],
    plugins: ['../plugins/longest-word.js'],
  });
});
