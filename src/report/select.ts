/** Chooses, orders and trims rows before a format sees them. Pure: the rows given are never changed. */
import type { AnyColumn, Row, TableSection } from './row.ts';

export interface Selection {
  readonly minArticles: number | null;
  readonly minCount: number | null;
  readonly sort: { readonly key: string; readonly descending: boolean } | null;
  readonly limit: number | null;
}

const numberAt = (row: Row, ...keys: string[]): number | null => {
  const value = keys.map((key) => row[key]).find((each) => typeof each === 'number');
  return typeof value === 'number' ? value : null;
};

const isUnder = (count: number | null, least: number | null): boolean =>
  least !== null && count !== null && count < least;

// Lists and maps sort by how much they hold, everything else by itself; code units, so that no locale decides.
const sortable = (value: unknown): number | string | null => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'object') return Object.keys(value).length;
  return typeof value === 'number' || typeof value === 'string' ? value : String(value);
};

const compare = (a: number | string, b: number | string): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;

// Unknown values come last in both directions: they are neither small nor large.
const sorted = (rows: readonly Row[], { key, descending }: NonNullable<Selection['sort']>): readonly Row[] =>
  rows.toSorted((left, right) => {
    const [a, b] = [sortable(left[key]), sortable(right[key])];
    if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
    return descending ? compare(b, a) : compare(a, b);
  });

/** The rows that pass, in the order asked for. */
export const selectRows = (rows: readonly Row[], { minArticles, minCount, sort, limit }: Selection): readonly Row[] => {
  const passing = rows.filter(
    (row) => !isUnder(numberAt(row, 'articles'), minArticles) && !isUnder(numberAt(row, 'count', 'mentions'), minCount),
  );
  const ordered = sort === null ? passing : sorted(passing, sort);
  return limit === null ? ordered : ordered.slice(0, limit);
};

const without = (value: unknown, key: string): unknown => {
  if (Array.isArray(value)) return value.map((each) => without(each, key));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== key)
      .map(([name, each]) => [name, without(each, key)]),
  );
};

/** The row without `sources`, at every depth. */
export const dropSources = (row: Row): Row => without(row, 'sources') as Row;

/** The row with the named keys only, in the order named; a key that it does not have is left out. */
export const pickKeys = (row: Row, keys: readonly string[]): Row =>
  Object.fromEntries(keys.filter((key) => key in row).map((key) => [key, row[key]]));

/** The section with the named columns only, in the order named. `all` holds columns that it does not show by itself. */
export const pickColumns = (
  section: TableSection,
  keys: readonly string[],
  all: readonly AnyColumn[],
): TableSection => {
  const known = keys.map(
    (key) =>
      section.columns.find((column) => column.key === key) ??
      all.find((column) => column.key === key && section.rows.some((row) => key in row)),
  );
  return { ...section, columns: known.filter((column) => column !== undefined) };
};
