/**
 * Whole command lines against files that read as documentation: the line, standard output, standard error, exit code.
 * UPDATE_GOLDEN=1 writes them; without it, a case whose expectation is missing fails.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type CommandLine, parseCommandLine, runCommandLine } from '../support/command-line.ts';
import type { Outcome } from '../support/memory-io.ts';

const folder = path.resolve('test/golden/cases');

const show = ({ head }: CommandLine, { code, stdout, stderr }: Outcome): string =>
  `${head}\n${stdout}${stderr === '' ? '' : `--- stderr\n${stderr}`}--- exit ${code}\n`;

test.each(readdirSync(folder))('%s', async (name) => {
  const file = path.join(folder, name);
  const expected = readFileSync(file, 'utf8');
  const golden = parseCommandLine(expected);
  const actual = show(golden, await runCommandLine(golden));
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, actual);
  else expect(actual).toBe(expected);
});
