/** ccec.yaml: mistakes told with their place, and where the file is looked for. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadConfig } from '../../src/cli/config.ts';
import { parseConfig } from '../../src/cli/parse-config.ts';

test.each([
  ['corpsu: news', 'c.yaml:1:1: unknown key "corpsu"', 'Did you mean corpus?'],
  [
    'corpus: news\nnonsense: 1',
    'c.yaml:2:1: unknown key "nonsense"',
    'Choose from: corpus, knowledge, plugins, checks.',
  ],
  ['corpus:\n  deep: 1', 'c.yaml:2:3: corpus: a path or a list of paths is needed', undefined],
  ['checks:\n  missing-dat: off', 'c.yaml:2:3: unknown key "missing-dat"', 'Did you mean missing-date?'],
  ['checks:\n  missing-date: { severty: off }', 'c.yaml:2:19: unknown key "severty"', 'Did you mean severity?'],
  [
    'checks:\n  missing-date: bad',
    'c.yaml:2:17: checks.missing-date: one of error, warning, info, off is needed, or a map with severity and options',
    undefined,
  ],
  [
    'checks:\n  missing-date: { severity: bad }',
    'c.yaml:2:29: checks.missing-date.severity: one of error, warning, info, off is needed',
    undefined,
  ],
  ['corpus: []', 'c.yaml:1:9: corpus: a path or a list of paths is needed', undefined],
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
  [
    'checks: { missing-date: error, missing-title: { severity: off } }',
    { checks: { 'missing-date': { severity: 'error' }, 'missing-title': { severity: 'off', options: {} } } },
  ],
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
    checks: {},
  });
});
