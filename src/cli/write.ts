/** Writes to standard output. */
import type { Writable } from 'node:stream';
import { CcecError } from '../errors.ts';
import { codeOf } from './read-text.ts';

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

/** For standard error: where nobody can be told, the run goes on all the same. */
export const tell = (stream: Writable, text: string): Promise<void> => writeStream(stream, text).catch(() => undefined);
