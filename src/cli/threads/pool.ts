/** The threads of a call. */
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import type { Batch, BatchResult } from './message.ts';

export interface Pool {
  /** Batches are begun in the order in which they are given. Rejects where the thread fails or ends. */
  run(batch: Batch): Promise<BatchResult>;
  /** Ends the threads, whatever they are at; what was not done is rejected. */
  close(): Promise<void>;
}

export const openPool = (threads: number): Pool => {
  const pool = new Tinypool({
    filename: fileURLToPath(new URL('worker.js', import.meta.url)),
    name: 'runBatch',
    minThreads: threads,
    maxThreads: threads,
  });
  // tinypool does not see a thread that ends by itself (a plugin that calls process.exit): its batch would never be done.
  const ended = new Promise<never>((_, reject) => {
    pool.on('error', reject);
    for (const thread of pool.threads)
      thread.once('exit', (code: number) => reject(new Error(`it ended with exit code ${code}`)));
  });
  ended.catch(() => undefined); // it may end before or after anybody waits for it
  return {
    run: (batch) => Promise.race([pool.run(batch) as Promise<BatchResult>, ended]),
    close: () => pool.destroy(),
  };
};
