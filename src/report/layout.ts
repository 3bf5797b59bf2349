/** Decides how wide each column of a table may be. */
import stringWidth from 'string-width';

export interface Measured {
  /** Of the longest line. */
  readonly natural: number;
  /** Of the longest word: narrower than this, words would break. */
  readonly word: number;
}

export interface Layout {
  readonly widths: readonly number[];
  /** How many of the first columns fit; the rest is left out. */
  readonly kept: number;
}

/** Between two columns. */
export const gap = '  ';

// Most cells are plain ASCII, where the answer is the length; the library takes a microsecond or two.
export const widthOf = (text: string): number => (/^[\x20-\x7e]*$/.test(text) ? text.length : stringWidth(text));

const longest = (parts: readonly string[]): number => parts.reduce((most, part) => Math.max(most, widthOf(part)), 0);

/** `breaks` false: the lines of the column read badly in pieces, so each counts as one word. */
export const measure = (cells: readonly string[], breaks = true): Measured => {
  const natural = cells.reduce((most, cell) => Math.max(most, longest(cell.split('\n'))), 1);
  return {
    natural,
    word: breaks ? cells.reduce((most, cell) => Math.max(most, longest(cell.split(/\s+/))), 1) : natural,
  };
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

// A column of long text is hard to read when it is narrower than this.
const readable = 16;

const least = ({ natural, word }: Measured): number =>
  Math.min(natural, Math.max(readable, Math.min(word, 3 * readable)));

// Gives every column its least, then raises the widest wishes evenly, as water fills a vessel.
const share = (columns: readonly Measured[], floors: readonly number[], available: number): number[] => {
  const widths = [...floors];
  for (let left = available - sum(widths); left > 0; left--) {
    const narrowest = widths.reduce<number | null>(
      (best, width, at) =>
        width < (columns[at]?.natural ?? 0) && (best === null || width < (widths[best] ?? 0)) ? at : best,
      null,
    );
    if (narrowest === null) break;
    widths[narrowest] = (widths[narrowest] ?? 0) + 1;
  }
  return widths;
};

/**
 * Widths that fit `available` terminal columns (null: no limit). Where not even the least widths fit, columns are left out
 * from the right, never the first; with `keepAll` they are narrowed further instead.
 */
export const fit = (columns: readonly Measured[], available: number | null, keepAll: boolean): Layout => {
  if (available === null) return { widths: columns.map(({ natural }) => natural), kept: columns.length };
  for (let kept = columns.length; kept > 0; kept--) {
    const tried = columns.slice(0, kept);
    const room = available - gap.length * (kept - 1);
    const floors = tried.map(least);
    if (sum(floors) <= room) return { widths: share(tried, floors, room), kept };
    if (keepAll || kept === 1) return { widths: share(tried, Array(kept).fill(1), Math.max(room, kept)), kept };
  }
  return { widths: [], kept: 0 };
};
