/** Runs analyzers over a corpus in several threads: batches go out, what they give is put together in the order of the corpus. */
import { Joined, type Passed, type PassOf, stepsOf, type Task } from '../../analysis/pass.ts';
import { runPasses, type RunResult } from '../../analysis/run.ts';
import { CcecError, type Problem } from '../../errors.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Progress } from '../progress.ts';
import { type BatchResult, packOrder, type Setting, unpackTotal } from './message.ts';
import type { Plan } from './plan.ts';
import type { Pool } from './pool.ts';

/** As for a run in this thread. */
export interface Run {
  readonly result: RunResult;
  /** Files that could not be read. */
  readonly unread: readonly Problem[];
  /** Articles left out because the period could not be told. */
  readonly undated: number;
}

export interface RunTools {
  readonly knowledge: Knowledge;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  open(threads: number): Pool;
}

const failed = (error: unknown): CcecError => {
  const { code, message } = error instanceof Error ? (error as Error & { code?: unknown }) : { message: String(error) };
  return code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new CcecError('thread-out-of-memory', 'a thread ran out of memory', {
        hint: 'Give fewer threads (--jobs 1), or more memory: NODE_OPTIONS=--max-old-space-size=8192 (megabytes).',
        cause: error,
      })
    : new CcecError('thread-failed', `a thread failed: ${message}`, {
        hint: 'With --jobs 1 everything is done in one.',
        cause: error,
      });
};

/** Does `each` with what `given` promise, in their order and as soon as may be. Rejects with the first that rejects. */
const inOrder = async <Item>(given: readonly Promise<Item>[], each: (item: Item) => void): Promise<void> => {
  const waiting = new Map<number, Item>();
  let next = 0;
  const take = (item: Item, at: number): void => {
    waiting.set(at, item);
    for (let ready = waiting.get(next); ready !== undefined; ready = waiting.get(next)) {
      waiting.delete(next);
      each(ready);
      next++;
    }
  };
  await Promise.all(given.map((promise, at) => promise.then((item) => take(item, at))));
};

/** null where the run was interrupted. Throws CcecError `thread-failed` and `thread-out-of-memory`. */
export const runInThreads = async (
  tasks: readonly Task[],
  { threads, batches }: Plan,
  setting: Setting,
  { knowledge, progress, signal, open }: RunTools,
): Promise<Run | null> => {
  const pool = open(threads);
  const close = (): void => void pool.close();
  signal.addEventListener('abort', close, { once: true });
  let unread: Problem[] = [];
  let undated = 0;

  const pass = async (of: PassOf): Promise<Passed> => {
    signal.throwIfAborted();
    const order = packOrder({ setting, of });
    const joined = new Joined(stepsOf(tasks, knowledge, of));
    unread = [];
    undated = 0;
    const results = batches.map(async (paths) => {
      const result = await pool.run({ order, pass: of === 'survey' ? 'survey' : 'collect', paths });
      progress.tick(paths.length);
      return result;
    });
    await inOrder(results, (result: BatchResult) => {
      joined.add({ ...result.passed, totals: result.passed.totals.map(unpackTotal) });
      unread.push(...result.unread);
      undated += result.undated;
    }).catch((error: unknown) => {
      throw failed(error);
    });
    return joined.passed();
  };

  try {
    const result = await runPasses(tasks, knowledge, pass);
    return { result, unread, undated };
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  } finally {
    signal.removeEventListener('abort', close);
    await pool.close();
  }
};
