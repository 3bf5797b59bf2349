/** Writes a result to a file, as a whole or not at all. */
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
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
  ENAMETOOLONG: 'its name is too long',
};

type Content = string | Iterable<string>;

/** Beside the file first, with the rights that it has, then renamed: a reader never sees half a result. */
const replace = async (target: string, content: Content, mode: number | undefined): Promise<void> => {
  // The name is cut so that a long one has room for the rest.
  const part = path.join(path.dirname(target), `.${path.basename(target).slice(0, 50)}.${process.pid}.part`);
  try {
    await writeFile(part, content, { flush: true, mode });
    await rename(part, target);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw error;
  }
};

/** A link stays a link: what it names is replaced. A pipe or a device (`-o >(gzip)`) is no file to replace, and is written to. */
const write = async (target: string, content: Content): Promise<void> => {
  const there = await stat(target).catch(() => null);
  if (there === null) return await replace(target, content, undefined);
  if (there.isFile() || there.isDirectory()) return await replace(await realpath(target), content, there.mode);
  await writeFile(target, content).catch((error: unknown) => {
    if (codeOf(error) !== 'EPIPE') throw error; // who closed the pipe has what it wanted
  });
};

export const writeWhole = async (file: string, content: Content, cwd: string): Promise<void> => {
  try {
    await write(path.resolve(cwd, file), content);
  } catch (error) {
    throw new CcecError('cannot-write', `cannot write ${file || '""'}: ${reasons[codeOf(error)] ?? String(error)}`, {
      hint: 'Its folder has to exist, and you need the right to write there.',
      cause: error,
    });
  }
};
