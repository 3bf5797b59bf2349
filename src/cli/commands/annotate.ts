/** `ccec annotate`: every span that the analyzers work from. */
import type { Command } from 'commander';
import { addCorpusFlags, addOutputFlags, addRowFlags, list } from '../flags.ts';
import { examplesText, exitCodesText } from '../help.ts';
import { type RawFlags, resolveOptions } from '../options.ts';
import { spanColumns } from '../span-columns.ts';
import type { Session } from '../session.ts';

const examples = [
  'ccec annotate corpus --layer places --format table',
  'ccec annotate - < article.txt | jq -r \'.locator + " " + .text\'',
];

export const addAnnotateCommand = (program: Command, session: Session): void => {
  const command = program
    .command('annotate')
    .summary('every span that the analyzers work from')
    .description(
      'Prints every span that the analyzers work from: layer, offsets (UTF-16, half-open), locator, text, value.',
    )
    .option('--layer <names>', 'these layers only: a,b,c; `ccec list layers` names them', list)
    .addHelpText('after', examplesText(examples) + exitCodesText);
  addCorpusFlags(command);
  addOutputFlags(command, 'ndjson');
  addRowFlags(command, spanColumns);
  command.action(async (paths: readonly string[]) => {
    const raw = command.optsWithGlobals<RawFlags & { readonly layer?: readonly string[] }>();
    const [{ analyse }, { spansAnalyzer }] = await Promise.all([
      import('../analyse.ts'),
      import('../spans-analyzer.ts'),
    ]);
    const analyzer = spansAnalyzer(raw.layer ?? null);
    await analyse(session, { analyzer, analyzerOptions: {}, paths, options: resolveOptions(raw, spanColumns) });
  });
};
