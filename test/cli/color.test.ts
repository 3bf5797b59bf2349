/** The flag decides, then NO_COLOR, then FORCE_COLOR, then the terminal. */
import { expect, test } from 'vitest';
import { type ColorChoice, wantsColor } from '../../src/cli/color.ts';
import type { Io } from '../../src/cli/io.ts';

test.each<[ColorChoice, Record<string, string>, boolean, boolean]>([
  ['auto', {}, true, true],
  ['auto', {}, false, false],
  ['auto', { TERM: 'dumb' }, true, false],
  ['auto', { NO_COLOR: '1' }, true, false],
  ['auto', { NO_COLOR: '' }, true, true],
  ['auto', { FORCE_COLOR: '1' }, false, true],
  ['auto', { FORCE_COLOR: '0' }, true, false],
  ['auto', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  ['always', { NO_COLOR: '1' }, false, true],
  ['never', { FORCE_COLOR: '1' }, true, false],
])('--color %s with %j on a terminal (%s): %s', (choice, env, isTerminal, expected) => {
  const io = { env, isTTY: { stdout: isTerminal, stderr: false } } as unknown as Io;
  expect(wantsColor(io, choice, 'stdout')).toBe(expected);
});
