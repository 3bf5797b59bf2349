/** The threads of a call, each at one batch at a time. */
import { Worker } from 'node:worker_threads';
import type { Batch, BatchResult } from './message.ts';

export interface Pool {
  /** Batches are begun in the order in which they are given. Once a thread fails or ends, all are rejected. */
  run(batch: Batch): Promise<BatchResult>;
  /** Ends the threads, whatever they are at. */
  close(): Promise<void>;
}

interface Job {
  readonly batch: Batch;
  resolve(result: BatchResult): void;
  reject(error: unknown): void;
}

interface Thread {
  readonly worker: Worker;
  /** null while it is idle. */
  job: Job | null;
}

/** From the bundle, dist/bundle/process.cjs. */
const entry = new URL('../../bin/thread.js', import.meta.url);

export const openPool = (count: number): Pool => {
  const waiting: Job[] = [];
  let failure: { readonly error: unknown } | null = null;

  const feed = (thread: Thread): void => {
    thread.job = waiting.shift() ?? null;
    if (thread.job) thread.worker.postMessage(thread.job.batch);
  };

  const open = (): Thread => {
    const thread: Thread = { worker: new Worker(entry), job: null };
    thread.worker.on('message', (result: BatchResult) => {
      thread.job?.resolve(result);
      feed(thread);
    });
    thread.worker.on('error', fail);
    // Also where nothing failed: a plugin may call process.exit, and its batch would be waited for forever.
    thread.worker.on('exit', (code) => fail(new Error(`it ended with exit code ${code}`)));
    return thread;
  };

  const fail = (error: unknown): void => {
    failure ??= { error };
    for (const job of [...waiting.splice(0), ...threads.map((thread) => thread.job)]) job?.reject(error);
  };

  const threads = Array.from({ length: count }, open);
  return {
    run: (batch) =>
      new Promise((resolve, reject) => {
        if (failure) {
          reject(failure.error);
          return;
        }
        waiting.push({ batch, resolve, reject });
        const idle = threads.find(({ job }) => job === null);
        if (idle) feed(idle);
      }),
    close: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
};
