/** `--jobs`: threads change no byte of what is printed, and whatever goes wrong in one is told in a line. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltCli, buildCli } from '../support/built-cli.ts';
import { ccec } from '../support/memory-io.ts';

let cli: BuiltCli;
let folder = '';

/** A module of an analyzer; `parts` replace what would work. */
const moduleOf = (parts: string): string =>
  `export default {
     id: 'mine', summary: 'paths', rule: 'None.', columns: [{ key: 'path' }],
     collect: ({ article }) => [article.path],
     merge: (left, right) => [...left, ...right],
     rows: (total) => total.toSorted().map((path) => ({ path })),
     ${parts}
   };`;

const write = (file: string, content: string | Uint8Array): string => {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
  return target;
};

const plugin = (name: string, parts: string): readonly string[] => ['--plugin', write(`${name}.js`, moduleOf(parts))];

beforeAll(() => {
  cli = buildCli();
  folder = mkdtempSync(path.join(tmpdir(), 'ccec-jobs-'));
  cpSync('corpus', path.join(folder, 'mixed'), { recursive: true });
  // In the middle and at both ends: no text, a guessed encoding, nothing in it, no date.
  for (const name of ['2019-01-02', '2020-06-01', '2023-09-10']) {
    write(`mixed/${name}-binary.txt`, new Uint8Array([65, 0, 66, 0, 0]));
    write(`mixed/${name}-latin.txt`, Buffer.from('Café opens\n\nA café opened in Chongqing.\n', 'latin1'));
    write(`mixed/${name}-empty.txt`, '');
    write(`mixed/${name.replaceAll('-', 'x')}.txt`, 'A title without a date\n\nThe mayor, Lin Mouren, said so.\n');
  }
}, 120_000);

afterAll(() => {
  cli.remove();
  rmSync(folder, { recursive: true });
});

/** Of one thread, in this process. */
const alone = (argv: readonly string[]) => ccec([...argv, '--jobs', '1']);

const articles = ['corpus', 'fixtures/cli/corpus'];

describe('the same bytes', () => {
  test.each(
    [
      ['entities', ...articles, '-f', 'json'],
      ['timeline', ...articles, '-f', 'yaml'],
      ['slogans', ...articles, '--all'],
      ['articles', ...articles, '-f', 'ndjson'],
      ['annotate', ...articles],
      ['annotate', ...articles, '--layer', 'posts,people', '-f', 'csv'],
      ['kwic', 'two centers and two places', ...articles, '--variants', '-f', 'json'],
      ['run', 'entities', ...articles, '--type', 'official', '--since', '2021'],
      ['run', 'figures', 'corpus', 'fixtures/plugins/articles', '--plugin', 'fixtures/plugins/figures.js', '-f', 'csv'],
      ['slogans', 'corpus', '--reference', 'fixtures/slogans/frequencies.tsv', '--new', '-f', 'json'],
      ['slogans', 'corpus', '--config', 'fixtures/cli/own-slogans/ccec.yaml', '-f', 'json'],
      ['articles', '--since', '2022', '-f', 'csv'],
    ].map((argv) => [argv.join(' '), argv] as const),
  )('ccec %s', async (_, argv) => {
    const expected = await alone(argv);
    expect(expected.stdout.length).toBeGreaterThan(200);
    for (const jobs of ['2', '3']) expect(cli.call([...argv, '--jobs', jobs]), jobs).toEqual(expected);
  });

  test.each([['articles'], ['slogans']])('%s of a folder with what cannot be read', async (command) => {
    const argv = [command, path.join(folder, 'mixed'), 'nowhere.txt', '--since', '2019', '-f', 'ndjson'];
    const expected = await alone(argv);
    expect(expected.code).toBe(2);
    expect(expected.stderr).toMatch(
      /3 articles left out[^]*nowhere\.txt[^]*2019-01-02-binary\.txt[^]*2023-09-10-binary\.txt[^]*2020-06-01-(?:empty|latin)/,
    );
    for (const jobs of ['2', '5']) expect(cli.call([...argv, '--jobs', jobs]), jobs).toEqual(expected);
  });

  test.each([
    [
      'fails on some articles',
      "collect: ({ article }) => { if (/2020/.test(article.path)) throw new Error('2020'); return [article.path]; },",
    ],
    ['fails to merge', "merge: () => { throw new Error('never'); },"],
    ['fails to make rows', "rows: () => { throw new Error('never'); },"],
    [
      'has a survey',
      'survey: { collect: () => 1, merge: (a, b) => a + b }, collect: ({ article }, _, n) => [article.path + n],',
    ],
    [
      'keeps what JSON does not',
      'collect: ({ article }) => [new Map([[article.path, undefined]])], rows: (total) => total.map((each) => ({ path: [...each.keys()][0] })),',
    ],
  ])('a plugin that %s', async (name, parts) => {
    const argv = ['mine', 'corpus', 'fixtures/cli/corpus', ...plugin(name.replaceAll(' ', '-'), parts), '-f', 'ndjson'];
    const expected = await alone(argv);
    expect(expected.stdout + expected.stderr).toMatch(/path|failed/);
    expect(cli.call([...argv, '--jobs', '2'])).toEqual(expected);
  });
});

