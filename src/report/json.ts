/** JSON as one indented array, and as one row a line. */
import type { Format } from './format.ts';

export const json: Format = ({ rows }) => `${JSON.stringify(rows, null, 2)}\n`;

export const ndjson: Format = ({ rows }) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
