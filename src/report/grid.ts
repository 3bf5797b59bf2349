/** Sets cells into aligned lines with cli-table3, some hundred rows at a time: its cost grows faster than its rows. */
import Table from 'cli-table3';
import { gap, widthOf } from './layout.ts';
import { wrapText } from './wrap-text.ts';

type Paint = (text: string) => string;

export interface Grid {
  readonly widths: readonly number[];
  readonly aligns: readonly ('left' | 'right')[];
  readonly heads: readonly string[];
  /** One list a row; cells beyond `widths` are left out. */
  readonly cells: readonly (readonly string[])[];
  /** What stands above a row as a rule of its own, by the row's position; nothing above most. */
  readonly rules?: ReadonlyMap<number, string>;
  readonly paintHead: Paint;
  readonly paintRule: Paint;
  readonly paintCell: (column: number, row: number) => Paint;
}

const rowsAtOnce = 25;

const borders = ['top', 'bottom', 'mid'].flatMap((line) => [line, `${line}-mid`, `${line}-left`, `${line}-right`]);
const sides = ['left', 'left-mid', 'right', 'right-mid'];

// No border at all; the rule below the heads is a row like any other.
const chars = { ...Object.fromEntries([...borders, ...sides].map((name) => [name, ''])), middle: gap };

const indent = '  ';

/** What runs on is set in. */
const hangingLines = (text: string, width: number): readonly string[] => {
  if (widthOf(text) <= width || width <= indent.length) return wrapText(text, width);
  const [first = '', ...rest] = wrapText(text, width - indent.length);
  return [first, ...rest.map((line) => `${indent}${line}`)];
};

type Wrap = typeof wrapText;

/** Where cells of a column hold several things, one a line, nobody could tell else where the next one begins. */
const wrapsOf = ({ widths, cells }: Grid): readonly Wrap[] =>
  widths.map((_, at) => (cells.some((row) => row[at]?.includes('\n')) ? hangingLines : wrapText));

/**
 * One row as the rows of one line each that it takes. cli-table3 would do this, but measures a cell of several lines again for
 * every line of it, and for every letter where a letter is wide.
 */
const splitRow = (cells: readonly string[], widths: readonly number[], wraps: readonly Wrap[]): string[][] => {
  const wrapped = widths.map((width, at) =>
    (cells[at] ?? '').split('\n').flatMap((line) => (wraps[at] ?? wrapText)(line, width)),
  );
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

/** "── 2022 ─────", as wide as the table. */
const ruleLine = (name: string, widths: readonly number[]): string => {
  const width = widths.reduce((sum, each) => sum + each, gap.length * (widths.length - 1));
  return `── ${name} ${'─'.repeat(Math.max(0, width - widthOf(name) - 4))}`;
};

/** The heads, a rule and the rows as lines without trailing blanks. */
export const gridLines = (grid: Grid): string[] => {
  const wraps = wrapsOf(grid);
  const heads = painted(splitRow(grid.heads, grid.widths, wraps), () => grid.paintHead);
  const rule = grid.widths.map((width) => grid.paintRule('─'.repeat(width)));
  const lines = setRows(grid, [...heads, rule]);
  let waiting: string[][] = [];
  const flush = (): void => {
    for (let from = 0; from < waiting.length; from += rowsAtOnce) {
      lines.push(...setRows(grid, waiting.slice(from, from + rowsAtOnce)));
    }
    waiting = [];
  };
  for (const [row, cells] of grid.cells.entries()) {
    const name = grid.rules?.get(row);
    if (name !== undefined) {
      flush();
      lines.push(grid.paintRule(ruleLine(name, grid.widths)));
    }
    waiting.push(...painted(splitRow(cells, grid.widths, wraps), (column) => grid.paintCell(column, row)));
  }
  flush();
  return lines.map((line) => line.trimEnd());
};
