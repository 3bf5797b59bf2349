/** Sets cells into aligned lines with cli-table3, some hundred rows at a time: its cost grows faster than its rows. */
import Table from 'cli-table3';
import wrapAnsi from 'wrap-ansi';
import { gap, widthOf } from './layout.ts';

type Paint = (text: string) => string;

export interface Grid {
  readonly widths: readonly number[];
  readonly aligns: readonly ('left' | 'right')[];
  readonly heads: readonly string[];
  /** One list a row; cells beyond `widths` are left out. */
  readonly cells: readonly (readonly string[])[];
  readonly paintHead: Paint;
  readonly paintRule: Paint;
  paintCell(column: number): Paint;
}

const rowsAtOnce = 250;

const borders = ['top', 'bottom', 'mid'].flatMap((line) => [line, `${line}-mid`, `${line}-left`, `${line}-right`]);
const sides = ['left', 'left-mid', 'right', 'right-mid'];

// No border at all; the rule below the heads is a row like any other.
const chars = { ...Object.fromEntries([...borders, ...sides].map((name) => [name, ''])), middle: gap };

// Painted line by line, so that no colour runs over into the padding and the next column.
const fill = (text: string, width: number, paint: Paint): string =>
  (widthOf(text) <= width && !text.includes('\n') ? text : wrapAnsi(text, width, { hard: true, trim: true }))
    .split('\n')
    .map((line) => (line === '' ? line : paint(line)))
    .join('\n');

const setRows = ({ widths, aligns }: Grid, rows: readonly (readonly string[])[]): string[] => {
  if (rows.length === 0) return [];
  const table = new Table({
    chars,
    colAligns: [...aligns],
    colWidths: [...widths],
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  table.push(...rows.map((row) => [...row]));
  return table.toString().split('\n');
};

/** The heads, a rule and the rows as lines without trailing blanks. */
export const gridLines = (grid: Grid): string[] => {
  const line = (cells: readonly string[], paint: (column: number) => Paint): string[] =>
    grid.widths.map((width, at) => fill(cells[at] ?? '', width, paint(at)));
  const head = [line(grid.heads, () => grid.paintHead), grid.widths.map((width) => grid.paintRule('─'.repeat(width)))];
  const lines = setRows(grid, head);
  for (let from = 0; from < grid.cells.length; from += rowsAtOnce) {
    const rows = grid.cells.slice(from, from + rowsAtOnce).map((cells) => line(cells, (at) => grid.paintCell(at)));
    lines.push(...setRows(grid, rows));
  }
  return lines.map((text) => text.trimEnd());
};
