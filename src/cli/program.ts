/** Builds the program from the registries and runs it. */
import { Command, CommanderError } from 'commander';
import { analyzers } from '../analyzers/index.ts';
import { addAnalyzerCommand } from './commands/analyzer.ts';
import { addAnnotateCommand } from './commands/annotate.ts';
import { addCheckCommand } from './commands/check.ts';
import { addKwicCommand } from './commands/kwic.ts';
import { addListCommand } from './commands/list.ts';
import { addRunCommand } from './commands/run.ts';
import { addGlobalFlags } from './flags.ts';
import { examplesText, exitCodesText } from './help.ts';
import type { ExitCode, Io } from './io.ts';
import { openSession, type Session } from './session.ts';
import { version } from './version.ts';

const examples = ['ccec entities corpus --format yaml', 'ccec articles news/*.txt --since 2022'];

const ownCommands = new Set(['run', 'check', 'kwic', 'annotate', 'list', 'help']);

// Set once, before any command is added: commands inherit it.
const configure = (program: Command, io: Io): Command =>
  program
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) =>
        write(text.replace(/^error: /, 'ccec: error: ').replace(/\n\(?(Did you mean [^)\n]*)\)?/, '\n  $1')),
      getOutHelpWidth: () => io.columns ?? 100,
      getErrHelpWidth: () => io.columns ?? 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });

const buildProgram = (session: Session): Command => {
  const program = configure(new Command('ccec'), session.io)
    .description(
      'Who, where, which slogans, what happened when: a corpus of news on Chinese regions, every answer cited.',
    )
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .addHelpText('after', () => examplesText(examples) + exitCodesText);
  addGlobalFlags(program);
  // A plugin may be named like a command of ccec's own; `ccec run` still reaches it.
  const reachable = session.analyzers.filter(({ id }) => !ownCommands.has(id));
  for (const analyzer of reachable) addAnalyzerCommand(program, analyzer, session);
  addRunCommand(program, session);
  addCheckCommand(program, session);
  addKwicCommand(program, session);
  addAnnotateCommand(program, session);
  addListCommand(program, session);
  return program;
};

export const runProgram = async (argv: readonly string[], io: Io): Promise<ExitCode> => {
  let code: ExitCode = 0;
  const session = await openSession(argv, io, analyzers, (worse) => {
    code = worse;
  });
  try {
    await buildProgram(session).parseAsync(argv, { from: 'user' });
  } catch (error) {
    // Help and version that were asked for have exit code 0; everything else commander refuses is a usage error.
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return code;
};
