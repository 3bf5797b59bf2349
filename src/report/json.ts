/** JSON as one indented array, and as one row a line. */
import type { Format, PiecewiseFormat } from './format.ts';

export const json: Format = ({ rows }) => `${JSON.stringify(rows, null, 2)}\n`;

/** Characters in a piece: what a pipe takes at once. */
const PIECE = 65_536;

/** Rows a line each, in pieces of whole lines: no string holds them all. */
export const ndjsonPieces: PiecewiseFormat = function* ({ rows }) {
  let piece = '';
  for (const row of rows) {
    piece += `${JSON.stringify(row)}\n`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
};

export const ndjson: Format = (report, style) => [...ndjsonPieces(report, style)].join('');
