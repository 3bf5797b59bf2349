/** `ccec run <analyzer>`: any analyzer by name, those of plugins too. */
import type { Command } from 'commander';
import { addHelpEnd } from '../help.ts';
import type { Session } from '../session.ts';
import { addAnalyzerCommand } from './analyzer.ts';

const examples = [
  'ccec run entities                                             # the same as ccec entities',
  'ccec run my-analyzer articles/ --plugin ./my-analyzer.js      # an analyzer of your own (docs/plugins.md)',
];

export const addRunCommand = (program: Command, session: Session): void => {
  const run = program
    .command('run')
    .usage('<analyzer> [path...] [options]')
    .summary('any analyzer by name, plugins too')
    .description(
      'Runs any analyzer by name, those of plugins too, also one that is named like a command of ccec. `ccec run <analyzer> --help` shows ' +
        'its flags.\n\nPlugins come from packages named ccec-analyzer-* that the nearest package.json lists, from plugins: in ccec.yaml, ' +
        'and from --plugin.',
    )
    .helpCommand(false);
  addHelpEnd(run, { examples, seeAlso: ['list'] });
  for (const analyzer of session.analyzers) addAnalyzerCommand(run, analyzer, session);
};
