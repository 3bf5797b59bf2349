/** Where a sorted list turns from one answer to the other. */
import { describe, expect, test } from 'vitest';
import { partitionPoint } from '../../src/text/partition-point.ts';

const lists = [[], [5], [1, 3], [1, 3, 3, 3, 7], [2, 2, 2], Array.from({ length: 33 }, (_, at) => at * 2)];

describe('the first index for which it no longer holds', () => {
  test.each(lists.map((sorted) => ({ sorted })))('$sorted', ({ sorted }) => {
    for (let wanted = -1; wanted <= 68; wanted++) {
      const first = sorted.findIndex((each) => each >= wanted);
      expect(partitionPoint(sorted.length, (at) => (sorted[at] ?? 0) < wanted)).toBe(first < 0 ? sorted.length : first);
    }
  });

  test('asks no more often than halving does', () => {
    let asked = 0;
    partitionPoint(1000, (at) => (asked++, at < 700));
    expect(asked).toBeLessThanOrEqual(10);
  });
});
