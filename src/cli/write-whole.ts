/** Writes a result to a file, as a whole or not at all. */
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CcecError } from '../errors.ts';
import { codeOf } from './read-text.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder is a file',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
};

/** Writes beside the file first and renames, so that a reader never sees half a result. */
export const writeWhole = async (file: string, text: string | Iterable<string>, cwd: string): Promise<void> => {
  const target = path.resolve(cwd, file);
  const part = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.part`);
  try {
    await writeFile(part, text, { flush: true });
    await rename(part, target);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw new CcecError('cannot-write', `cannot write ${file}: ${reasons[codeOf(error)] ?? String(error)}`, {
      hint: 'Give --output a file in a folder that exists and may be written to, or - for standard output.',
      cause: error,
    });
  }
};
