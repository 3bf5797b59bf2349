/** `ccec eval <gold>`: precision, recall and F1 against gold annotations. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { measureNames } from '../../eval/measures.ts';
import { addCorpusArgument, addOutputFlags, addRowFlags, list, wordsOption } from '../flags.ts';
import { addHelpEnd } from '../help.ts';
import { type RawFlags, resolveOptions } from '../options.ts';
import type { Session } from '../session.ts';

const examples = [
  'ccec eval gold/ articles/ --min 0.95                    # for CI',
  'ccec eval gold/ articles/ --init                        # drafts of gold for articles that have none',
];

interface EvalFlags extends RawFlags {
  readonly only?: readonly string[];
  readonly min?: number;
  readonly faults: boolean;
  readonly init?: boolean;
}

const share = (value: string): number => {
  if (/^(?:0?\.\d+|[01](?:\.0+)?)$/.test(value)) return Number(value);
  throw new InvalidArgumentError('A number from 0 to 1 is needed: 0.95.');
};

export const addEvalCommand = (program: Command, session: Session): void => {
  const command = program
    .command('eval')
    .summary('how right the program is: precision, recall and F1 against gold annotations')
    .description(
      'Holds the rows of entities, timeline, slogans and articles against gold annotations and prints precision, recall and F1 of ' +
        'each measure with its 95 % interval, then every miss and every wrong row with its locator.\n\n' +
        'Gold is one YAML file an article, and slogans.yaml for the whole corpus (docs/gold.md); what a file does not speak of is not scored. ' +
        'Officials, posts and places count once an article; a value that differs from the gold is missed, a row that the gold does ' +
        'not allow is wrong. Intervals: percentile bootstrap over articles, fixed seed.\n\n' +
        'Columns of a measure: type, measure, precision, recall, f1, low, high, hits, missed, wrong, units; of a fault: type, measure, ' +
        'fault, path, subject, gold, found, annotation, sources.',
    )
    .argument('<gold>', 'folder of gold files, or one of them');
  addHelpEnd(command, {
    examples,
    failure: 'the F1 of a measure is under --min',
    seeAlso: ['list', 'entities', 'timeline', 'slogans', 'articles'],
  });
  addCorpusArgument(command);
  command
    .addOption(
      wordsOption(
        new Option('--only <measures>', 'these measures only: a,b,c; `ccec list measures` names them').argParser(list),
        measureNames,
      ),
    )
    .option('--min <f1>', 'exit with 1 where the F1 of any measure is less', share)
    .option('--no-faults', 'the figures only')
    .option('--init', 'write a draft of gold for every article that has none, for you to correct');
  addOutputFlags(command);
  addRowFlags(command, [{ key: 'sources' }]);
  command.action(async (gold: string, paths: readonly string[]) => {
    const raw = command.optsWithGlobals<EvalFlags>();
    if (raw.init) {
      const { draftColumns, writeDrafts } = await import('../write-drafts.ts');
      await writeDrafts(session, { gold, paths, options: resolveOptions(raw, draftColumns) });
      return;
    }
    const [{ evaluate }, { columns }] = await Promise.all([import('../evaluate.ts'), import('../../eval/rows.ts')]);
    await evaluate(session, {
      gold,
      paths,
      options: resolveOptions(raw, columns),
      only: raw.only ?? null,
      least: raw.min ?? null,
      faults: raw.faults,
    });
  });
};
