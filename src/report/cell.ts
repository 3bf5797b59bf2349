/** The text of one table cell. */
import type { AnyColumn, Row } from './row.ts';

// Articles are not trusted with the terminal: escape sequences and other control characters never reach it.
// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** Text that is not to be trusted, on one line. */
export const oneLine = (text: string): string => text.replace(controls, ' ').replaceAll('\n', ' ').trim();

const show = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(show).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

// Every locator is in the machine formats; a reader of a table wants one to start from.
const showSources = (sources: readonly unknown[]): string =>
  sources.length > 1 ? `${show(sources[0])} +${sources.length - 1}` : show(sources[0]);

/** What `column` shows of `row`: free of control characters, line feeds apart. */
export const cellText = (column: AnyColumn, row: Row): string => {
  const value = row[column.key];
  const text =
    column.cell?.(row) ?? (column.key === 'sources' && Array.isArray(value) ? showSources(value) : show(value));
  return text.replace(controls, ' ').trim();
};

export const headText = (column: AnyColumn): string => column.header ?? column.key;

export const isShown = (column: AnyColumn): boolean => column.shown !== false;
