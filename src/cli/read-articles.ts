/** Reads the corpus for a run: keeps what went wrong, leaves out what is not of the period, and lets Ctrl-C through. */
import { type DateRange, dayOf, isWithin } from '../analysis/date-range.ts';
import type { ReadArticles } from '../analysis/run.ts';
import type { Article } from '../corpus/article.ts';
import { findArticles } from '../corpus/find/find-articles.ts';
import type { Found } from '../corpus/find/found.ts';
import { readFound } from '../corpus/read-corpus.ts';
import type { Problem } from '../errors.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Inputs } from './inputs.ts';
import type { Progress } from './progress.ts';

export interface Reading {
  readonly articles: ReadArticles;
  /** After a pass: inputs that could not be read. */
  problems(): readonly Problem[];
  /** After a pass: articles left out because the period could not be told. */
  undated(): number;
}

// Analysis is synchronous: without a breath now and then the process would not see a signal.
const breathAfter = 50;

/** Node's own promise of this comes with a module that is not needed otherwise. */
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/** Milliseconds. The first look at `performance` loads a module of Node's own. */
const now = (): number => process.uptime() * 1000;

// A survey reads the corpus twice, standard input can be read once.
const replayable = (io: ReadingTools['io']): AsyncIterable<Uint8Array> => {
  let chunks: Promise<readonly Uint8Array[]> | null = null;
  const readAll = async (): Promise<readonly Uint8Array[]> => {
    const all: Uint8Array[] = [];
    for await (const chunk of io.stdin) all.push(chunk);
    return all;
  };
  return {
    async *[Symbol.asyncIterator]() {
      yield* await (chunks ??= readAll());
    },
  };
};

/** The files of a call, found once. */
export interface Source extends Found {
  /** What their paths are relative to. */
  readonly cwd: string;
}

export const findSource = async ({ paths, cwd }: Inputs): Promise<Source> => ({
  ...(await findArticles(paths, cwd)),
  cwd,
});

/** What a reading needs beside the paths. */
export interface ReadingTools {
  readonly io: { readonly stdin: AsyncIterable<Uint8Array>; readonly signal: AbortSignal };
  readonly knowledge: Knowledge;
  readonly progress: Progress;
  /** What the article on standard input is called. */
  readonly stdinName?: string | undefined;
}

export const openReading = (
  { cwd, ...found }: Source,
  range: DateRange,
  { io, knowledge, progress, stdinName }: ReadingTools,
): Reading => {
  const stdin = replayable(io);
  let problems: Problem[] = [];
  let undated = 0;
  const isFiltered = range.since !== null || range.until !== null;
  const isWanted = (article: Article): boolean => {
    if (!isFiltered) return true;
    const day = dayOf(article);
    if (day === null) undated++;
    return day !== null && isWithin(day, range);
  };
  async function* articles(): AsyncGenerator<Article> {
    problems = [];
    undated = 0;
    let breath = now() + breathAfter;
    for await (const { article, problems: said } of readFound(found, { cwd, stdin, stdinName, knowledge })) {
      if (article === null) problems.push(...said);
      else if (isWanted(article)) yield article;
      progress.tick();
      if (now() > breath) {
        await breathe();
        breath = now() + breathAfter;
      }
      if (io.signal.aborted) return;
    }
  }
  return { articles, problems: () => problems, undated: () => undated };
};
