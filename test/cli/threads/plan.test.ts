/** When threads are used, and how articles are cut into batches for them. */
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { planOf } from '../../../src/cli/threads/plan.ts';

let cwd = '';

/** Files of these sizes, which take no room on the disk. */
const files = (name: string, sizes: readonly number[]): readonly string[] =>
  sizes.map((size, at) => {
    const file = `${name}-${at}.txt`;
    writeFileSync(path.join(cwd, file), '');
    truncateSync(path.join(cwd, file), size);
    return file;
  });

beforeAll(() => {
  cwd = mkdtempSync(path.join(os.tmpdir(), 'ccec-plan-'));
  mkdirSync(cwd, { recursive: true });
});

afterAll(() => rmSync(cwd, { recursive: true }));

afterEach(() => vi.restoreAllMocks());

const cores = (count: number): void => void vi.spyOn(os, 'availableParallelism').mockReturnValue(count);

const evenly = (count: number, size: number): readonly number[] => Array.from({ length: count }, () => size);

describe('how many threads', () => {
  test.each([
    ['a small corpus', 8, null, evenly(30, 2000), null],
    ['just under two shares', 8, null, evenly(100, 39_999), null],
    ['two shares', 8, null, evenly(100, 40_000), 2],
    ['no more than shares', 8, null, evenly(100, 70_000), 3],
    ['no more than cores', 2, null, evenly(100, 200_000), 2],
    ['no more than find work', 64, null, evenly(100, 900_000), 8],
    ['one core', 1, null, evenly(100, 200_000), null],
    ['as many as are asked for', 1, 3, evenly(100, 10), 3],
    ['one is asked for', 8, 1, evenly(100, 200_000), null],
    ['more are asked for than there are articles', 8, 50, evenly(4, 10), 4],
    ['two of one article', 8, 2, [10_000_000], null],
    ['no articles', 8, 2, [], null],
  ])('%s', (name, count, jobs, sizes, expected) => {
    cores(count);
    expect(planOf(files(name, sizes), cwd, jobs)?.threads ?? null).toBe(expected);
  });

  test('standard input is read in this thread', () => {
    expect(planOf(['-', ...files('stdin', [10, 10])], cwd, 2)).toBeNull();
  });

  test('a file that is gone by now is for the reading to tell', () => {
    expect(planOf(['gone.txt', 'gone-too.txt'], cwd, 2)?.batches).toEqual([['gone.txt'], ['gone-too.txt']]);
  });
});

describe('batches', () => {
  test.each([
    ['all of a small corpus, in eighths of a share', 2, evenly(64, 100), 16],
    ['never more than a megabyte and an article', 2, evenly(100, 300_000), 25],
    ['an article that is larger than a batch ends one', 2, [5, 9_000_000, 5, 5], 2],
    ['empty files', 2, evenly(5, 0), 5],
  ])('%s', (name, jobs, sizes, count) => {
    const paths = files(name, sizes);
    const batches = planOf(paths, cwd, jobs)?.batches ?? [];
    expect(batches.flat()).toEqual(paths);
    expect(batches).toHaveLength(count);
    expect(batches.every(({ length }) => length > 0)).toBe(true);
  });
});
