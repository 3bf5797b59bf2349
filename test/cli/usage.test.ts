/** What a user can get wrong: one line, a hint, exit code 2, nothing on standard output. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ccec } from '../support/memory-io.ts';

/** As `ccec --help` lists them. */
const commands = [...(await ccec(['--help'])).stdout.matchAll(/^ {2}([a-z]+)(?: <[a-z]+>)? {2,}/gm)]
  .map(([, name = '']) => name)
  .filter((name) => name !== 'help');

test.each([
  [['entites'], "ccec: error: unknown command 'entites'\n  Did you mean entities?\n"],
  [['run', 'entites'], "ccec: error: unknown command 'entites'\n  Did you mean entities?\n"],
  [['entities', '--formt', 'json'], "ccec: error: unknown option '--formt'\n  Did you mean --format?\n"],
  [
    ['entities', '-f', 'jsn'],
    "ccec: error: option '-f, --format <format>' argument 'jsn' is invalid. Did you mean json?\n",
  ],
  [['entities', '--sort', '-mentoins'], 'ccec: error: unknown column "mentoins"\n  Did you mean mentions?\n'],
  [['entities', '--columns', 'name,psots'], 'ccec: error: unknown column "psots"\n  Did you mean posts?\n'],
  [['entities', '--limit', '0'], "argument '0' is invalid. A whole number of at least 1 is needed.\n"],
  [
    ['entities', '--since', '2022-02-30'],
    "argument '2022-02-30' is invalid. A date is needed: 2022, 2022-06 or 2022-06-29.\n",
  ],
  [['entities', '--since', '2023', '--until', '2022'], 'ccec: error: --since 2023 is later than --until 2022\n'],
  [['list', 'layrs'], 'Did you mean layers?\n'],
  [['list', 'zzzzzz'], 'Choose from: analyzers, checks, formats, layers'],
  [
    ['list'],
    "ccec: error: missing required argument 'what'\n  ccec --help lists the commands, ccec <command> --help what each takes.\n",
  ],
  [['run', 'nothing-like-it'], "ccec: error: unknown command 'nothing-like-it'\n  ccec --help lists"],
  [['entities', '--columns', ' ,'], "argument ' ,' is invalid. It is empty.\n"],
  // What a script means to choose from a variable that is not set must not pass as "nothing wrong".
  [['check', '--check', ''], "argument '' is invalid. It is empty.\n"],
  [['timeline', '--official', ''], "argument '' is invalid. It is empty.\n"],
  [['annotate', '--layer', 'nothing-like-it'], 'ccec: error: unknown layer "nothing-like-it"\n  Choose from: '],
  [['entities', '--config', 'missing.yaml'], 'ccec: error: cannot read missing.yaml: no such file\n'],
])('ccec %j', async (argv, message) => {
  const { code, stdout, stderr } = await ccec(argv);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/\n {4}at /);
});

test('no command: help on standard error, because there is no result', async () => {
  const { code, stdout, stderr } = await ccec([]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^Usage: ccec/);
});

test.each([['--version'], ['-V']])('ccec %s', async (flag) => {
  expect(await ccec([flag])).toEqual({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), stderr: '' });
});

test.each([...commands.map((name) => [name]), ['run', 'entities'], []])(
  'ccec %s … --help shows two examples and the exit codes',
  async (...argv) => {
    const { code, stdout, stderr } = await ccec([...argv, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.match(/^ {2}\$ .*ccec /gm)).toHaveLength(2);
    expect(stdout).toContain('Exit codes:\n  0    ');
  },
);

test('help is given even where ccec.yaml is wrong', async () => {
  const { code, stdout } = await ccec(['entities', '--help'], { cwd: 'fixtures/cli/misspelt' });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Usage: ccec entities/);
});

describe('help keeps its word', () => {
  let cwd = '';

  // What the examples speak of.
  beforeAll(() => {
    cwd = mkdtempSync(path.join(tmpdir(), 'ccec-help-'));
    cpSync(
      'fixtures/entities/articles/03-two-posts-one-body.txt',
      path.join(cwd, 'articles/03-two-posts-one-body.txt'),
    );
    cpSync('fixtures/entities/gold/03-two-posts-one-body.yaml', path.join(cwd, 'gold/03-two-posts-one-body.yaml'));
    cpSync('fixtures/entities/articles/04-two-posts-one-body-curly.txt', path.join(cwd, 'news/2022-a.txt'));
    cpSync('fixtures/cli/plugins/longest-word.js', path.join(cwd, 'my-analyzer.js'));
  });

  afterAll(() => rmSync(cwd, { recursive: true }));

  const textOf = async (name: string): Promise<string> => (await ccec([name, '--help'].filter(Boolean))).stdout;

  test('there are commands', () => {
    expect(commands).toEqual(expect.arrayContaining(['entities', 'kwic', 'eval', 'list', 'completion']));
  });

  test.each([...commands, ''])('ccec %s: every example runs', async (name) => {
    const lines = [...(await textOf(name)).matchAll(/^ {2}\$ (.*)$/gm)].map(([, line = '']) => line);
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      const call = line
        .replace(/^.*\| (?=ccec )/, '')
        .replace(/^source <\(|\)?\s+#.*$| [|<>] .*$/g, '')
        .replace(/^ccec /, '');
      const words = [...call.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
        ([, ...one]) => one.find((each) => each) ?? '',
      );
      const argv = words.map((word) => (word === 'my-analyzer' ? 'longest-word' : word));
      const { code, stderr } = await ccec(argv, { cwd, stdin: 'A Title\n\nA line.\n' });
      // Those that judge may find fault.
      expect(code, `${line}\n${stderr}`).toBeLessThanOrEqual(['eval', 'check'].includes(name) ? 1 : 0);
    }
  });

  test.each(commands)('ccec %s: what else there is, is there', async (name) => {
    const [, also = ''] = (await textOf(name)).split('See also:\n');
    const named = [...also.matchAll(/^ {2}ccec ([a-z]+) +\S/gm)].map(([, other = '']) => other);
    expect(named.length).toBeGreaterThan(0);
    expect(commands).toEqual(expect.arrayContaining(named));
    expect(named).not.toContain(name);
  });

  test.each(['entities', 'slogans', 'timeline', 'articles', 'kwic', 'annotate', 'check'])(
    'ccec %s: its columns',
    async (name) => {
      const help = (await textOf(name)).replace(/\n/g, ' ');
      const columns = /Columns: (?<names>[^.]*)\./.exec(help)?.groups?.['names'] ?? '';
      const call = name === 'kwic' ? [name, 'a *', 'articles'] : [name, 'articles'];
      const { stdout } = await ccec([...call, '--format', 'csv'], { cwd });
      expect(stdout.split('\r\n')[0]).toBe(columns.replaceAll(/,\s+/g, ','));
    },
  );
});
