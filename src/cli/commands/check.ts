/** `ccec check`: what is wrong with articles before they join a corpus. */
import type { Command } from 'commander';
import { severities } from '../../check/severity.ts';
import { findingFormatNames } from '../../report/formats.ts';
import { findingColumns } from '../finding-columns.ts';
import { addCorpusFlags, addOutputFlags, addRowFlags, choiceOption, day, list } from '../flags.ts';
import { addHelpEnd } from '../help.ts';
import { type RawFlags, resolveOptions } from '../options.ts';
import type { Session } from '../session.ts';

const examples = [
  'ccec check news/ --against articles/ -f github               # in CI, against the corpus they are to join',
  'git show :new.txt | ccec check --stdin-filename new.txt -    # what is about to be committed, in a hook',
];

/** What `ccec check` accepts beside the flags that all commands have. */
export interface CheckFlags extends RawFlags {
  readonly against?: readonly string[] | false;
  readonly asOf?: string;
  readonly check?: readonly string[];
  readonly failOn: (typeof severities)[number] | 'never';
  readonly show?: (typeof severities)[number];
  readonly stdinFilename?: string;
  readonly suppressions?: string;
  readonly writeSuppressions?: boolean;
  readonly reason?: string;
}

export const addCheckCommand = (program: Command, session: Session): void => {
  const command = program
    .command('check')
    .summary('what is wrong with articles, for CI and editors')
    .description(
      'Says what is wrong with each article, by itself and against the corpus: where it stands, why it matters and what to do.\n' +
        '`ccec list checks` names the checks, docs/checks explains each; ccec.yaml sets their severities.\n\n' +
        `Columns: ${findingColumns.map(({ key }) => key).join(', ')}.`,
    )
    .option('--against <paths>', 'hold the articles against this corpus; default: corpus of ccec.yaml, ./corpus', list)
    .option('--no-against', 'look at the articles alone')
    .option('--check <ids>', `only these checks: a,b,c`, list)
    .addOption(
      choiceOption('--fail-on <severity>', 'exit with 1 where something is as bad as this', [
        ...severities,
        'never',
      ]).default('error'),
    )
    .addOption(choiceOption('--show <severity>', 'print what is as bad as this; default: warning', severities))
    .option('--as-of <date>', 'no article may have appeared after this day; default: today', day)
    .option('--stdin-filename <name>', 'what the article on standard input is called')
    .option('--suppressions <file>', 'default: ccec-suppressions.yaml beside ccec.yaml, else here')
    .option('--write-suppressions', 'suppress everything that is there today: writes the file')
    .option('--reason <text>', 'the reason that --write-suppressions writes');
  addHelpEnd(command, {
    examples,
    failure: 'something was found that is as bad as --fail-on',
    seeAlso: ['list', 'articles', 'annotate'],
  });
  addCorpusFlags(command);
  addOutputFlags(command, 'stylish', findingFormatNames);
  addRowFlags(command, findingColumns);
  command.action(async (paths: readonly string[]) => {
    const raw = command.optsWithGlobals<CheckFlags>();
    const { checkArticles } = await import('../check-articles.ts');
    await checkArticles(session, paths, raw, resolveOptions(raw, findingColumns));
  });
};
