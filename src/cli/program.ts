/** Builds the program from the registries and runs it. */
import { Command, CommanderError } from 'commander';
import { analyzers } from '../analyzers/index.ts';
import { addAnalyzerCommand } from './commands/analyzer.ts';
import { addAnnotateCommand } from './commands/annotate.ts';
import { addCheckCommand } from './commands/check.ts';
import { addCompletionCommand } from './commands/completion.ts';
import { addEvalCommand } from './commands/eval.ts';
import { addKwicCommand } from './commands/kwic.ts';
import { addListCommand } from './commands/list.ts';
import { addRunCommand } from './commands/run.ts';
import { addGlobalFlags } from './flags.ts';
import { addHelpEnd } from './help.ts';
import type { ExitCode, Io } from './io.ts';
import { openSession, type Session } from './session.ts';
import { version } from './version.ts';

const examples = [
  'ccec entities                                       # officials and places of the articles that ccec brings along',
  "ccec timeline 'news/2022-*.txt' -f yaml             # what happened when, of your own articles, for a script",
];

const ownCommands = new Set(['run', 'check', 'kwic', 'annotate', 'eval', 'list', 'completion', 'help']);

// In a list of commands, what they all take is left out: "kwic <phrase>".
const termOf = (command: Command): string =>
  [
    command.name(),
    ...command.registeredArguments.filter(({ required }) => required).map((each) => `<${each.name()}>`),
  ].join(' ');

/** What commander says of a wrong call, as ccec says it: with what to do. */
const usageError = (text: string): string => {
  const told = text.replace(/^error: /, 'ccec: error: ').replace(/\n\(?(Did you mean [^)\n]*)\)?/, '\n  $1');
  return / is invalid\.|Did you mean/.test(told)
    ? told
    : `${told}  ccec --help lists the commands, ccec <command> --help what each takes.\n`;
};

// Set once, before any command is added: commands inherit it.
const configure = (program: Command, io: Io): Command =>
  program
    .exitOverride()
    .configureHelp({ showGlobalOptions: true, subcommandTerm: termOf })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(usageError(text)),
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
    .helpCommand('help [command]', 'print help for a command');
  addHelpEnd(program, { examples, failure: 'check found something, or eval fell under --min' });
  addGlobalFlags(program);
  // A plugin may be named like a command of ccec's own; `ccec run` still reaches it.
  const reachable = session.analyzers.filter(({ id }) => !ownCommands.has(id));
  for (const analyzer of reachable) addAnalyzerCommand(program, analyzer, session);
  addRunCommand(program, session);
  addCheckCommand(program, session);
  addKwicCommand(program, session);
  addAnnotateCommand(program, session);
  addEvalCommand(program, session);
  addListCommand(program, session);
  addCompletionCommand(program, session);
  return program;
};

export const runProgram = async (argv: readonly string[], io: Io): Promise<ExitCode> => {
  let code: ExitCode = 0;
  const session = await openSession(argv, io, analyzers, (worse) => {
    if (worse > code) code = worse;
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
