/** The command line bundled from the sources of now, in a folder of its own: for what only a process of its own can show. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface BuiltCli {
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
  return {
    run(argv, env, nodeArgs = []) {
      const script = path.join(folder, 'bin/ccec.js');
      const { stdout, stderr } = spawnSync(process.execPath, [...nodeArgs, script, ...argv], {
        encoding: 'utf8',
        env: { PATH: process.env['PATH'] ?? '', ...env },
      });
      return stdout + stderr;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
