/** Runs the checks that are on, prints what they find, and decides the exit code. */
import { createAnnotator } from '../annotate/annotator.ts';
import { runChecks } from '../check/run.ts';
import { isAtLeast } from '../check/severity.ts';
import type { Problem } from '../errors.ts';
import { loadKnowledge } from '../knowledge/knowledge.ts';
import { asOfToday } from './as-of.ts';
import { corpusInputs, withoutChecked } from './against.ts';
import { wantsColor } from './color.ts';
import type { CheckFlags } from './commands/check.ts';
import { reportOfFindings } from './report-of-findings.ts';
import { resolveInputs } from './inputs.ts';
import { createMessages } from './messages.ts';
import type { RunOptions } from './options.ts';
import { printReport } from './print-report.ts';
import { createProgress } from './progress.ts';
import { openReading } from './read-articles.ts';
import { chosenTasks } from './check-tasks.ts';
import type { Session } from './session.ts';

/** Findings say these better, with a place and a fingerprint. */
const told = new Set([
  'guessed-encoding',
  'ambiguous-date',
  'impossible-date',
  'empty-article',
  'furniture-only',
  'no-body',
  'no-title',
]);

const untold = ({ severity, code }: Problem): boolean => severity === 'error' || !told.has(code);

export const checkArticles = async (
  session: Session,
  paths: readonly string[],
  flags: CheckFlags,
  options: RunOptions,
): Promise<void> => {
  const { io, config } = session;
  const messages = createMessages(io, { quiet: options.quiet, color: wantsColor(io, options.color, 'stderr') });
  const tasks = chosenTasks(flags.check ?? null, config);
  const inputs = resolveInputs(paths, config, io.cwd);
  if (inputs.note !== null) await messages.note(inputs.note);

  const knowledge = loadKnowledge();
  const progress = createProgress(io, options.quiet);
  const everything = { since: null, until: null };
  const reading = openReading(inputs, options.range, { io, knowledge, progress });
  const against = corpusInputs(flags.against, config, io.cwd);
  const corpus =
    against &&
    openReading(await withoutChecked(against, inputs, flags.stdinFilename), everything, { io, knowledge, progress });
  const { findings, problems, articles } = await runChecks(
    { articles: reading.articles, corpus: corpus && corpus.articles },
    tasks,
    { knowledge, annotate: createAnnotator(knowledge), asOf: flags.asOf ?? asOfToday(io) },
  );
  progress.clear();
  if (io.signal.aborted) return;

  const isShown = ({ severity }: { severity: (typeof findings)[number]['severity'] }): boolean =>
    isAtLeast(severity, flags.show);
  const report = reportOfFindings(findings.filter(isShown), tasks, articles.length, options);
  await printReport(io, report, options, options.columns !== null);

  const unread = [...reading.problems(), ...(corpus?.problems() ?? [])];
  await messages.problems([...unread, ...problems.filter(untold)]);
  const { failOn } = flags;
  if (
    failOn !== 'never' &&
    findings.some(({ severity, suppressed }) => suppressed === null && isAtLeast(severity, failOn))
  )
    session.setExitCode(1);
  if ([...unread, ...problems].some(({ severity }) => severity === 'error')) session.setExitCode(2);
};
