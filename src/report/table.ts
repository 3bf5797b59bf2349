/** Tables for a terminal: quiet (a rule below the heads, gaps between columns), as wide as the terminal, never cut. */
import wrapAnsi from 'wrap-ansi';
import { cellText, headText } from './cell.ts';
import type { Format, Style } from './format.ts';
import { fit, measure } from './layout.ts';
import { gridLines } from './grid.ts';
import { type Paint, painter } from './paint.ts';
import type { TableSection } from './row.ts';

const wrap = (text: string, width: number | null): string =>
  width === null ? text : wrapAnsi(text, width, { hard: true, trim: true });

// Line by line: a pager that shows the middle of a text shows its colour too.
const paintLines = (text: string, paint: (line: string) => string): string =>
  text
    .split('\n')
    .map((line) => paint(line))
    .join('\n');

const sectionLines = ({ columns, rows }: TableSection, style: Style, paint: Paint): string[] => {
  const heads = columns.map(headText);
  const cells = rows.map((row) => columns.map((column) => cellText(column, row)));
  const measured = columns.map(({ key }, at) =>
    measure([heads[at] ?? '', ...cells.map((row) => row[at] ?? '')], key !== 'sources'),
  );
  const { widths, kept } = fit(measured, style.width, style.keepColumns);
  const lines = gridLines({
    widths,
    aligns: columns.slice(0, kept).map(({ align }) => align ?? 'left'),
    heads,
    cells,
    paintHead: paint.bold,
    paintRule: paint.dim,
    paintCell: (at) => (at === 0 ? paint.cyan : columns[at]?.key === 'sources' ? paint.dim : String),
  });
  const left = heads.slice(kept);
  return left.length === 0
    ? lines
    : [
        ...lines,
        paint.dim(wrap(`No room for: ${left.join(', ')}. Use a wider terminal, or --columns to choose.`, style.width)),
      ];
};

export const table: Format = ({ title, rule, sections }, style) => {
  const paint = painter(style.color);
  const filled = sections.filter(({ rows }) => rows.length > 0);
  const lines = [paint.bold(wrap(title, style.width))];
  for (const section of filled) {
    lines.push('');
    if (filled.length > 1) lines.push(paint.bold(section.title));
    lines.push(...sectionLines(section, style, paint));
  }
  if (rule !== null) lines.push('', paintLines(wrap(rule, style.width), paint.dim));
  return `${lines.join('\n')}\n`;
};
