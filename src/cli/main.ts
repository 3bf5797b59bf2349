/** The command line as a function: arguments and streams in, an exit code out. */
import type { ExitCode, Io } from './io.ts';

const interrupted = (signal: AbortSignal): Promise<ExitCode> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve(130);
    else signal.addEventListener('abort', () => resolve(130), { once: true });
  });

const ignore = (): void => undefined;

export const main = async (argv: readonly string[], io: Io): Promise<ExitCode> => {
  // A closed pipe is told to whoever writes (write.ts); without a listener the stream's own event would be thrown.
  for (const stream of [io.stdout, io.stderr])
    if (!stream.listeners('error').includes(ignore)) stream.on('error', ignore);
  try {
    const { runProgram } = await import('./program.ts');
    return await Promise.race([runProgram(argv, io), interrupted(io.signal)]);
  } catch (error) {
    if (io.signal.aborted) return 130;
    const { tellError } = await import('./tell-error.ts');
    await tellError(error, io);
    return 2;
  }
};
