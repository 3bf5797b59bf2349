/** The end of every command's help: real examples, the exit codes, and what else there is. */
import type { Command } from 'commander';

export interface HelpEnd {
  /** Two real command lines, each with what it is for as a comment. */
  readonly examples: readonly string[];
  /** What exit code 1 means; only some commands have it. */
  readonly failure?: string;
  /** Names of other commands. */
  readonly seeAlso?: readonly string[];
}

/** A blank line, a heading, and lines below it. */
const block = (heading: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `\n${heading}:\n${lines.map((line) => `  ${line}\n`).join('')}`;

const examplesText = (examples: readonly string[]): string =>
  block(
    'Examples',
    examples.map((line) => `$ ${line}`),
  );

const exitCodes = (failure?: string): string =>
  block('Exit codes', [
    '0    fine, also when the reader of a pipe has seen enough (| head)',
    ...(failure === undefined ? [] : [`1    ${failure}`]),
    '2    wrong usage or configuration, or an input that could not be read (the rest is still analysed)',
    '130  interrupted (Ctrl-C)',
  ]);

const exitCodesText = exitCodes();

const summaryOf = (program: Command, name: string): string =>
  program.commands.find((each) => each.name() === name)?.summary() ?? '';

const seeAlsoText = (program: Command, names: readonly string[]): string => {
  const summaries = names
    .map((name) => [name, summaryOf(program, name)] as const)
    .filter(([, summary]) => summary !== '');
  const width = Math.max(0, ...summaries.map(([name]) => name.length));
  return block(
    'See also',
    summaries.map(([name, summary]) => `ccec ${name.padEnd(width)}  ${summary}`),
  );
};

const programOf = (command: Command): Command => (command.parent ? programOf(command.parent) : command);

// The help of a command ends where the next prompt begins: without an empty line.
export const addHelpEnd = (command: Command, { examples, failure, seeAlso = [] }: HelpEnd): Command =>
  command.addHelpText('after', () =>
    (
      examplesText(examples) +
      (failure === undefined ? exitCodesText : exitCodes(failure)) +
      seeAlsoText(programOf(command), seeAlso)
    ).trimEnd(),
  );
