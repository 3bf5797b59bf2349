/** CSV by RFC 4180, of every column: null is an empty field, lists are joined by "; ", anything deeper is JSON. */
import { stringify } from 'csv-stringify/sync';
import type { Format } from './format.ts';

// A spreadsheet runs a cell that opens so as a formula, and articles come from strangers. `-` followed by a digit or `:` is a
// number or a locator on standard input ("-:3:1"), which stay as they are.
const formula = /^(?:[=+@\t\r]|-[^\d:\s])/;

const isScalar = (value: unknown): boolean => value === null || typeof value !== 'object';

const field = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  const text = isScalar(value)
    ? String(value)
    : Array.isArray(value) && value.every(isScalar)
      ? value.join('; ')
      : JSON.stringify(value);
  return formula.test(text) ? `'${text}` : text;
};

export const csv: Format = ({ rows, columns }) =>
  stringify([columns.map(({ key }) => key), ...rows.map((row) => columns.map(({ key }) => field(row[key])))], {
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/, // by itself it quotes no line end but its own
  });
