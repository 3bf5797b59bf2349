/** Tables for a terminal: quiet (a rule below the heads, gaps between columns), as wide as the terminal, never cut. */
import { cellText, headText } from './cell.ts';
import type { Format, Style } from './format.ts';
import { gridLines } from './grid.ts';
import { fit, measure } from './layout.ts';
import { type Paint, painter } from './paint.ts';
import type { TableSection } from './row.ts';
import { wrapText } from './wrap-text.ts';

const wrap = (text: string, width: number | null): string => (width === null ? text : wrapText(text, width).join('\n'));

// Line by line: a pager that shows the middle of a text shows its colour too.
const paintLines = (text: string, paint: (line: string) => string): string =>
  text
    .split('\n')
    .map((line) => paint(line))
    .join('\n');

/** The rows above which a group begins, with its name. */
const rulesOf = ({ rows, group }: TableSection): ReadonlyMap<number, string> => {
  const names = rows.map((row) => group?.(row) ?? null);
  return new Map(names.flatMap((name, at) => (name === null || name === names[at - 1] ? [] : [[at, name] as const])));
};

const sectionLines = (section: TableSection, style: Style, paint: Paint): string[] => {
  const { columns, rows } = section;
  const texts = columns.map((column) => [headText(column), ...rows.map((row) => cellText(column, row))]);
  // What a row is about and where it is said are never left out.
  const measured = columns.map(({ key, kept: stays, align }, at) =>
    measure(
      texts[at] ?? [],
      at === 0 || stays || key === 'sources' || style.keepColumns ? 'never' : align === 'right' ? 'late' : 'early',
    ),
  );
  const { kept, widths } = fit(measured, style.width);
  const shown = kept.map((at) => columns[at]).filter((column) => column !== undefined);
  const lineAt = (line: number): string[] => kept.map((at) => texts[at]?.[line] ?? '');
  const marked = Math.max(
    0,
    shown.findIndex((column) => column.marked),
  );
  const lines = gridLines({
    widths,
    aligns: shown.map(({ align }) => align ?? 'left'),
    heads: lineAt(0),
    cells: rows.map((_, at) => lineAt(at + 1)),
    paintHead: paint.bold,
    paintRule: paint.dim,
    rules: rulesOf(section),
    paintCell: (at, row) => {
      const column = shown[at];
      const tone = column?.tone?.(rows[row] ?? {}) ?? null;
      if (tone !== null) return tone === 'dim' ? paint.dim : paint.yellow;
      return at === marked ? paint.cyan : column?.key === 'sources' ? paint.dim : String;
    },
  });
  const left = columns.filter((column) => !shown.includes(column)).map(headText);
  if (left.length === 0) return lines;
  const note = `No room for: ${left.join(', ')}. Use a wider terminal, or --columns to choose.`;
  return [...lines, paintLines(wrap(note, style.width), paint.dim)];
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
