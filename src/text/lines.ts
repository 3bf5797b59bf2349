/** Line and column of an offset, as editors and grep count them. */
import { partitionPoint } from './partition-point.ts';

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
  const line = Math.max(
    1,
    partitionPoint(starts.length, (at) => (starts[at] ?? 0) <= offset),
  );
  return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
};
