/** `ccec eval --init`: writes the program's own answers as gold for a person to correct. */
import { access, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Document, isMap, isSeq } from 'yaml';
import { CcecError, type Problem } from '../errors.ts';
import { type Draft, draftsOf } from '../eval/draft.ts';
import { allTasks, rowsOf } from '../eval/tasks.ts';
import type { AnyColumn, Row } from '../report/row.ts';
import type { RunOptions } from './options.ts';
import { printReport } from './print-report.ts';
import { reportOf } from './report-of.ts';
import { runTasks } from './run-tasks.ts';
import type { Session } from './session.ts';
import { writeWhole } from './write-whole.ts';

export interface InitCall {
  readonly gold: string;
  readonly paths: readonly string[];
  readonly options: RunOptions;
}

export const draftColumns: readonly AnyColumn[] = [{ key: 'file' }, { key: 'article' }, { key: 'state' }];

const comment =
  " Written by `ccec eval --init`: the program's own answers, not gold. Read the article, correct every line, then delete the next one.";

// An official, a place, an event is one line.
const draftText = ({ gold }: Draft): string => {
  const document = new Document(gold, { aliasDuplicateObjects: false });
  const setFlow = (node: unknown, depth: number): void => {
    if (isSeq(node)) for (const item of node.items) if (isMap(item) || isSeq(item)) item.flow = true;
    if (isMap(node) && depth < 2) for (const { value } of node.items) setFlow(value, depth + 1);
    if (isSeq(node) && node.items.length === 0) node.flow = true;
  };
  setFlow(document.contents, 0);
  document.commentBefore = comment;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
};

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

const unnamed: Problem = {
  severity: 'error',
  code: 'no-name-for-gold',
  path: '-',
  line: null,
  column: null,
  message: 'standard input has no name that gold could refer to',
  hint: 'Give the article as a file.',
};

const sharedName = (draft: Draft): Problem => ({
  severity: 'error',
  code: 'gold-name-taken',
  path: draft.article ?? '',
  line: null,
  column: null,
  message: `another article would have its gold in ${draft.file} too`,
  hint: 'Give each of them a gold folder of its own.',
});

/** Never overwrites: what is there already is somebody's work. */
export const writeDrafts = async (session: Session, { gold, paths, options }: InitCall): Promise<void> => {
  const { io } = session;
  const tasks = allTasks();
  const result = await runTasks(session, tasks, { paths, range: { since: null, until: null }, options });
  if (result === null) return;
  try {
    await mkdir(path.resolve(io.cwd, gold), { recursive: true });
  } catch (error) {
    throw new CcecError('cannot-write', `cannot write to ${gold}: it is no folder and cannot be made one`, {
      cause: error,
    });
  }

  const rows: Row[] = [];
  const problems: Problem[] = [];
  const taken = new Set<string>();
  for (const draft of draftsOf(rowsOf(tasks, result))) {
    if (draft.article === '-') {
      problems.push(unnamed);
      continue;
    }
    if (taken.has(draft.file)) {
      problems.push(sharedName(draft));
      continue;
    }
    taken.add(draft.file);
    const file = path.posix.join(gold.replaceAll('\\', '/'), draft.file);
    const isThere = await exists(path.resolve(io.cwd, file));
    if (!isThere) await writeWhole(file, draftText(draft), io.cwd);
    rows.push({ file, article: draft.article, state: isThere ? 'kept' : 'written' });
  }
  const report = reportOf(
    {
      columns: draftColumns,
      noun: ['gold file', 'gold files'],
      rule: 'A draft is not scored until its line "draft: true" is deleted; files that exist are kept.',
    },
    rows,
    result.articles,
    options,
  );
  await printReport(io, report, options, options.columns !== null);
  await result.tellProblems(problems);
};
