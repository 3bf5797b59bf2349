/** Runs one analyzer, for tests that compare rows. */
import type { AnyAnalyzer } from '../analysis/analyzer.ts';
import { runAnalyzers } from '../analysis/run.ts';
import type { Row } from '../report/row.ts';
import { articlesOf, optionsOf, type Setting, tools } from './setting.ts';

/** The rows as every format gets them. Throws Error where the analyzer failed on an article or as a whole. */
export const rowsOf = async (analyzer: AnyAnalyzer, setting: Setting = {}): Promise<readonly Row[]> => {
  const given = tools();
  const articles = await articlesOf(setting, given);
  const task = { analyzer, options: optionsOf(analyzer, setting) };
  const { rows, problems } = await runAnalyzers(() => articles, [task], given);
  const failures = problems.filter(({ code }) => code === 'analyzer-failed');
  if (failures.length > 0)
    throw new Error(failures.map(({ path, message }) => `${path === '' ? '' : `${path}: `}${message}`).join('\n'));
  return rows[0] ?? [];
};
