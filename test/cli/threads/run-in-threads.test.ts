/** Batches that are done in another order, that fail, that are interrupted: with a pool in this thread. */
import { describe, expect, test } from 'vitest';
import { runAnalyzers } from '../../../src/analysis/run.ts';
import { slogans } from '../../../src/analyzers/slogans/index.ts';
import { batchRunner } from '../../../src/cli/threads/batch-runner.ts';
import { readCorpus } from '../../../src/corpus/index.ts';
import type { Pool } from '../../../src/cli/threads/pool.ts';
import { runInThreads, type RunTools } from '../../../src/cli/threads/run-in-threads.ts';
import { annotate, knowledge, readAll } from '../../support/corpus.ts';

const cwd = process.cwd();
const paths = (await readAll('corpus')).map(({ path }) => path);
const batches = [paths.slice(0, 3), paths.slice(3, 4), paths.slice(4)];
const tasks = [{ analyzer: slogans, options: { min: 2 } }];
const setting = {
  cwd,
  base: cwd,
  config: null,
  plugins: [],
  tasks: [{ recipe: { kind: 'registered', id: 'slogans' }, options: { min: 2 } }],
  range: { since: '2020', until: null },
} as const;

/** Two threads' worth of a pool; `before` is waited for before a batch is begun. */
const poolOf = (before: (nth: number) => Promise<void>): Pool & { readonly closed: () => number } => {
  const runBatch = batchRunner();
  let given = 0;
  let closed = 0;
  return {
    run: async (batch) => {
      await before(given++);
      return structuredClone(await runBatch(structuredClone(batch)));
    },
    close: async () => void closed++,
    closed: () => closed,
  };
};

const run = (pool: Pool, signal = new AbortController().signal, ticks: number[] = []) => {
  const progress = { tick: (count = 1) => void ticks.push(count), clear: () => undefined };
  const tools: RunTools = { knowledge, progress, signal, open: () => pool };
  return runInThreads(tasks, { threads: 2, batches }, setting, tools);
};

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('batches that are done last to first are put together first to last', async () => {
  const pool = poolOf((nth) => wait(60 - (nth % 3) * 30));
  const ticks: number[] = [];
  const got = await run(pool, undefined, ticks);
  const inPeriod = async function* () {
    for await (const { article } of readCorpus(['corpus'], { cwd, stdin: (async function* () {})(), knowledge }))
      if (article && (article.published?.value ?? article.fileDate ?? '') >= '2020') yield article;
  };
  const expected = await runAnalyzers(inPeriod, tasks, { knowledge, annotate });
  expect(expected.rows[0]?.length).toBeGreaterThan(2);
  expect(got).toEqual({ result: expected, unread: [], undated: 0 });
  expect(ticks.toSorted((a, b) => a - b)).toEqual([1, 1, 3, 3, paths.length - 4, paths.length - 4]);
  expect(pool.closed()).toBe(1);
});

describe('a thread that fails', () => {
  test.each([
    [
      new Error('it ended with exit code 3'),
      'thread-failed',
      'a thread failed: it ended with exit code 3',
      'With --jobs 1 everything is done in one.',
    ],
    [
      Object.assign(new Error('terminated'), { code: 'ERR_WORKER_OUT_OF_MEMORY' }),
      'thread-out-of-memory',
      'a thread ran out of memory',
      expect.stringContaining('--max-old-space-size'),
    ],
  ])('%s', async (error, code, message, hint) => {
    const pool = poolOf((nth) => (nth === 1 ? Promise.reject(error) : wait(5)));
    await expect(run(pool)).rejects.toMatchObject({ name: 'CcecError', code, message, hint });
    expect(pool.closed()).toBe(1);
  });
});

test.each([
  ['in the first pass', 1],
  ['in the second', 4],
])('interrupted %s, the threads are ended', async (_, at) => {
  const interrupt = new AbortController();
  const pool = poolOf((nth) => {
    if (nth === at) interrupt.abort();
    return interrupt.signal.aborted ? Promise.reject(new Error('ended')) : wait(5);
  });
  expect(await run(pool, interrupt.signal)).toBeNull();
  expect(pool.closed()).toBeGreaterThan(0);
});
