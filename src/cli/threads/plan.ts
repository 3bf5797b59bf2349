/** Decides whether threads are worth it, and cuts the articles into batches for them. */
import { statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { STDIN } from '../../corpus/find/find-articles.ts';

export interface Plan {
  readonly threads: number;
  /** Paths in the order of the corpus, cut into runs of about the same size. */
  readonly batches: readonly (readonly string[])[];
}

/** Bytes of articles that a thread has to have to win back what its start costs (docs/architecture.md, Decisions). */
const WORTH_A_THREAD = 2_000_000;

/** As many as find work while this thread puts their results together: that takes about a tenth of the analysis. */
const MOST_THREADS = 8;

/** Bytes: few, so that no thread waits long for the last one, and results wait in little memory to be put together. */
const MOST_A_BATCH = 1_000_000;

/** Batches a thread, where the corpus is small. */
const BATCHES_A_THREAD = 8;

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

const cut = (paths: readonly string[], sizes: readonly number[], least: number): string[][] => {
  const batches: string[][] = [];
  let filled = Infinity;
  for (const [at, file] of paths.entries()) {
    if (filled >= least) {
      batches.push([]);
      filled = 0;
    }
    batches.at(-1)?.push(file);
    filled += sizes[at] ?? 0;
  }
  return batches;
};

/**
 * `jobs`: how many threads the user wants; null: as many as there are cores and the corpus is worth. Null where everything is best
 * done in this thread: standard input can be read here only, and a single batch needs no other.
 */
export const planOf = (paths: readonly string[], cwd: string, jobs: number | null): Plan | null => {
  const most = jobs ?? Math.min(os.availableParallelism(), MOST_THREADS);
  if (most < 2 || paths.length < 2 || paths.includes(STDIN)) return null;
  const sizes = paths.map((file) => sizeOf(path.resolve(cwd, file)));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const wanted = jobs ?? Math.min(most, Math.floor(total / WORTH_A_THREAD));
  if (wanted < 2) return null;
  const batches = cut(paths, sizes, Math.min(MOST_A_BATCH, total / (wanted * BATCHES_A_THREAD)));
  return batches.length < 2 ? null : { threads: Math.min(wanted, batches.length), batches };
};
