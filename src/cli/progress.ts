/** Says how far a long run has come: on a terminal only, after a second only, and gone before anything else is printed. */
import type { Io } from './io.ts';

export interface Progress {
  /** Articles are done: one, or as many as are given. */
  tick(count?: number): void;
  clear(): void;
}

const silent: Progress = { tick: () => undefined, clear: () => undefined };

export const createProgress = (io: Io, quiet: boolean): Progress => {
  if (quiet || !io.isTTY.stderr) return silent;
  let done = 0;
  let next = performance.now() + 1000;
  let shown = false;
  return {
    tick: (count = 1) => {
      done += count;
      if (performance.now() < next) return;
      next = performance.now() + 200;
      shown = true;
      io.stderr.write(`\r\u001b[Kccec: ${done} articles read`);
    },
    clear: () => {
      if (shown) io.stderr.write('\r\u001b[K');
      shown = false;
    },
  };
};
