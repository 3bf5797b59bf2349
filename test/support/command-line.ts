/** Command lines as goldens and the README show them: `$ cd folder`, `$ export COLUMNS=80` (a terminal of that width), `$ ccec …`. */
import path from 'node:path';
import { ccec, type Outcome } from './memory-io.ts';

export interface CommandLine {
  /** The lines that begin with `$ `. */
  readonly head: string;
  readonly cwd: string;
  readonly columns: number | null;
  readonly argv: readonly string[];
}

/** Of a text's lines those that begin with `$ `; arguments may be quoted. */
export const parseCommandLine = (text: string): CommandLine => {
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

export const runCommandLine = ({ argv, columns, cwd }: CommandLine): Promise<Outcome> =>
  ccec(argv, {
    ...(columns === null ? {} : { terminal: columns, showsProgress: false, env: { NO_COLOR: '1' } }),
    cwd: path.resolve(cwd),
  });
