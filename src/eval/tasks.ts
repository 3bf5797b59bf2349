/** Runs the analyzers that the measures are about, no others. */
import type { AnyAnalyzer } from '../analysis/analyzer.ts';
import { defaultOptions } from '../analysis/default-options.ts';
import type { RunResult, Task } from '../analysis/run.ts';
import { articles } from '../analyzers/articles/index.ts';
import { entities } from '../analyzers/entities/index.ts';
import { slogans } from '../analyzers/slogans/index.ts';
import { timeline } from '../analyzers/timeline/index.ts';
import type { Rows } from './found.ts';
import { type Measure, measureNames, measures } from './measures.ts';
import type { GoldSet } from './read-gold.ts';

const analyzers = { articles, entities, slogans, timeline } satisfies Record<keyof Rows, AnyAnalyzer>;

const ids = Object.keys(analyzers) as readonly (keyof Rows)[];

const taskOf = (analyzer: AnyAnalyzer): Task => ({ analyzer, options: defaultOptions(analyzer) });

/** For the measures `only` (empty: all), as far as the gold speaks of them. The articles themselves are always needed. */
export const tasksFor = (
  { articles: golds, slogans: ofCorpus }: GoldSet,
  only: readonly Measure[],
): readonly Task[] => {
  const isSpokenOf: Readonly<Record<keyof Rows, boolean>> = {
    articles: true,
    entities: golds.some(({ gold }) => gold.officials ?? gold.places),
    timeline: golds.some(({ gold }) => gold.events),
    slogans: ofCorpus !== null,
  };
  const wanted = new Set<keyof Rows>([
    'articles',
    ...(only.length === 0 ? measureNames : only).map((name) => measures[name].from),
  ]);
  return ids.filter((id) => wanted.has(id) && isSpokenOf[id]).map((id) => taskOf(analyzers[id]));
};

/** Every one of them, for drafts. */
export const allTasks = (): readonly Task[] => ids.map((id) => taskOf(analyzers[id]));

/** The rows of each analyzer; of one that was not run, none. */
export const rowsOf = (tasks: readonly Task[], { rows }: RunResult): Rows => {
  const of = (id: keyof Rows): readonly unknown[] =>
    rows[tasks.findIndex(({ analyzer }) => analyzer === analyzers[id])] ?? [];
  return {
    articles: of('articles') as Rows['articles'],
    entities: of('entities') as Rows['entities'],
    timeline: of('timeline') as Rows['timeline'],
    slogans: of('slogans') as Rows['slogans'],
  };
};
