/** Decides how wide each column of a table may be. */
import stringWidth from 'string-width';

export interface Measured {
  /** Of the longest line. */
  readonly natural: number;
  /** Narrower than this, it would be hard to read. */
  readonly least: number;
  /** When it is left out on a narrow terminal: counts take little room and say much, so they go late. */
  readonly goes: 'early' | 'late' | 'never';
}

export interface Layout {
  /** Which columns fit, by position. */
  readonly kept: readonly number[];
  /** Of the columns kept. */
  readonly widths: readonly number[];
}

/** Between two columns. */
export const gap = '  ';

// Most cells are plain ASCII, where the answer is the length; the library takes a microsecond or two.
export const widthOf = (text: string): number => (/^[\x20-\x7e]*$/.test(text) ? text.length : stringWidth(text));

const longest = (parts: readonly string[]): number => parts.reduce((most, part) => Math.max(most, widthOf(part)), 0);

// Running text is hard to read in lines shorter than this; a word is better whole, unless it is an endless one (a path).
const readable = 16;
const longWord = 20;

export const measure = (cells: readonly string[], goes: Measured['goes']): Measured => {
  const natural = cells.reduce((most, cell) => Math.max(most, longest(cell.split('\n'))), 1);
  const word = cells.reduce((most, cell) => Math.max(most, longest(cell.split(/\s+/))), 1);
  return { natural, least: Math.min(natural, Math.max(readable, Math.min(word, longWord))), goes };
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

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

const lastThat = (kept: readonly number[], columns: readonly Measured[], goes: Measured['goes']): number | undefined =>
  kept.findLast((at) => columns[at]?.goes === goes);

/**
 * Widths that fit `available` terminal columns (null: no limit). Where not even the least widths fit, columns that may go are
 * left out from the right; where none may, all are narrowed further.
 */
export const fit = (columns: readonly Measured[], available: number | null): Layout => {
  let kept = columns.map((_, at) => at);
  if (available === null) return { kept, widths: columns.map(({ natural }) => natural) };
  for (;;) {
    const tried = columns.filter((_, at) => kept.includes(at));
    const room = available - gap.length * (tried.length - 1);
    const floors = tried.map(({ least }) => least);
    if (sum(floors) <= room) return { kept, widths: share(tried, floors, room) };
    const next = lastThat(kept, columns, 'early') ?? lastThat(kept, columns, 'late');
    if (next === undefined) {
      const ones = tried.map(() => 1);
      return { kept, widths: share(tried, ones, Math.max(room, tried.length)) };
    }
    kept = kept.filter((at) => at !== next);
  }
};
