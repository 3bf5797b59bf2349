/** Reads the files that options name, so that analyzers need not. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CcecError } from '../errors.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
};

/** The text of each option of `names` that was given. Throws CcecError `cannot-read-option`. */
export const readOptionFiles = async (
  given: Readonly<Record<string, unknown>>,
  names: readonly string[],
  cwd: string,
): Promise<Record<string, string>> => {
  const texts: Record<string, string> = {};
  for (const name of names) {
    const file = given[name];
    if (typeof file !== 'string') continue;
    try {
      texts[name] = await readFile(path.resolve(cwd, file), 'utf8');
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      throw new CcecError('cannot-read-option', `cannot read ${file}: ${reasons[code] ?? code}`, {
        hint: `--${name} needs a text file that can be read.`,
        cause: error,
      });
    }
  }
  return texts;
};
