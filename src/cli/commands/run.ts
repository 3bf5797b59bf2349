/** `ccec run <analyzer>`: any analyzer by name, those of plugins too. */
import type { Command } from 'commander';
import { examplesText, exitCodesText } from '../help.ts';
import type { Session } from '../session.ts';
import { addAnalyzerCommand } from './analyzer.ts';

const examples = ['ccec run entities corpus', 'ccec run my-analyzer --plugin ./my-analyzer.js corpus --format csv'];

export const addRunCommand = (program: Command, session: Session): void => {
  const run = program
    .command('run')
    .usage('<analyzer> [path...] [options]')
    .summary('any analyzer by name, plugins too')
    .description('Runs any analyzer by name, those of plugins too. `ccec run <analyzer> --help` shows its flags.')
    .helpCommand(false)
    .addHelpText('after', examplesText(examples) + exitCodesText);
  for (const analyzer of session.analyzers) addAnalyzerCommand(run, analyzer, session);
};
