/** The built program as a process: pipes, Ctrl-C, exit status. Skipped where dist/ has not been built. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';

const start = (...argv: readonly string[]) => spawn(process.execPath, ['bin/ccec.js', ...argv], { stdio: 'pipe' });

const exitOf = (child: ReturnType<typeof start>): Promise<number | null> =>
  new Promise((resolve) => child.once('close', resolve));

describe.skipIf(!existsSync('dist/bundle/process.cjs'))('bin/ccec.js', () => {
  test('a reader that closes the pipe early gets exit code 0 and no message', async () => {
    const child = start('annotate', 'fixtures/cli/corpus');
    child.stdout.destroy();
    const [code, message] = await Promise.all([exitOf(child), text(child.stderr)]);
    expect({ code, message }).toEqual({ code: 0, message: '' });
  });

  test('Ctrl-C ends with 130, also while standard input is awaited', async () => {
    const child = start('articles', '-');
    setTimeout(() => child.kill('SIGINT'), 1500);
    const [code, output, message] = await Promise.all([exitOf(child), text(child.stdout), text(child.stderr)]);
    expect({ code, output, message }).toEqual({ code: 130, output: '', message: '' });
  });

  // What a call loads only when it needs it has to be found from the bundle too, also where the bundle's code was kept.
  test.each([
    ['a glob', ['articles', 'fixtures/cli/corpus/*.txt']],
    ['a plugin', ['figures', 'fixtures/cli/corpus', '--plugin', 'fixtures/plugins/figures.js']],
    ['a package that is an ES module', ['articles', 'fixtures/cli/corpus', '--format', 'markdown']],
    ['CSV', ['articles', 'fixtures/cli/corpus', '--format', 'csv']],
    ['YAML', ['articles', 'fixtures/cli/corpus', '--format', 'yaml']],
    ['a calendar', ['timeline', 'corpus', '--format', 'ics']],
    ['SARIF', ['check', 'corpus', '--format', 'sarif', '--quiet']],
    ['JUnit', ['check', 'corpus', '--format', 'junit', '--quiet']],
  ])('%s', async (_, argv) => {
    const child = start(...argv);
    const [code, output, message] = await Promise.all([exitOf(child), text(child.stdout), text(child.stderr)]);
    expect({ code, message }).toEqual({ code: 0, message: '' });
    expect(output).not.toBe('');
  });

  test('the exit code of main is that of the process', async () => {
    const child = start('articles', 'no-such-file.txt');
    expect(await exitOf(child)).toBe(2);
  });
});
