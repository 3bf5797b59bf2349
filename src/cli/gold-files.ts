/** Reads the gold files that `ccec eval` is given. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { CcecError } from '../errors.ts';
import type { GoldFile } from '../eval/read-gold.ts';
import { codeOf, readText, reasonOf } from './read-text.ts';

const hint = 'Give a folder of gold files (docs/gold.md); `ccec eval <folder> --init` writes drafts of them.';

/** As the user would name them: a folder's own files, or one file. */
const filesOf = async (given: string, cwd: string): Promise<readonly string[]> => {
  const target = path.resolve(cwd, given);
  if (!(await stat(target)).isDirectory()) return [given];
  const names = (await readdir(target)).filter((name) => /^[^.].*\.ya?ml$/.test(name)).toSorted();
  return names.map((name) => path.posix.join(given.replaceAll('\\', '/'), name));
};

/** Throws CcecError `no-gold`. */
export const readGoldFiles = async (given: string, cwd: string): Promise<readonly GoldFile[]> => {
  try {
    const files = await filesOf(given, cwd);
    if (files.length === 0) throw new CcecError('no-gold', `${given}: no gold files (*.yaml) in this folder`, { hint });
    return files.map((file) => ({ path: file, text: readText({ file, cwd, code: 'no-gold', hint }) }));
  } catch (error) {
    if (error instanceof CcecError) throw error;
    throw new CcecError(
      'no-gold',
      `cannot read ${given}: ${codeOf(error) === 'ENOENT' ? 'no such file or folder' : reasonOf(error)}`,
      { hint, cause: error },
    );
  }
};