describe('what goes wrong in a thread is told in a line', () => {
  const hint = '  With --jobs 1 everything is done in one.\n';

  test.each([
    [
      'a part that cannot be sent',
      'collect: () => [() => 1],',
      'ccec: error: analyzer "mine" failed: its part cannot go from one thread to another: () => 1 could not be cloned.\n  It has no rows.\n',
    ],
    [
      'a plugin that ends its thread',
      'collect: () => process.exit(3),',
      `ccec: error: a thread failed: it ended with exit code 3\n${hint}`,
    ],
    [
      'an error that nobody catches',
      "collect: () => { queueMicrotask(() => { throw new Error('later'); }); return []; },",
      `ccec: error: a thread failed: later\n${hint}`,
    ],
  ])('%s', (name, parts, message) => {
    const { code, stderr } = cli.call(['mine', 'corpus', ...plugin(name.replaceAll(' ', '-'), parts), '--jobs', '2']);
    expect({ code, stderr }).toEqual({ code: 2, stderr: message });
  });

  test('memory that runs out', () => {
    const parts = 'collect: () => { const all = []; for (;;) all.push(new Array(1e5).fill({})); },';
    const { code, stdout, stderr } = cli.call(['mine', 'corpus', ...plugin('memory', parts), '--jobs', '2'], {
      NODE_OPTIONS: '--max-old-space-size=60',
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('ccec: error: a thread ran out of memory\n  Give fewer threads');
  });

  test('a plugin that loads in the main thread alone', () => {
    const file = write(
      'main-only.js',
      `import { isMainThread } from 'node:worker_threads';\nif (!isMainThread) throw new Error('not here');\n${moduleOf('')}`,
    );
    const { code, stderr } = cli.call(['mine', 'corpus', '--plugin', file, '--jobs', '2']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `ccec: error: a thread failed: there is no analyzer "mine"\n${hint}`,
    });
  });
});

describe('a process with threads', () => {
  const exitOf = (child: ReturnType<BuiltCli['start']>): Promise<number | null> =>
    new Promise((resolve) => child.once('close', resolve));

  test('Ctrl-C ends them, and it with 130', async () => {
    const begun = path.join(folder, 'begun');
    const parts = `collect: () => { process.getBuiltinModule('fs').writeFileSync('${begun}', ''); for (;;); },`;
    const child = cli.start(['mine', 'corpus', ...plugin('endless', parts), '--jobs', '2']);
    while (!existsSync(begun)) await setTimeout(50);
    child.kill('SIGINT');
    const [code, output, message] = await Promise.all([exitOf(child), text(child.stdout!), text(child.stderr!)]);
    expect({ code, output, message }).toEqual({ code: 130, output: '', message: '' });
  });

  test('a reader that closes the pipe early gets exit code 0 and no message', async () => {
    const child = cli.start(['annotate', 'corpus', '--jobs', '2']);
    child.stdout!.destroy();
    const [code, message] = await Promise.all([exitOf(child), text(child.stderr!)]);
    expect({ code, message }).toEqual({ code: 0, message: '' });
  });
});

test('standard input is read with any number of jobs', async () => {
  const stdin = 'A title\n\nThe mayor of Chongqing, Lin Mouren, spoke.\n';
  const expected = await ccec(['entities', '-', 'corpus', '-f', 'json'], { stdin });
  expect(expected.stdout).toContain('Lin Mouren');
  expect(await ccec(['entities', '-', 'corpus', '-f', 'json', '--jobs', '4'], { stdin })).toEqual(expected);
});

test.each([['0'], ['-1'], ['two'], ['1.5'], ['']])('--jobs %j is refused', async (jobs) => {
  const { code, stdout, stderr } = await ccec(['entities', 'corpus', `--jobs=${jobs}`]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toBe(
    `ccec: error: option '--jobs <n>' argument '${jobs}' is invalid. A whole number of at least 1 is needed.\n`,
  );
});

test.each([['check'], ['eval'], ['list']])('ccec %s has no such flag', async (command) => {
  const { code, stderr } = await ccec([command, ...(command === 'check' ? [] : ['x']), '--jobs', '2']);
  expect(code).toBe(2);
  expect(stderr).toContain("unknown option '--jobs'");
});
