/** Makes a report of findings and the options of the call. */
import { docsOf, proseOf } from '../check/catalogue.ts';
import type { Task } from '../check/run.ts';
import { type CheckRule, countBySeverity, type Finding, isActive } from '../report/finding.ts';
import { isShown } from '../report/cell.ts';
import type { Report } from '../report/format.ts';
import { countOf } from '../report/row.ts';
import { pickColumns, pickKeys, type Selection, selectRows } from '../report/select.ts';
import { findingColumns, findingRow } from './finding-columns.ts';
import type { RunOptions } from './options.ts';
import { articleNoun, cutNote } from './report-of.ts';
import { version } from './version.ts';

const ruleOf = ({ check: { id }, severity }: Task): CheckRule => {
  const { summary, why, hint } = proseOf(id);
  return { id, severity, summary, why, hint: hint.replace(/\{(\w+)\}/g, '…'), docs: docsOf(id) };
};

/** Those that --sort and --limit leave, in their order, and what was suppressed. */
const chosenOf = (findings: readonly Finding[], selection: Selection): readonly Finding[] => {
  if (selection.sort === null && selection.limit === null) return findings;
  const open = new Map(findings.filter(isActive).map((finding) => [findingRow(finding), finding]));
  const rows = selectRows([...open.keys()], selection);
  const chosen = rows.map((row) => open.get(row)).filter((finding) => finding !== undefined);
  return [...chosen, ...findings.filter((finding) => !isActive(finding))];
};

const titleOf = (open: readonly Finding[], suppressed: number, articles: number): string => {
  const left = suppressed === 0 ? '' : ` (${suppressed}${open.length === 0 ? '' : ' more'} suppressed)`;
  return `${countBySeverity(open) || 'nothing found'} in ${countOf(articles, articleNoun)}${left}`;
};

/** Rows leave the suppressed findings out; `findings` has them. */
export const reportOfFindings = (
  findings: readonly Finding[],
  tasks: readonly Task[],
  articles: number,
  { selection, columns: keys }: RunOptions,
): Report => {
  const open = findings.filter(isActive);
  const chosen = chosenOf(findings, selection);
  const rows = chosen.filter(isActive).map(findingRow);
  const title = titleOf(open, findings.length - open.length, articles) + cutNote(rows.length, open.length);
  const section = { title, columns: findingColumns.filter(isShown), rows };
  return {
    title,
    rule: null,
    rows: keys === null ? rows : rows.map((row) => pickKeys(row, keys)),
    columns: keys === null ? findingColumns : findingColumns.filter(({ key }) => keys.includes(key)),
    sections: [keys === null ? section : pickColumns(section, keys, findingColumns)],
    findings: {
      tool: { name: 'ccec', version: version() },
      rules: tasks.map(ruleOf),
      findings: chosen,
      left: open.length - rows.length,
    },
  };
};
