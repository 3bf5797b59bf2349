/** Runs the checks that are on, prints what they find, and decides the exit code. */
import { createAnnotator } from '../annotate/annotator.ts';
import { runChecks } from '../check/run.ts';
import { isAtLeast } from '../check/severity.ts';
import { suppress } from '../check/suppress.ts';
import type { Problem } from '../errors.ts';
import type { Finding } from '../report/finding.ts';
import { countOf } from '../report/row.ts';
import { corpusInputs, withoutChecked } from './against.ts';
import { asOfToday } from './as-of.ts';
import { chosenTasks } from './check-tasks.ts';
import { wantsColor } from './color.ts';
import type { CheckFlags } from './commands/check.ts';
import { resolveInputs } from './inputs.ts';
import { createMessages } from './messages.ts';
import type { RunOptions } from './options.ts';
import { printReport } from './print-report.ts';
import { createProgress } from './progress.ts';
import { findSource, openReading } from './read-articles.ts';
import { reportOfFindings } from './report-of-findings.ts';
import { sessionKnowledge } from './session-knowledge.ts';
import type { Session } from './session.ts';
import { openSuppressions } from './suppressions.ts';

/** Problems that findings tell better: with what to do, and a fingerprint. */
const told = new Set([
  'guessed-encoding',
  'ambiguous-date',
  'impossible-date',
  'unreadable-date',
  'empty-article',
  'furniture-only',
  'no-body',
  'no-title',
]);

const findingNoun = ['lesser finding', 'lesser findings'] as const;

const isOpen = ({ suppressed }: Finding): boolean => suppressed === null;

export const checkArticles = async (
  session: Session,
  paths: readonly string[],
  flags: CheckFlags,
  options: RunOptions,
): Promise<void> => {
  const { io, config } = session;
  const messages = createMessages(io, { quiet: options.quiet, color: wantsColor(io, options.color, 'stderr') });
  const tasks = chosenTasks(flags.check ?? null, config);
  const { stdinFilename: stdinName, writeSuppressions: isWriting = false, failOn } = flags;
  // What the exit code rests on is printed.
  const show = flags.show ?? (failOn === 'info' ? 'info' : 'warning');
  const suppressions = openSuppressions(flags.suppressions, { config, cwd: io.cwd, isNew: isWriting });
  const inputs = resolveInputs(paths.length === 0 && stdinName !== undefined ? ['-'] : paths, config, io.cwd);
  if (inputs.note !== null) await messages.note(inputs.note);

  const knowledge = await sessionKnowledge(session);
  const asOf = flags.asOf ?? asOfToday(io);
  const tools = { io, knowledge, progress: createProgress(io, options.quiet), stdinName };
  const articles = openReading(await findSource(inputs), options.range, tools);
  const against = corpusInputs(flags.against, config, io.cwd);
  const others = against && (await findSource(await withoutChecked(against, inputs, stdinName)));
  const corpus = others && openReading(others, { since: null, until: null }, tools);
  const checked = await runChecks({ articles: articles.articles, corpus: corpus && corpus.articles }, tasks, {
    knowledge,
    annotate: createAnnotator(knowledge),
    asOf,
  });
  tools.progress.clear();
  if (io.signal.aborted) return;

  const lookedAt = {
    checks: new Set<string>(tasks.map(({ check }) => check.id)),
    articles: new Set(checked.articles.map(({ id }) => id)),
  };
  let { findings, unused } = suppress(checked.findings, suppressions.entries, lookedAt);
  if (isWriting) {
    const reason = flags.reason ?? `there on ${asOf}, not looked at yet`;
    const added = findings.filter((finding) => isOpen(finding) && isAtLeast(finding.severity, show));
    await suppressions.write(added, unused, reason);
    await messages.note(`${suppressions.file}: ${added.length} added, ${unused.length} without use removed`);
    findings = findings.map((finding) => (added.includes(finding) ? { ...finding, suppressed: reason } : finding));
    unused = [];
  }

  const shown = findings.filter(({ severity }) => isAtLeast(severity, show));
  const hidden = findings.filter((finding) => isOpen(finding) && !isAtLeast(finding.severity, show)).length;
  const report = reportOfFindings(shown, tasks, checked.articles.length, options);
  await printReport(io, report, options, options.columns !== null);

  if (hidden > 0) await messages.note(`${countOf(hidden, findingNoun)} not shown: --show info prints them`);
  const unread = [...articles.problems(), ...(corpus?.problems() ?? [])];
  const untold = checked.problems.filter(({ severity, code }: Problem) => severity === 'error' || !told.has(code));
  await messages.problems([...unread, ...untold, ...suppressions.unused(unused)]);
  const isFailed =
    failOn !== 'never' && findings.some((finding) => isOpen(finding) && isAtLeast(finding.severity, failOn));
  if (isFailed) session.setExitCode(1);
  if ([...unread, ...untold].some(({ severity }) => severity === 'error')) session.setExitCode(2);
};
