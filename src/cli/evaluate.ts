/** Holds the program's rows against gold and prints the score. */
import { CcecError } from '../errors.ts';
import { f1Of } from '../eval/figures.ts';
import { type Measure, measureNames } from '../eval/measures.ts';
import { readGold } from '../eval/read-gold.ts';
import { columns, evalRows, type MeasureRow, rule, sections } from '../eval/rows.ts';
import { score } from '../eval/score.ts';
import { rowsOf, tasksFor } from '../eval/tasks.ts';
import { suggestion } from '../text/closest.ts';
import { wantsColor } from './color.ts';
import { readGoldFiles } from './gold-files.ts';
import { createMessages } from './messages.ts';
import type { RunOptions } from './options.ts';
import { printReport } from './print-report.ts';
import { reportOf } from './report-of.ts';
import { runTasks } from './run-tasks.ts';
import type { Session } from './session.ts';

export interface EvalCall {
  readonly gold: string;
  readonly paths: readonly string[];
  readonly options: RunOptions;
  /** null: all. */
  readonly only: readonly string[] | null;
  /** The least F1 of every measure; null: any will do. */
  readonly least: number | null;
  /** Rows for the faults too. */
  readonly faults: boolean;
}

const anyTime = { since: null, until: null };

const chosen = (names: readonly string[] | null): readonly Measure[] => {
  const isMeasure = (name: string): name is Measure => (measureNames as readonly string[]).includes(name);
  return (names ?? []).map((name) => {
    if (isMeasure(name)) return name;
    throw new CcecError('unknown-measure', `unknown measure "${name}"`, { hint: suggestion(name, measureNames) });
  });
};

const isMeasureRow = (row: { readonly type: string }): row is MeasureRow => row.type === 'measure';

const failureOf = (rows: readonly MeasureRow[], least: number): string | null => {
  const low = rows.filter((row) => f1Of(row) < least);
  // Cut, not rounded: 0.94996 is not to read as 0.95.
  const cut = (row: MeasureRow): string => (Math.floor(f1Of(row) * 10_000) / 10_000).toFixed(4);
  return low.length === 0 ? null : `F1 under ${least}: ${low.map((row) => `${row.measure} ${cut(row)}`).join(', ')}`;
};

export const evaluate = async (session: Session, call: EvalCall): Promise<void> => {
  const { io } = session;
  const { options } = call;
  const only = chosen(call.only);
  const gold = readGold(await readGoldFiles(call.gold, io.cwd));
  const messages = createMessages(io, { quiet: options.quiet, color: wantsColor(io, options.color, 'stderr') });
  // A figure that passes over gold which cannot be read would be a figure of something else.
  if (gold.problems.some(({ severity }) => severity === 'error')) {
    await messages.problems(gold.problems);
    session.setExitCode(2);
    return;
  }
  if (gold.articles.length === 0 && gold.slogans === null) {
    await messages.problems(gold.problems);
    throw new CcecError('no-gold', `${call.gold}: nothing to score against: every file is a draft`);
  }
  const tasks = tasksFor(gold, only);
  const result = await runTasks(session, tasks, { paths: call.paths, range: anyTime, options });
  if (result === null) return;

  const scored = score(gold, rowsOf(tasks, result), only);
  const all = evalRows(scored.outcomes);
  const figures = all.filter(isMeasureRow);
  const rows = call.faults ? all : figures;
  const report = reportOf({ columns, sections, rule }, rows, scored.articles, options);
  await printReport(io, report, options, options.columns !== null);

  const failure = call.least === null ? null : failureOf(figures, call.least);
  if (failure !== null) {
    session.setExitCode(1);
    await messages.problems([
      { severity: 'error', code: 'under-min', path: '', line: null, column: null, message: failure, hint: null },
    ]);
  }
  const unscored = only.filter((name) => figures.every(({ measure }) => measure !== name));
  await result.tellProblems([
    ...gold.problems,
    ...scored.problems,
    ...unscored.map((name) => ({
      severity: 'error' as const,
      code: 'nothing-to-score',
      path: call.gold,
      line: null,
      column: null,
      message: `nothing in the gold says anything of ${name}`,
      hint: null,
    })),
  ]);
};
