/** GitHub-flavoured Markdown: the title, one table a section, the counting rule. */
import { markdownTable } from 'markdown-table';
import stringWidth from 'string-width';
import { cellText, headText } from './cell.ts';
import type { Format } from './format.ts';
import type { TableSection } from './row.ts';

// What GFM would read as markup inside a cell; a line feed would end the row.
const escape = (text: string): string => text.replace(/[\\|<>*`[\]]/g, '\\$&').replace(/\n/g, '<br>');

const section = ({ columns, rows }: TableSection): string =>
  markdownTable([columns.map(headText), ...rows.map((row) => columns.map((column) => escape(cellText(column, row))))], {
    align: columns.map(({ align }) => (align === 'right' ? 'r' : null)),
    stringLength: stringWidth,
  });

export const markdown: Format = ({ title, rule, sections }) => {
  const filled = sections.filter(({ rows }) => rows.length > 0);
  const tables = filled.map((part) => (filled.length > 1 ? `### ${part.title}\n\n${section(part)}` : section(part)));
  return `${[`## ${title}`, ...tables, ...(rule === null ? [] : [`_${escape(rule)}_`])].join('\n\n')}\n`;
};
