/** Line and column of an offset, as editors and grep count them. */

/** Offsets at which lines start. `\n`, `\r\n` and a lone `\r` end a line. */
export const lineStarts = (text: string): readonly number[] => {
  const starts = [0];
  let feed = text.indexOf('\n');
  let back = text.indexOf('\r');
  while (feed >= 0 || back >= 0) {
    const end = feed < 0 || (back >= 0 && back < feed) ? back : feed;
    if (end === feed || end + 1 !== feed) starts.push(end + 1);
    if (end === feed) feed = text.indexOf('\n', end + 1);
    else back = text.indexOf('\r', end + 1);
  }
  return starts;
};

export interface LinePosition {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
}

/** The position of `offset` given the text's `lineStarts`; O(log lines). */
export const positionAt = (starts: readonly number[], offset: number): LinePosition => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
};
