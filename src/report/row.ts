/** What every report is made of: rows, the columns that order their keys, and the sections that tables are set in. */

/** A plain object of JSON values; `sources` holds locators `path:line:column`. */
export type Row = Readonly<Record<string, unknown>>;

/** The keys of a row; of a union of row types, the keys of any of them. */
export type KeyOf<R> = R extends unknown ? keyof R & string : never;

/** `dim`: beside the point; `mark`: other than the rest. */
export type Tone = 'dim' | 'mark';

/** One key of a row: its order in machine formats is the order of the columns. */
export interface Column<R> {
  readonly key: KeyOf<R>;
  /** Head in tables; default: the key. */
  readonly header?: string;
  readonly align?: 'left' | 'right';
  /** Shown by the table formats without being asked for with `--columns`. Default true. */
  readonly shown?: boolean;
  /** How the cell stands out: set back, or marked. Default: neither. */
  tone?(row: R): Tone | null;
  /** Painted as what the row is about; without any, the first column is. */
  readonly marked?: boolean;
  /** Never left out on a narrow terminal, as the first column and the locators never are. */
  readonly kept?: boolean;
  /** The cell's text in table formats (may hold `\n`); default: strings as they are, lists joined by ", ", null as "". */
  cell?(row: R): string;
}

// Columns of different row types stand in one list, so the row type is erased here and only here.
// oxlint-disable-next-line typescript/no-explicit-any
export type AnyColumn = Column<any>;

/** Rows of one kind with the columns they are read by. */
export interface TableSection {
  /** Counts the rows: "12 officials". */
  readonly title: string;
  readonly columns: readonly AnyColumn[];
  readonly rows: readonly Row[];
  /** What a run of rows has in common (a year); a table sets a rule with it above them. */
  group?(row: Row): string;
}

/** "1 place", "1,204 places". */
export const countOf = (count: number, [one, many]: readonly [one: string, many: string]): string =>
  `${String(count).replace(/\B(?=(\d{3})+$)/g, ',')} ${count === 1 ? one : many}`;
