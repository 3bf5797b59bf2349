/** Pairwise merging gives what merging one by one gives. */
import { expect, test } from 'vitest';
import { Fold } from '../../src/analysis/fold.ts';

test('nothing added is nothing, not an empty part', () => {
  expect(new Fold<string>((a, b) => a + b).total()).toBeNull();
});

test.each([1, 2, 3, 7, 8, 100])('%i parts are merged in order', (count) => {
  const fold = new Fold<string>((a, b) => a + b);
  const parts = Array.from({ length: count }, (_, at) => `${at} `);
  for (const part of parts) fold.add(part);
  expect(fold.total()).toEqual({ part: parts.join('') });
});

test('a merge that copies costs n log n', () => {
  let copied = 0;
  const fold = new Fold<readonly number[]>((a, b) => {
    copied += a.length + b.length;
    return [...a, ...b];
  });
  for (let at = 0; at < 1024; at++) fold.add([at]);
  fold.total();
  expect(copied).toBe(1024 * 10);
});
