/** The contract that makes an analyzer pluggable, parallel, cacheable and distributable at once (design section 5). */
import type { Annotated } from '../annotate/annotated.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';

/** What an analyzer may look at beside the article: no clock, no file system, no streams. */
export interface Context {
  readonly knowledge: Knowledge;
  /** The analyzer's own options by camel-case name, defaults filled in. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** One key of a row: its order in machine formats is the order of the columns. */
export interface Column<Row> {
  readonly key: keyof Row & string;
  /** Head in tables; default: the key. */
  readonly header?: string;
  readonly align?: 'left' | 'right';
  /** Shown by the table formats without being asked for with `--columns`. Default true. */
  readonly shown?: boolean;
  /** The cell's text in table formats (may hold `\n`); default: strings as they are, lists joined by ", ", null as "". */
  readonly cell?: (row: Row) => string;
}

/** A command-line option of one analyzer, in commander's notation. */
export interface AnalyzerOption {
  /** `--type <kind>`. */
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  readonly default?: string | number | boolean;
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
  readonly columns: readonly Column<Row>[];
  readonly options?: readonly AnalyzerOption[];
  /** Two real command lines for `--help`. */
  readonly examples?: readonly string[];
  /** How rows were counted, in one line, printed below a table. */
  readonly rule: string;
  readonly survey?: Survey;
  collect(article: Annotated, context: Context, surveyed?: unknown): Part;
  merge(left: Part, right: Part): Part;
  rows(total: Part, context: Context): Row[];
}
