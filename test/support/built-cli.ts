/** The command line bundled from the sources of now, in a folder of its own: for what only a process of its own can show. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Outcome } from './memory-io.ts';

export interface BuiltCli {
  /** `ccec ...argv` at the root of the project. */
  call(argv: readonly string[], env?: Readonly<Record<string, string>>): Outcome;
  /** As a process that goes on. */
  start(argv: readonly string[]): ChildProcess;
  /** Standard output of `ccec ...argv`, run at the root of the project. `nodeArgs` stand before the script. */
  run(argv: readonly string[], env: Readonly<Record<string, string>>, nodeArgs?: readonly string[]): string;
  remove(): void;
}

export const buildCli = (): BuiltCli => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ccec-built-'));
  execFileSync(process.execPath, ['esbuild.config.mjs', path.join(folder, 'dist/bundle')]);
  for (const name of ['bin', 'corpus', 'package.json', 'dist/data'])
    cpSync(name, path.join(folder, name), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  const script = path.join(folder, 'bin/ccec.js');
  const call = (
    argv: readonly string[],
    env: Readonly<Record<string, string>> = {},
    nodeArgs: readonly string[] = [],
  ): Outcome => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...nodeArgs, script, ...argv], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] ?? '', ...env },
      maxBuffer: 1e8,
    });
    return { code: status ?? -1, stdout, stderr };
  };
  return {
    call,
    start: (argv) => spawn(process.execPath, [script, ...argv], { stdio: 'pipe' }),
    run(argv, env, nodeArgs = []) {
      const { stdout, stderr } = call(argv, env, nodeArgs);
      return stdout + stderr;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
