/** One article under all checks, as the catalogue has them. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { proseOf } from '../../src/check/catalogue.ts';
import { checks } from '../../src/check/index.ts';
import { type Checked, runChecks, type Task } from '../../src/check/run.ts';
import type { Article } from '../../src/corpus/article.ts';
import type { Finding } from '../../src/report/finding.ts';
import { annotate, knowledge, readAll } from '../support/corpus.ts';

export const allTasks: readonly Task[] = checks.map((check) => ({
  check,
  severity: proseOf(check.id).severity,
  options: Object.fromEntries(
    Object.entries(proseOf(check.id).options ?? {}).map(([name, option]) => [name, option.default]),
  ),
}));

export const asOf = '2026-01-15';

/** The findings in `articles`, held against `corpus`. */
export const check = (articles: readonly Article[], corpus: readonly Article[] | null = null): Promise<Checked> =>
  runChecks({ articles: () => articles, corpus: corpus && (() => corpus) }, allTasks, { knowledge, annotate, asOf });

interface Quoted extends Finding {
  /** The words that it marks. */
  readonly quote: string;
}

const offsetIn = (text: string, line: number, column: number): number => {
  const starts = [0, ...Array.from(text.matchAll(/\r\n?|\n/g), (end) => end.index + end[0].length)];
  return (starts[line - 1] ?? 0) + column - 1;
};

/** The findings in one file, held against the folder `corpus` beside it where there is one. */
export const checked = async (file: string): Promise<readonly Quoted[]> => {
  const folder = path.join(path.dirname(file), 'corpus');
  const articles = await readAll(file);
  const text = articles[0]?.text ?? '';
  const { findings, problems } = await check(articles, existsSync(folder) ? await readAll(folder) : null);
  const failed = problems.find(({ code }) => code === 'check-failed');
  if (failed) throw new Error(failed.message);
  return findings.map((finding) => ({
    ...finding,
    quote: text.slice(offsetIn(text, finding.line, finding.column), offsetIn(text, finding.endLine, finding.endColumn)),
  }));
};
