/** The contract of a format: a pure function from a report to text. It never prints, sorts or decides an exit code. */
import type { Findings } from './finding.ts';
import type { Moment } from './moment.ts';
import type { AnyColumn, Row, TableSection } from './row.ts';

export interface Report {
  /** "12 officials, 30 places in 5 articles". */
  readonly title: string;
  /** How rows were counted, in one line. */
  readonly rule: string | null;
  readonly rows: readonly Row[];
  /** Every key that a row may have, in order: what csv prints. */
  readonly columns: readonly AnyColumn[];
  /** The same rows, set for reading: what table and markdown print. */
  readonly sections: readonly TableSection[];
  /** The same rows as moments, where they stand for something at a time: what ics and timelinejs print. */
  readonly moments?: readonly Moment[];
  /** What `ccec check` found, the suppressed with it: what the formats for linters print. */
  readonly findings?: Findings;
}

export interface Style {
  readonly color: boolean;
  /** Columns of the terminal; null where nothing limits the width. */
  readonly width: number | null;
  /** Columns were asked for by name, so that none may be left out for want of width. */
  readonly keepColumns: boolean;
}

export type Format = (report: Report, style: Style) => string;

/** The same text in pieces, each written before the next is made: for formats that set one row after the other. */
export type PiecewiseFormat = (report: Report, style: Style) => Iterable<string>;
