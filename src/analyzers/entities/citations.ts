/** Where the records of one article stand, and how rows cite them. */
import type { Locator } from '../../corpus/locator.ts';
import { compareText } from '../../text/compare-text.ts';

/** Line and column as one number: it sorts by line, then column, and survives JSON. */
export type Position = number;

/** More than a line has columns. */
const COLUMNS = 2 ** 26;

export const positionOf = ([, line, column]: Locator): Position => line * COLUMNS + column;

/** Places in one article, in the order of its text. */
export interface Cited {
  readonly path: string;
  /** The path's place among all: see `orderOfPaths`. */
  readonly order: number;
  readonly positions: readonly Position[];
}

/** Citations of a row, and how many there are. */
export interface Citations {
  /** `path:line:column`, in corpus order. */
  readonly sources: string[];
  readonly articles: number;
}

/** Each path's place in corpus order: found once, so that sorting the citations of every row compares numbers. */
export const orderOfPaths = (records: readonly { readonly path: string }[]): ReadonlyMap<string, number> => {
  const paths = new Set<string>();
  for (const { path } of records) paths.add(path);
  return new Map([...paths].sort(compareText).map((path, order) => [path, order]));
};

const byOrder = (a: Cited, b: Cited): number => a.order - b.order;

/** Both in one order; each has its own, so that nothing need be sorted. */
const merged = (left: readonly Position[], right: readonly Position[]): readonly Position[] => {
  const all: Position[] = [];
  let next = 0;
  for (const position of left) {
    for (; next < right.length && (right[next] ?? 0) < position; next++) all.push(right[next] ?? 0);
    all.push(position);
  }
  for (; next < right.length; next++) all.push(right[next] ?? 0);
  return all;
};

/** Cites `all`; several may be of one article. */
export const cite = (all: readonly Cited[]): Citations => {
  const inOrder = all.toSorted(byOrder);
  const sources: string[] = [];
  let articles = 0;
  for (let at = 0; at < inOrder.length;) {
    const { path, order, positions } = inOrder[at] as Cited;
    articles++;
    let end = at + 1;
    let here = positions;
    for (; end < inOrder.length && inOrder[end]?.order === order; end++)
      here = merged(here, inOrder[end]?.positions ?? []);
    let line = -1;
    let lineOf = '';
    for (const position of here) {
      if (Math.floor(position / COLUMNS) !== line) {
        line = Math.floor(position / COLUMNS);
        lineOf = `${path}:${line}:`;
      }
      sources.push(`${lineOf}${position % COLUMNS}`);
    }
    at = end;
  }
  return { sources, articles };
};

/** The first and the last of some dates; null where none is known. */
export class Period {
  first: string | null = null;
  last: string | null = null;

  add(date: string | null): void {
    if (date === null) return;
    if (this.first === null || date < this.first) this.first = date;
    if (this.last === null || date > this.last) this.last = date;
  }
}
