/** The end of every command's help: real examples and the exit codes. */

export const examplesText = (examples: readonly string[]): string =>
  `\nExamples:\n${examples.map((line) => `  $ ${line}\n`).join('')}`;

export const exitCodesText = `
Exit codes:
  0  fine
  2  wrong usage or configuration, or an input that could not be read (the rest is still analysed)`;
