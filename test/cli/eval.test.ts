/** `ccec eval` on the command line: exit codes, what is refused, drafts. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ccec } from '../support/memory-io.ts';

// 03 and 04 are scored without fault; what is wrong is planted.
const names = ['03-two-posts-one-body', '04-two-posts-one-body-curly'];

let cwd = '';

beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), 'ccec-eval-'));
  for (const folder of ['news', 'gold']) mkdirSync(path.join(cwd, folder));
  for (const name of names) {
    cpSync(`fixtures/entities/articles/${name}.txt`, path.join(cwd, `news/${name}.txt`));
    cpSync(`fixtures/entities/gold/${name}.yaml`, path.join(cwd, `gold/${name}.yaml`));
  }
});

afterEach(() => rmSync(cwd, { recursive: true }));

const edit = (file: string, from: string | RegExp, to: string): void => {
  const target = path.join(cwd, file);
  const before = readFileSync(target, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(target, after);
};

const only = ['--only', 'officials,posts'];
const evaluate = (...argv: readonly string[]) => ccec(['eval', 'gold', 'news', ...argv], { cwd });

describe('--min', () => {
  test('0 where every F1 is reached, and nothing on standard error', async () => {
    expect(await evaluate(...only, '--min', '1')).toMatchObject({ code: 0, stderr: '' });
  });

  test('1 where one is not, with its name; the rows are printed all the same', async () => {
    edit('gold/03-two-posts-one-body.yaml', 'name: Gu Zhenmo', 'name: Gu Zhenmu');
    const { code, stdout, stderr } = await evaluate(...only, '--min', '0.9', '-f', 'ndjson');
    expect(code).toBe(1);
    expect(stderr).toBe('ccec: error: F1 under 0.9: officials 0.7500, posts 0.8571\n');
    const rows = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(rows[0]).toMatchObject({ type: 'measure', measure: 'officials', hits: 3, missed: 1, wrong: 1, f1: 0.75 });
    expect(rows.filter(({ measure, type }) => measure === 'officials' && type === 'fault')).toMatchObject([
      { fault: 'missed', gold: 'Gu Zhenmu', annotation: 'gold/03-two-posts-one-body.yaml:7:5' },
      { fault: 'wrong', found: 'Gu Zhenmo', sources: expect.arrayContaining([expect.stringMatching(/^news\/03/)]) },
    ]);
  });

  test('the same without --min is 0', async () => {
    edit('gold/03-two-posts-one-body.yaml', 'name: Gu Zhenmo', 'name: Gu Zhenmu');
    expect(await evaluate(...only)).toMatchObject({ code: 0, stderr: '' });
  });

  test.each([['1.5'], ['-1'], ['95%'], ['most']])('%s is refused', async (value) => {
    const { code, stderr } = await evaluate(`--min=${value}`);
    expect(code).toBe(2);
    expect(stderr).toContain('A number from 0 to 1 is needed: 0.95.');
  });
});

test('--no-faults leaves the figures', async () => {
  edit('gold/03-two-posts-one-body.yaml', 'name: Gu Zhenmo', 'name: Gu Zhenmu');
  const { stdout } = await evaluate(...only, '--no-faults', '-f', 'json');
  expect((JSON.parse(stdout) as { type: string }[]).map(({ type }) => type)).toEqual(['measure', 'measure']);
});

test('an unknown measure gets "did you mean"', async () => {
  const { code, stdout, stderr } = await evaluate('--only', 'offcials');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toBe('ccec: error: unknown measure "offcials"\n  Did you mean officials?\n');
});

test('a measure that was asked for and that no gold speaks of is an error', async () => {
  const { code, stderr } = await evaluate('--only', 'slogans', '--min', '0.9');
  expect(code).toBe(2);
  expect(stderr).toBe('ccec: error: gold: nothing in the gold says anything of slogans\n');
});

test('wrong gold: every mistake with its place, no figures', async () => {
  edit('gold/03-two-posts-one-body.yaml', 'mentions', 'mentoins');
  edit('gold/04-two-posts-one-body-curly.yaml', 'published:', 'publisht:');
  const { code, stdout, stderr } = await evaluate();
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(
    /gold\/03-two-posts-one-body\.yaml:6:\d+: unknown key "mentoins"\n {2}Did you mean mentions\?/,
  );
  expect(stderr).toMatch(/gold\/04-two-posts-one-body-curly\.yaml:3:1: unknown key "publisht"/);
});

test('gold without its article: the rest is scored, exit code 2', async () => {
  rmSync(path.join(cwd, 'news/04-two-posts-one-body-curly.txt'));
  const { code, stdout, stderr } = await evaluate(...only);
  expect(code).toBe(2);
  expect(stdout).toMatch(/^2 measures in 1 article\n/);
  expect(stderr).toContain('04-two-posts-one-body-curly.txt: no such article was read');
});

test('one gold file may be named', async () => {
  const { code, stdout } = await ccec(['eval', 'gold/03-two-posts-one-body.yaml', 'news', ...only], { cwd });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^2 measures in 1 article\n/);
});

test.each([
  ['nowhere', 'cannot read nowhere: no such file or folder'],
  ['news', 'news: no gold files (*.yaml) in this folder'],
])('no gold in %s', async (gold, message) => {
  const { code, stdout, stderr } = await ccec(['eval', gold, 'news'], { cwd });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(`ccec: error: ${message}\n`);
});

describe('--init', () => {
  const files = (): readonly string[] => readdirSync(path.join(cwd, 'gold')).toSorted();
  const init = () => ccec(['eval', 'gold', 'news', '--init', '-f', 'csv'], { cwd });

  test('writes what is not there and never overwrites', async () => {
    rmSync(path.join(cwd, `gold/${names[0]}.yaml`));
    const kept = readFileSync(path.join(cwd, `gold/${names[1]}.yaml`), 'utf8');
    const { code, stdout, stderr } = await init();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\r\n')).toEqual([
      'file,article,state',
      `gold/${names[0]}.yaml,news/${names[0]}.txt,written`,
      `gold/${names[1]}.yaml,news/${names[1]}.txt,kept`,
      'gold/slogans.yaml,,written',
      '',
    ]);
    expect(files()).toEqual([...names.map((name) => `${name}.yaml`), 'slogans.yaml']);
    expect(readFileSync(path.join(cwd, `gold/${names[1]}.yaml`), 'utf8')).toBe(kept);
    const drafted = readFileSync(path.join(cwd, `gold/${names[0]}.yaml`), 'utf8');
    expect((await init()).stdout).not.toContain('written');
    expect(readFileSync(path.join(cwd, `gold/${names[0]}.yaml`), 'utf8')).toBe(drafted);
  });

  test('drafts are not scored; corrected ones are, and the program agrees with itself', async () => {
    for (const name of names) rmSync(path.join(cwd, `gold/${name}.yaml`));
    await init();
    const refused = await evaluate();
    expect({ ...refused, stderr: '' }).toEqual({ code: 2, stdout: '', stderr: '' });
    expect(refused.stderr).toContain('a draft, not scored');
    expect(refused.stderr).toContain('nothing to score against: every file is a draft');

    edit(`gold/${names[0]}.yaml`, /^draft: true\n/m, '');
    const half = await evaluate('--no-faults');
    expect(half.code).toBe(0);
    expect(half.stdout).toMatch(/ in 1 article\n/);
    expect(half.stderr).toContain(`gold/${names[1]}.yaml: a draft, not scored`);

    for (const file of [`${names[1]}.yaml`, 'slogans.yaml']) edit(`gold/${file}`, /^draft: true\n/m, '');
    const whole = await evaluate('-f', 'json');
    expect(whole.code).toBe(0);
    const rows = JSON.parse(whole.stdout) as readonly { measure: string; f1: number; type: string }[];
    expect(rows.map(({ measure, f1 }) => [measure, f1])).toEqual(
      ['officials', 'mentions', 'posts', 'places', 'title', 'published', 'year', 'events'].map((name) => [name, 1]),
    );
  });

  test('articles of one name, and standard input, have no draft', async () => {
    mkdirSync(path.join(cwd, 'old'));
    cpSync(path.join(cwd, `news/${names[0]}.txt`), path.join(cwd, `old/${names[0]}.txt`));
    const { code, stderr } = await ccec(['eval', 'new/gold', 'news', 'old', '-', '--init'], {
      cwd,
      stdin: 'A line.\n',
    });
    expect(code).toBe(2);
    expect(stderr).toContain(`old/${names[0]}.txt: another article would have its gold in ${names[0]}.yaml too`);
    expect(stderr).toContain('standard input has no name that gold could refer to');
    expect(readdirSync(path.join(cwd, 'new/gold'))).toHaveLength(3);
  });
});
