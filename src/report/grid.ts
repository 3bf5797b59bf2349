/** Sets cells into aligned lines with cli-table3, some hundred rows at a time: its cost grows faster than its rows. */
import Table from 'cli-table3';
import { gap } from './layout.ts';
import { wrapText } from './wrap-text.ts';

type Paint = (text: string) => string;

export interface Grid {
  readonly widths: readonly number[];
  readonly aligns: readonly ('left' | 'right')[];
  readonly heads: readonly string[];
  /** One list a row; cells beyond `widths` are left out. */
  readonly cells: readonly (readonly string[])[];
  readonly paintHead: Paint;
  readonly paintRule: Paint;
  readonly paintCell: (column: number) => Paint;
}

const rowsAtOnce = 250;

const borders = ['top', 'bottom', 'mid'].flatMap((line) => [line, `${line}-mid`, `${line}-left`, `${line}-right`]);
const sides = ['left', 'left-mid', 'right', 'right-mid'];

// No border at all; the rule below the heads is a row like any other.
const chars = { ...Object.fromEntries([...borders, ...sides].map((name) => [name, ''])), middle: gap };

/**
 * One row as the rows of one line each that it takes. cli-table3 would do this, but measures a cell of several lines again for
 * every line of it, and for every letter where a letter is wide.
 */
const splitRow = (cells: readonly string[], { widths }: Grid): string[][] => {
  const wrapped = widths.map((width, at) => (cells[at] ?? '').split('\n').flatMap((line) => wrapText(line, width)));
  const height = Math.max(...wrapped.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) => wrapped.map((lines) => lines[line] ?? ''));
};

const setRows = ({ widths, aligns }: Grid, rows: readonly string[][]): string[] => {
  if (rows.length === 0) return [];
  const table = new Table({
    chars,
    colAligns: [...aligns],
    colWidths: [...widths],
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  table.push(...rows);
  return table.toString().split('\n');
};

const painted = (rows: readonly string[][], paint: (column: number) => Paint): string[][] =>
  rows.map((row) => row.map((text, at) => (text === '' ? text : paint(at)(text))));

/** The heads, a rule and the rows as lines without trailing blanks. */
export const gridLines = (grid: Grid): string[] => {
  const heads = painted(splitRow(grid.heads, grid), () => grid.paintHead);
  const rule = grid.widths.map((width) => grid.paintRule('─'.repeat(width)));
  const rows = painted(
    grid.cells.flatMap((cells) => splitRow(cells, grid)),
    grid.paintCell,
  );
  const lines = setRows(grid, [...heads, rule]);
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    lines.push(...setRows(grid, rows.slice(from, from + rowsAtOnce)));
  }
  return lines.map((line) => line.trimEnd());
};
