/** `ccec check` as CI, editors and hooks call it: exit codes, standard input, suppressions, the clock. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Finding } from '../../src/report/finding.ts';
import { type Call, ccec } from '../support/memory-io.ts';

const warningOnly = 'Lanxi opens a new pier\n\nThe harbour council opened a new ferry pier. It was a windy day.\n';
const infoOnly =
  'Lanxi opens a new pier\n\n2022-07-04\n\nQiu Landeng, head of Xilingol League, opened a new ferry pier. It was a windy day.\n';
const withError = warningOnly.replace('a windy day', 'June 31').replace('\n\n', '\n\n2022-07-04\n\n');
const clean = infoOnly.replace(', head of Xilingol League,', '');

const checkInput = (stdin: string, ...flags: readonly string[]) =>
  ccec(['check', '-', '--no-against', ...flags], { stdin });

describe('exit codes', () => {
  test.each([
    [clean, [], 0],
    [clean, ['--fail-on', 'info'], 0],
    [infoOnly, [], 0],
    [infoOnly, ['--fail-on', 'warning'], 0],
    [infoOnly, ['--fail-on', 'info'], 1],
    [warningOnly, [], 0],
    [warningOnly, ['--fail-on', 'warning'], 1],
    [warningOnly, ['--fail-on', 'never'], 0],
    [withError, [], 1],
    [withError, ['--fail-on', 'never'], 0],
    // What is shown decides nothing.
    [warningOnly, ['--fail-on', 'warning', '--show', 'error'], 1],
    [withError, ['--check', 'missing-title'], 0],
  ])('%#: %j', async (stdin, flags, code) => {
    expect((await checkInput(stdin, ...flags)).code).toBe(code);
  });

  test('2 for a file that cannot be read, and the others are checked', async () => {
    const { code, stdout, stderr } = await ccec(['check', 'nowhere.txt', '-', '-f', 'json'], { stdin: withError });
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toHaveLength(1);
    expect(stderr).toContain('nowhere.txt: no such file');
  });

  test.each([
    [['--fail-on', 'errors'], 'Did you mean error?'],
    [['--as-of', 'tomorrow'], 'A date is needed'],
    [['--check', 'missing-dat'], 'Did you mean missing-date?'],
    [['--suppressions', 'nowhere.yaml'], 'cannot read nowhere.yaml: no such file'],
  ])('2 for %j', async (flags, message) => {
    const { code, stdout, stderr } = await checkInput(clean, ...flags);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

test('--limit and --sort mean the same in the formats of linters, and decide no exit code', async () => {
  const two = withError.replace('2022-07-04', 'Thursday, 4 July 2022');
  const both = await checkInput(two, '-f', 'ndjson', '--columns', 'check');
  expect(both.stdout).toBe('{"check":"weekday-mismatch"}\n{"check":"impossible-date"}\n');
  const { code, stdout } = await checkInput(two, '--sort', 'check', '--limit', '1');
  expect(stdout).toContain('impossible-date');
  expect(stdout).not.toContain('weekday-mismatch');
  expect(stdout).toContain('✖ 1 error in 1 file; 1 more not printed\n');
  expect(code).toBe(1);
  expect((await checkInput(two, '--limit', '1', '-f', 'table')).stdout).toContain(
    '2 errors in 1 article (1 of 2 rows)\n',
  );
  expect((await checkInput(two, '--limit', '1', '-f', 'github')).stdout.split('\n')).toHaveLength(2);
});

test('infos are not shown by themselves, unless the exit code rests on them', async () => {
  const { stdout, stderr } = await checkInput(infoOnly, '-f', 'json');
  expect(stdout).toBe('[]\n');
  expect(stderr).toBe('ccec: note: 1 lesser finding not shown: --show info prints them\n');
  for (const flags of [
    ['--show', 'info'],
    ['--fail-on', 'info'],
  ])
    expect(JSON.parse((await checkInput(infoOnly, '-f', 'json', ...flags)).stdout)).toHaveLength(1);
});

test('--show hides rows and changes nothing else', async () => {
  expect(JSON.parse((await checkInput(warningOnly, '-f', 'json')).stdout)).toHaveLength(1);
  expect(JSON.parse((await checkInput(warningOnly, '-f', 'json', '--show', 'error')).stdout)).toEqual([]);
});

test('rows have the keys of design section 3, in order', async () => {
  const [row] = JSON.parse((await checkInput(withError, '-f', 'json')).stdout) as Finding[];
  expect(Object.keys(row ?? {}).join(' ')).toBe(
    'check severity path line column endLine endColumn message hint fingerprint',
  );
});

describe('standard input by name', () => {
  const found = async (argv: readonly string[], call: Call): Promise<readonly Finding[]> =>
    JSON.parse((await ccec(['check', '--no-against', '-f', 'json', ...argv], call)).stdout) as readonly Finding[];

  test('findings carry it, and its fingerprints are those of the file', async () => {
    const file = 'fixtures/check/impossible-date/finds-june-31.txt';
    const [onDisk] = await found([file], {});
    const [piped] = await found(['--stdin-filename', file, '-'], { stdin: readFileSync(file) });
    expect(piped).toEqual(onDisk);
  });

  test('without a path, standard input is meant', async () => {
    const [finding] = await found(['--stdin-filename', 'new.txt'], { stdin: warningOnly });
    expect(finding).toMatchObject({ check: 'missing-date', path: 'new.txt' });
  });

  test('a date in the name counts', async () => {
    expect(await found(['--stdin-filename', '2022-07-04-pier.txt', '-'], { stdin: warningOnly })).toEqual([]);
  });
});

describe('the clock', () => {
  const today = clean.replace('2022-07-04', '2026-01-15');
  const ids = async (now: string, ...flags: readonly string[]): Promise<readonly string[]> => {
    const argv = ['check', '-', '--no-against', '-f', 'json', ...flags];
    return (JSON.parse((await ccec(argv, { stdin: today, now })).stdout) as Finding[]).map(({ check }) => check);
  };

  test.each([
    ['2026-01-15T12:00:00Z', [], []],
    // In the Line Islands it is the 15th already.
    ['2026-01-14T10:00:00Z', [], []],
    ['2026-01-14T09:59:59Z', [], ['future-date']],
    ['2020-01-01T00:00:00Z', ['--as-of', '2026-01-15'], []],
    ['2030-01-01T00:00:00Z', ['--as-of', '2026-01-14'], ['future-date']],
  ])('%s %j', async (now, flags, expected) => {
    expect(await ids(now, ...flags)).toEqual(expected);
  });
});

describe('suppressions', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'ccec-check-'));
    cpSync('fixtures/cli/checked', folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const file = (): string => path.join(folder, 'ccec-suppressions.yaml');
  const check = (...flags: readonly string[]) => ccec(['check', '-f', 'json', ...flags], { cwd: folder });
  const found = async (...flags: readonly string[]): Promise<readonly string[]> =>
    (JSON.parse((await check(...flags)).stdout) as Finding[]).map(({ check: id }) => id);

  test('leave findings out of rows and exit code, and those without use are told', async () => {
    const { code, stdout, stderr } = await check();
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as Finding[]).map(({ check: id }) => id)).toEqual([
      'weekday-mismatch',
      'run-together-words',
    ]);
    expect(stderr).toContain('ccec-suppressions.yaml:7:3: truncated in pier is suppressed, and is not found any more');
  });

  test('--write-suppressions writes what is there today, keeps what stands, drops what names nothing', async () => {
    const written = await check('--write-suppressions', '--reason', 'a test', '--fail-on', 'warning');
    expect(written).toMatchObject({ code: 0, stdout: '[]\n' });
    expect(written.stderr).toContain('ccec-suppressions.yaml: 2 added, 1 without use removed');
    const text = readFileSync(file(), 'utf8');
    expect(text).toContain('# The harbour office prints its own name so.');
    expect(text).not.toContain('0123456789abcdef');
    expect(text.match(/reason: a test/g)).toHaveLength(2);
    const after = await check('--fail-on', 'info');
    expect(after).toMatchObject({ code: 0, stdout: '[]\n' });
    expect(after.stderr).not.toContain('any more');
  });

  test('a new file is made where there is none', async () => {
    const argv = ['--suppressions', 'new.yaml', '--write-suppressions', '--show', 'error'];
    expect((await check(...argv)).code).toBe(0);
    expect(await found('--suppressions', 'new.yaml')).toEqual(['weekday-mismatch', 'run-together-words']);
  });

  test.each([
    ['- fingerprint: 5032c6519e369663\n  check: a\n  article: b\n', ':1:3: 0.reason: a reason is needed'],
    [
      '- fingerprint: 5032c6519e369663\n  check: a\n  article: b\n  reason: " "\n',
      ':4:11: 0.reason: a reason is needed',
    ],
    ['- fingerprint: 1\n  check: a\n  article: b\n  reason: c\n', ':1:16: 0.fingerprint: a fingerprint is needed'],
    ['- fingerprint: 5032c6519e369663\n  chek: a\n', ':2:3: unknown key "chek"'],
    ['a: 1\n', ':1:1: a list of suppressions is needed'],
  ])('%j is refused', async (text, message) => {
    writeFileSync(file(), text);
    const { code, stderr } = await check();
    expect(code).toBe(2);
    expect(stderr).toContain(`ccec-suppressions.yaml${message}`);
  });
});
