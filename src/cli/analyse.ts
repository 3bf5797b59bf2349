/** Runs one analyzer over a corpus and prints its rows: what every analyzing command does. */
import type { RunOptions } from './options.ts';
import { printReport } from './print-report.ts';
import { madeBy, type Recipe } from './recipe.ts';
import { reportOf } from './report-of.ts';
import { runTasks } from './run-tasks.ts';
import type { Session } from './session.ts';

/** One call of one analyzer, its flags resolved. */
export interface Call {
  readonly recipe: Recipe;
  readonly analyzerOptions: Readonly<Record<string, unknown>>;
  readonly paths: readonly string[];
  readonly options: RunOptions;
}

export const analyse = async (session: Session, { recipe, analyzerOptions, paths, options }: Call): Promise<void> => {
  const analyzer = await madeBy(recipe, session.analyzers);
  // Rows that are moments are chosen by their own dates (report-of.ts), whenever their articles appeared.
  const range = analyzer.moment ? { since: null, until: null } : options.range;
  const tasks = [{ analyzer, options: analyzerOptions }];
  const threads = { recipes: [recipe], jobs: options.jobs };
  const result = await runTasks(session, tasks, { paths, range, options, threads });
  if (result === null) return;
  const report = reportOf(analyzer, result.rows[0] ?? [], result.articles, options);
  await printReport(session.io, report, options, options.columns !== null);
  await result.tellProblems();
};
