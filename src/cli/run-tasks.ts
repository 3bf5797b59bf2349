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
import { findSource, openReading } from './read-articles.ts';
import type { Recipe } from './recipe.ts';
import { articleNoun } from './report-of.ts';
import { sessionKnowledge } from './session-knowledge.ts';
import type { Session } from './session.ts';
import type { Setting } from './threads/message.ts';
import { type Plan, planOf } from './threads/plan.ts';
import type { Run } from './threads/run-in-threads.ts';

/** The articles of a call, and how it wants to be spoken to. */
export interface Corpus {
  readonly paths: readonly string[];
  readonly range: DateRange;
  readonly options: Pick<OutputOptions, 'quiet' | 'color'>;
  /** Given where other threads may help: how they make the analyzers, and how many are wanted. */
  readonly threads?: { readonly recipes: readonly Recipe[]; readonly jobs: number | null };
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
  { paths, range, options, threads }: Corpus,
): Promise<Outcome | null> => {
  const { io } = session;
  const messages = createMessages(io, { quiet: options.quiet, color: wantsColor(io, options.color, 'stderr') });
  const inputs = resolveInputs(paths, session.config, io.cwd);
  if (inputs.note !== null) await messages.note(inputs.note);

  const knowledge = await sessionKnowledge(session);
  const progress = createProgress(io, options.quiet);
  const source = await findSource(inputs);
  const plan = threads ? planOf(source.paths, source.cwd, threads.jobs) : null;

  const runHere = async (): Promise<Run> => {
    const reading = openReading(source, range, { io, knowledge, progress });
    const result = await runAnalyzers(reading.articles, tasks, { knowledge, annotate: createAnnotator(knowledge) });
    return { result, unread: reading.problems(), undated: reading.undated() };
  };

  const runThere = async (shared: Plan, recipes: readonly Recipe[]): Promise<Run | null> => {
    const [{ runInThreads }, { openPool }] = await Promise.all([
      import('./threads/run-in-threads.ts'),
      import('./threads/pool.ts'),
    ]);
    const setting: Setting = {
      cwd: io.cwd,
      base: source.cwd,
      config: session.config,
      plugins: session.plugins,
      tasks: recipes.map((recipe, at) => ({ recipe, options: tasks[at]?.options ?? {} })),
      range,
    };
    const run = await runInThreads(tasks, shared, setting, { knowledge, progress, signal: io.signal, open: openPool });
    return run && { ...run, unread: [...source.problems, ...run.unread] };
  };

  const run = await (plan && threads ? runThere(plan, threads.recipes) : runHere()).finally(() => progress.clear());
  if (run === null || io.signal.aborted) return null;
  const { result, unread, undated } = run;
  return {
    ...result,
    messages,
    tellProblems: async (others = []) => {
      if (undated > 0)
        await messages.note(`${countOf(undated, articleNoun)} left out by --since/--until: no date is known`);
      const problems = [...unread, ...result.problems, ...others];
      await messages.problems(problems);
      if (problems.some(({ severity }) => severity === 'error')) session.setExitCode(2);
    },
  };
};
