/** The contract that makes an analyzer pluggable, parallel, cacheable and distributable at once (design section 5). */
import type { Annotated } from '../annotate/annotated.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Problem } from '../errors.ts';
import type { Moment } from '../report/moment.ts';
import type { Column, TableSection } from '../report/row.ts';

export type { Moment } from '../report/moment.ts';
export { type Column, countOf, type Row, type TableSection } from '../report/row.ts';

/** What an analyzer may look at beside the article: no clock, no file system, no streams. */
export interface Context {
  readonly knowledge: Knowledge;
  /**
   * The analyzer's own options by camel-case name, defaults filled in. With `minArticles` and `minCount` where those flags were given,
   * for analyzers that set such limits by themselves.
   */
  readonly options: Readonly<Record<string, unknown>>;
}

/** A command-line option of one analyzer, in commander's notation. */
export interface AnalyzerOption {
  /** `--type <kind>`. */
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  readonly default?: string | number | boolean;
  /** The value names a file; the analyzer is given its text. */
  readonly isFile?: boolean;
}

/** Optional first pass over the corpus; its total is given to `collect`. Same laws as the analyzer itself. */
export interface Survey<Total = unknown> {
  collect(article: Annotated, context: Context): Total;
  merge(left: Total, right: Total): Total;
}

/**
 * Laws, tested for every analyzer in test/contract: `collect` is pure; a Part survives `JSON.parse(JSON.stringify(part))`;
 * `merge` is associative, with the order of articles changing no row; `rows` is sorted and final.
 */
export interface Analyzer<Part = unknown, Row extends object = Record<string, unknown>> {
  /** kebab-case; the command's name. */
  readonly id: string;
  /** One line for `--help` and `ccec list analyzers`. */
  readonly summary: string;
  /** Every key that a row may have, in order. */
  readonly columns: readonly Column<Row>[];
  readonly options?: readonly AnalyzerOption[];
  /** What the command answers, in a few sentences, for `--help`. Default: the summary. */
  readonly description?: string;
  /** Two real command lines for `--help`, each with what it is for as a comment. */
  readonly examples?: readonly string[];
  /** Commands that `--help` names as related. */
  readonly seeAlso?: readonly string[];
  /** How rows were counted, in one line, printed below a table. */
  readonly rule: string;
  /** What a row is, for a table's title: `['event', 'events']`. Default: row, rows. */
  readonly noun?: readonly [one: string, many: string];
  readonly survey?: Survey;
  collect(article: Annotated, context: Context, surveyed?: unknown): Part;
  merge(left: Part, right: Part): Part;
  rows(total: Part, context: Context): Row[];
  /** Rows in a table with a rule above each run of equal values: the year of an event. */
  group?(row: Row): string;
  /**
   * What a row is at which time. Rows that have it are moments: `--since` and `--until` choose among them instead of among the
   * articles, and the formats for calendars and timelines are offered.
   */
  moment?(row: Row): Moment;
  /** What could not be told of the whole, in as few warnings as possible. */
  problems?(total: Part, context: Context): readonly Problem[];
  /**
   * Sets rows of several types as one table each, with columns of their own; table and markdown ask for it, the machine
   * formats keep the one list. The titles count ("12 officials") and together make the report's title.
   */
  sections?(rows: readonly Row[]): readonly TableSection[];
}

// Analyzers of different Parts and Rows stand in one registry; the runner only ever hands a Part back to its own analyzer.
// oxlint-disable-next-line typescript/no-explicit-any
export type AnyAnalyzer = Analyzer<any, any>;
