/**
 * Whole command lines against files that read as documentation: the line, standard output, standard error, exit code.
 * UPDATE_GOLDEN=1 writes them; without it, a case whose expectation is missing fails.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ccec, type Outcome } from '../support/memory-io.ts';

const folder = path.resolve('test/golden/cases');

interface Case {
  readonly head: string;
  readonly cwd: string;
  readonly columns: number | null;
  readonly argv: readonly string[];
}

// `$ cd folder`, `$ export COLUMNS=80` (a terminal of that width) and `$ ccec …`; arguments may be quoted.
const parseCase = (text: string): Case => {
  const lines = text.split('\n').filter((line) => line.startsWith('$ '));
  const value = (start: string): string | null =>
    lines.find((line) => line.startsWith(start))?.slice(start.length) ?? null;
  const columns = value('$ export COLUMNS=');
  const argv = [...(value('$ ccec') ?? '').matchAll(/'([^']*)'|(\S+)/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );
  return {
    head: lines.join('\n'),
    cwd: value('$ cd ') ?? '.',
    columns: columns === null ? null : Number(columns),
    argv,
  };
};

const show = ({ head }: Case, { code, stdout, stderr }: Outcome): string =>
  `${head}\n${stdout}${stderr === '' ? '' : `--- stderr\n${stderr}`}--- exit ${code}\n`;

test.each(readdirSync(folder))('%s', async (name) => {
  const file = path.join(folder, name);
  const expected = readFileSync(file, 'utf8');
  const golden = parseCase(expected);
  const call =
    golden.columns === null ? {} : { terminal: golden.columns, showsProgress: false, env: { NO_COLOR: '1' } };
  const actual = show(golden, await ccec(golden.argv, { ...call, cwd: path.resolve(golden.cwd) }));
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, actual);
  else expect(actual).toBe(expected);
});
