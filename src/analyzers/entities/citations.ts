/** Where the records of an article stand, and how rows cite them. */
import type { Locator } from '../../corpus/locator.ts';

/** Line and column as one number: it sorts by line, then column, and survives JSON. */
export type Position = number;

/** More than a line has columns. */
const COLUMNS = 2 ** 26;

export const positionOf = ([, line, column]: Locator): Position => line * COLUMNS + column;

const NOWHERE: readonly Position[] = [];

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

/** The citations of a row, given article by article in corpus order: nothing need be sorted. */
export class Citations {
  /** `path:line:column`, in corpus order. */
  readonly sources: string[] = [];
  /** How many articles are cited. */
  articles = 0;
  private path: string | null = null;
  /** The first citation of the last article. */
  private first = 0;
  private here: readonly Position[] = NOWHERE;

  /** Cites `positions`, which are in the order of the text; an article may be given several times in a row. */
  add(path: string, positions: readonly Position[]): void {
    const { sources } = this;
    if (path === this.path) {
      this.here = merged(this.here, positions);
      sources.length = this.first;
    } else {
      this.path = path;
      this.here = positions;
      this.first = sources.length;
      this.articles++;
    }
    for (const position of this.here) {
      const line = Math.floor(position / COLUMNS);
      // Line and column are put together first: as one short text they take a third of the memory.
      const at = `:${line}:${position - line * COLUMNS}`;
      sources.push(path + at);
    }
  }
}

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
