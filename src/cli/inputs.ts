/** Decides which articles a command reads. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from './config.ts';

export interface Inputs {
  readonly paths: readonly string[];
  /** What the paths are relative to. */
  readonly cwd: string;
  /** Which corpus was taken, where the user named none. */
  readonly note: string | null;
}

// The package's own folder, from src/cli and dist/cli alike.
const home = fileURLToPath(new URL('../../', import.meta.url));

/** The paths given; else `corpus:` of ccec.yaml; else ./corpus; else the bundled corpus. */
export const resolveInputs = (given: readonly string[], config: Config | null, cwd: string): Inputs => {
  if (given.length > 0) return { paths: given, cwd, note: null };
  if (config?.corpus) {
    const paths = config.corpus.map((each) => path.relative(cwd, each).replaceAll('\\', '/') || '.');
    return { paths, cwd, note: `no path given: reading ${paths.join(', ')}, the corpus of ${config.file}` };
  }
  if (existsSync(path.join(cwd, 'corpus'))) return { paths: ['corpus'], cwd, note: 'no path given: reading ./corpus' };
  // Named from the package's folder, so that locators are the same on every machine.
  return { paths: ['corpus'], cwd: home, note: 'no path given: reading the bundled corpus' };
};
