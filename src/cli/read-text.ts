/** Reads a file that the user named, or that lies where one would. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CcecError } from '../errors.ts';

export interface TextFile {
  /** Absolute, or relative to `cwd`. */
  readonly file: string;
  readonly cwd: string;
  /** As a message names it; default: `file`. */
  readonly shown?: string;
  /** The code of the error thrown. */
  readonly code: string;
  readonly hint?: string;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
};

/** Why a file could not be read or written, as Node's errors say it: `ENOENT`. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Why, in words. */
export const reasonOf = (error: unknown): string =>
  reasons[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));

/** Throws CcecError with `code`. */
export const readText = ({ file, cwd, shown = file, code, hint }: TextFile): string => {
  try {
    // One small file at the start of a call: nothing else could go on meanwhile, and `node:fs/promises` takes long to load.
    return readFileSync(path.resolve(cwd, file), 'utf8');
  } catch (error) {
    throw new CcecError(code, `cannot read ${shown}: ${reasonOf(error)}`, {
      ...(hint === undefined ? {} : { hint }),
      cause: error,
    });
  }
};

/** null where there is no such file. Throws CcecError with `code` where there is one that cannot be read. */
export const readTextIfAny = (file: TextFile): string | null => {
  try {
    return readText(file);
  } catch (error) {
    if (error instanceof CcecError && ['ENOENT', 'ENOTDIR'].includes(codeOf(error.cause))) return null;
    throw error;
  }
};
