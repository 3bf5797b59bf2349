/** Turns the raw flags of commander into checked, typed options; nothing below cli/ sees a flag. */
import type { DateRange } from '../analysis/date-range.ts';
import { CcecError } from '../errors.ts';
import type { FormatName } from '../report/formats.ts';
import type { AnyColumn } from '../report/row.ts';
import type { Selection } from '../report/select.ts';
import { suggestion } from '../text/closest.ts';
import type { ColorChoice } from './color.ts';

/** What commander hands over, by camel-case name; each value was checked by its own flag. */
export interface RawFlags {
  readonly color: ColorChoice;
  readonly quiet?: boolean;
  readonly format: FormatName;
  readonly output?: string;
  readonly since?: string;
  readonly until?: string;
  readonly limit?: number;
  readonly sort?: string;
  readonly columns?: readonly string[];
  readonly minArticles?: number;
  readonly minCount?: number;
  readonly sources?: boolean;
  readonly jobs?: number;
}

export interface OutputOptions {
  readonly format: FormatName;
  /** null: standard output. */
  readonly output: string | null;
  readonly color: ColorChoice;
  readonly quiet: boolean;
}

export interface RunOptions extends OutputOptions {
  readonly range: DateRange;
  readonly selection: Selection;
  /** null: all of them. */
  readonly columns: readonly string[] | null;
  readonly sources: boolean;
  /** Threads to analyse in; null: as the size of the corpus tells. */
  readonly jobs: number | null;
}

const knownColumn = (name: string, columns: readonly AnyColumn[]): string => {
  const keys = columns.map(({ key }) => key as string);
  if (keys.includes(name)) return name;
  throw new CcecError('unknown-column', `unknown column "${name}"`, { hint: suggestion(name, keys) });
};

const sortOf = (value: string, columns: readonly AnyColumn[]): NonNullable<Selection['sort']> => {
  const descending = value.startsWith('-');
  return { key: knownColumn(descending ? value.slice(1) : value, columns), descending };
};

export const resolveOutput = ({ format, output, color, quiet }: RawFlags): OutputOptions => ({
  format,
  output: output === undefined || output === '-' ? null : output,
  color,
  quiet: quiet ?? false,
});

/** Throws CcecError `unknown-column`, `empty-range`. */
export const resolveOptions = (raw: RawFlags, columns: readonly AnyColumn[]): RunOptions => {
  const range: DateRange = { since: raw.since ?? null, until: raw.until ?? null };
  if (range.since !== null && range.until !== null && range.since > `${range.until}~`) {
    throw new CcecError('empty-range', `--since ${range.since} is later than --until ${range.until}`);
  }
  return {
    ...resolveOutput(raw),
    range,
    selection: {
      minArticles: raw.minArticles ?? null,
      minCount: raw.minCount ?? null,
      sort: raw.sort === undefined ? null : sortOf(raw.sort, columns),
      limit: raw.limit ?? null,
    },
    columns: raw.columns?.map((name) => knownColumn(name, columns)) ?? null,
    sources: raw.sources ?? true,
    jobs: raw.jobs ?? null,
  };
};
