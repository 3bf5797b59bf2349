/** Reads the corpus for a run: keeps what went wrong, leaves out what is not of the period, and lets Ctrl-C through. */
import { setImmediate } from 'node:timers/promises';
import { type DateRange, dayOf, isWithin } from '../analysis/date-range.ts';
import type { ReadArticles } from '../analysis/run.ts';
import type { Article } from '../corpus/article.ts';
import { readCorpus } from '../corpus/index.ts';
import type { Problem } from '../errors.ts';
import type { Inputs } from './inputs.ts';
import type { Io } from './io.ts';
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

export const openReading = (inputs: Inputs, range: DateRange, io: Io, progress: Progress): Reading => {
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
    let breath = performance.now() + breathAfter;
    for await (const item of readCorpus(inputs.paths, { cwd: inputs.cwd, stdin: io.stdin })) {
      if ('severity' in item) problems.push(item);
      else if (isWanted(item)) yield item;
      progress.tick();
      if (performance.now() > breath) {
        await setImmediate();
        breath = performance.now() + breathAfter;
      }
      if (io.signal.aborted) return;
    }
  }
  return { articles, problems: () => problems, undated: () => undated };
};
