/** Reads the articles that a call names and runs analyzers over them: what every command with a corpus does. */
import type { DateRange } from '../analysis/date-range.ts';
import { runAnalyzers, type RunResult, type Task } from '../analysis/run.ts';
import { createAnnotator } from '../annotate/annotator.ts';
import type { Problem } from '../errors.ts';
import { countOf } from '../report/row.ts';
import { wantsColor } from './color.ts';
import { resolveInputs } from './inputs.ts';
import { createMessages, type Messages } from './messages.ts';
import type { OutputOptions } from './options.ts';
import { createProgress } from './progress.ts';
import { openReading } from './read-articles.ts';
import { articleNoun } from './report-of.ts';
import { sessionKnowledge } from './session-knowledge.ts';
import type { Session } from './session.ts';

/** The articles of a call, and how it wants to be spoken to. */
export interface Corpus {
  readonly paths: readonly string[];
  readonly range: DateRange;
  readonly options: Pick<OutputOptions, 'quiet' | 'color'>;
}

export interface Outcome extends RunResult {
  readonly messages: Messages;
  /** Tells what was left out and what went wrong, after the result has been printed; an error makes the exit code 2. */
  tellProblems(others?: readonly Problem[]): Promise<void>;
}

/** null where the run was interrupted. */
export const runTasks = async (
  session: Session,
  tasks: readonly Task[],
  { paths, range, options }: Corpus,
): Promise<Outcome | null> => {
  const { io } = session;
  const messages = createMessages(io, { quiet: options.quiet, color: wantsColor(io, options.color, 'stderr') });
  const inputs = resolveInputs(paths, session.config, io.cwd);
  if (inputs.note !== null) await messages.note(inputs.note);

  const knowledge = await sessionKnowledge(session);
  const progress = createProgress(io, options.quiet);
  const reading = openReading(inputs, range, { io, knowledge, progress });
  const result = await runAnalyzers(reading.articles, tasks, { knowledge, annotate: createAnnotator(knowledge) });
  progress.clear();
  if (io.signal.aborted) return null;
  return {
    ...result,
    messages,
    tellProblems: async (others = []) => {
      const undated = reading.undated();
      if (undated > 0)
        await messages.note(`${countOf(undated, articleNoun)} left out by --since/--until: no date is known`);
      const problems = [...reading.problems(), ...result.problems, ...others];
      await messages.problems(problems);
      if (problems.some(({ severity }) => severity === 'error')) session.setExitCode(2);
    },
  };
};
