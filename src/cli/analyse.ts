/** Runs one analyzer over a corpus and prints its rows: what every analyzing command does. */
import type { AnyAnalyzer } from '../analysis/analyzer.ts';
import { runAnalyzers } from '../analysis/run.ts';
import { createAnnotator } from '../annotate/annotator.ts';
import { countOf } from '../report/row.ts';
import { wantsColor } from './color.ts';
import { resolveInputs } from './inputs.ts';
import { createMessages } from './messages.ts';
import type { RunOptions } from './options.ts';
import { printReport } from './print-report.ts';
import { createProgress } from './progress.ts';
import { openReading } from './read-articles.ts';
import { articleNoun, reportOf } from './report-of.ts';
import { sessionKnowledge } from './session-knowledge.ts';
import type { Session } from './session.ts';

/** One call of one analyzer, its flags resolved. */
export interface Call {
  readonly analyzer: AnyAnalyzer;
  readonly analyzerOptions: Readonly<Record<string, unknown>>;
  readonly paths: readonly string[];
  readonly options: RunOptions;
}

export const analyse = async (session: Session, { analyzer, analyzerOptions, paths, options }: Call): Promise<void> => {
  const { io } = session;
  const messages = createMessages(io, { quiet: options.quiet, color: wantsColor(io, options.color, 'stderr') });
  const inputs = resolveInputs(paths, session.config, io.cwd);
  if (inputs.note !== null) await messages.note(inputs.note);

  const knowledge = await sessionKnowledge(session);
  const progress = createProgress(io, options.quiet);
  // Rows that are moments are chosen by their own dates (report-of.ts), whenever their articles appeared.
  const range = analyzer.moment ? { since: null, until: null } : options.range;
  const reading = openReading(inputs, range, { io, knowledge, progress });
  const tasks = [{ analyzer, options: analyzerOptions }];
  const result = await runAnalyzers(reading.articles, tasks, { knowledge, annotate: createAnnotator(knowledge) });
  progress.clear();
  if (io.signal.aborted) return;

  await printReport(
    io,
    reportOf(analyzer, result.rows[0] ?? [], result.articles, options),
    options,
    options.columns !== null,
  );
  const undated = reading.undated();
  if (undated > 0)
    await messages.note(`${countOf(undated, articleNoun)} left out by --since/--until: no date is known`);
  const problems = [...reading.problems(), ...result.problems];
  await messages.problems(problems);
  if (problems.some(({ severity }) => severity === 'error')) session.setExitCode(2);
};
