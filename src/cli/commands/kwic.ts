/** `ccec kwic <phrase>`: a phrase with what stands around it, aligned. */
import type { Command } from 'commander';
import { CcecError } from '../../errors.ts';
import { addCorpusFlags, addJobsFlag, addOutputFlags, addRowFlags, wholeNumber } from '../flags.ts';
import { addHelpEnd } from '../help.ts';
import { type RawFlags, resolveOptions } from '../options.ts';
import type { Session } from '../session.ts';

const examples = [
  'ccec kwic "high-quality *"                                            # in the articles that ccec brings along',
  'ccec kwic "two centers and two places" articles/ --variants -f csv   # in all its wordings',
];

const columns = ['date', 'speaker', 'left', 'match', 'right', 'sources'].map((key) => ({ key }));

interface KwicFlags extends RawFlags {
  readonly window?: number;
  readonly variants?: boolean;
}

export const addKwicCommand = (program: Command, session: Session): void => {
  const command = program
    .command('kwic')
    .summary('concordance: a phrase with what stands around it')
    .description(
      'Prints every occurrence of a phrase with what stands left and right of it, aligned. Case does not count, hyphens and ' +
        'quotation marks are passed over; * is any word, centr* any word that begins so.\n\n' +
        'Columns: date, speaker, left, match, right, sources.',
    )
    .argument('<phrase>', 'what to look for, as one argument')
    .option('--window <n>', 'words on either side; default: what fits the terminal, else 12', wholeNumber)
    .option('--variants', 'all wordings of the slogan that the phrase belongs to');
  addHelpEnd(command, { examples, seeAlso: ['slogans'] });
  addCorpusFlags(command);
  addJobsFlag(command);
  addOutputFlags(command);
  addRowFlags(command, columns);
  command.action(async (phrase: string, paths: readonly string[]) => {
    if (!/[\p{L}\p{N}*]/u.test(phrase))
      throw new CcecError('empty-phrase', 'kwic needs a phrase to look for', {
        hint: 'Give it as one argument: ccec kwic "two centers"',
      });
    const raw = command.optsWithGlobals<KwicFlags>();
    const { analyse } = await import('../analyse.ts');
    const isTerminal =
      raw.format === 'table' && session.io.isTTY.stdout && (raw.output === undefined || raw.output === '-');
    const options = {
      phrase,
      window: raw.window ?? null,
      variants: raw.variants ?? false,
      width: isTerminal ? session.io.columns : null,
    };
    await analyse(session, {
      recipe: { kind: 'kwic', options },
      analyzerOptions: {},
      paths,
      options: resolveOptions(raw, columns),
    });
  });
};
