/** What a thread does: it answers batches until it is ended. What fails goes to the main thread as the thread's error. */
import { parentPort } from 'node:worker_threads';
import { batchRunner } from './batch-runner.ts';
import type { Batch } from './message.ts';

export const answerBatches = (): void => {
  const runBatch = batchRunner();
  parentPort?.on('message', async (batch: Batch) => {
    parentPort?.postMessage(await runBatch(batch));
  });
};
