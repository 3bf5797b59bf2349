/** `ccec annotate`: every span that the analyzers work from. */
import type { Command } from 'commander';
import { addCorpusFlags, addJobsFlag, addOutputFlags, addRowFlags, list } from '../flags.ts';
import { addHelpEnd } from '../help.ts';
import { type RawFlags, resolveOptions } from '../options.ts';
import { spanColumns } from '../span-columns.ts';
import type { Session } from '../session.ts';

const examples = [
  'ccec annotate --layer places -f table                             # of the articles that ccec brings along',
  'ccec annotate - < article.txt | jq -r \'.locator + " " + .text\'   # of one article from a pipe',
];

export const addAnnotateCommand = (program: Command, session: Session): void => {
  const command = program
    .command('annotate')
    .summary('every span that the analyzers work from')
    .description(
      'Prints every span that the analyzers work from, for looking into an answer and for other programs: layer, offsets ' +
        '(UTF-16 units of the decoded text, half-open), locator, text, value.\n\n' +
        `Columns: ${spanColumns.map(({ key }) => key).join(', ')}.`,
    )
    .option('--layer <names>', 'these layers only: a,b,c; `ccec list layers` names them', list);
  addHelpEnd(command, { examples, seeAlso: ['list', 'entities', 'timeline'] });
  addCorpusFlags(command);
  addJobsFlag(command);
  addOutputFlags(command, 'ndjson');
  addRowFlags(command, spanColumns);
  command.action(async (paths: readonly string[]) => {
    const raw = command.optsWithGlobals<RawFlags & { readonly layer?: readonly string[] }>();
    const { analyse } = await import('../analyse.ts');
    await analyse(session, {
      recipe: { kind: 'spans', layers: raw.layer ?? null },
      analyzerOptions: {},
      paths,
      options: resolveOptions(raw, spanColumns),
    });
  });
};
