/** What a user can get wrong: one line, a hint, exit code 2, nothing on standard output. */
import { expect, test } from 'vitest';
import { ccec } from '../support/memory-io.ts';

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
  [['list', 'zzzzzz'], 'Choose from: analyzers, checks, formats, layers.\n'],
  [['list'], "ccec: error: missing required argument 'what'\n"],
  [['annotate', '--layer', 'nothing-like-it'], 'ccec: error: unknown layer "nothing-like-it"\n  Choose from: '],
  [['entities', '--plugin', 'missing.js'], 'ccec: error: plugin missing.js: no such file\n'],
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

test.each([['entities'], ['articles'], ['annotate'], ['run'], ['list'], ['run', 'entities'], []])(
  'ccec %s %s --help shows two examples and the exit codes',
  async (...argv) => {
    const { code, stdout, stderr } = await ccec([...argv, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.match(/^ {2}\$ ccec /gm)).toHaveLength(2);
    expect(stdout).toContain('Exit codes:\n  0  ');
  },
);

test('help is given even where ccec.yaml is wrong', async () => {
  const { code, stdout } = await ccec(['entities', '--help'], { cwd: 'fixtures/cli/misspelt' });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Usage: ccec entities/);
});
