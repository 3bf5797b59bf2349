/** Writes a result: to standard output, or to a file as a whole or not at all. */
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Writable } from 'node:stream';
import { CcecError } from '../errors.ts';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Resolves when the stream has taken everything. A reader that closed the pipe (`| head`) has what it wanted: no error. */
export const writeStream = (stream: Writable, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const settle = (error?: Error | null): void => {
      if (!error || codeOf(error) === 'EPIPE' || codeOf(error) === 'ERR_STREAM_DESTROYED') resolve();
      else reject(new CcecError('cannot-write', `cannot write to standard output: ${error.message}`, { cause: error }));
    };
    if (!stream.writable) resolve();
    else stream.write(text, settle);
  });

/** One piece after the other, each when the stream has taken the one before; none is made for a reader that is gone. */
export const writePieces = async (stream: Writable, pieces: Iterable<string>): Promise<void> => {
  for (const piece of pieces) {
    if (!stream.writable) return;
    await writeStream(stream, piece);
  }
};

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
