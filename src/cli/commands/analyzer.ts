/** The command of an analyzer, made from what the analyzer says of itself. */
import { type Command, Option } from 'commander';
import type { AnalyzerOption, AnyAnalyzer } from '../../analysis/analyzer.ts';
import { momentFormatNames, rowFormatNames } from '../../report/formats.ts';
import { addCorpusFlags, addJobsFlag, addOutputFlags, addRowFlags, choiceOption, words } from '../flags.ts';
import { addHelpEnd } from '../help.ts';
import { type RawFlags, resolveOptions } from '../options.ts';
import { readOptionFiles } from '../option-files.ts';
import type { Session } from '../session.ts';

const ownOption = ({ flags, description, choices, default: preset }: AnalyzerOption): Option => {
  const option = choices ? choiceOption(flags, description, choices) : new Option(flags, description);
  if (option.required && !choices) option.argParser(words); // the parser of a flag without a value is called, too, with nothing
  return preset === undefined ? option : option.default(preset);
};

/** The command with its help and flags, and the analyzer's own options. Throws what commander throws on flags it cannot read. */
export const describeAnalyzer = (
  parent: Command,
  analyzer: AnyAnalyzer,
): { readonly command: Command; readonly own: readonly Option[] } => {
  const { id, summary, columns, rule, seeAlso = ['list'] } = analyzer;
  const description = analyzer.description ?? `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;
  const examples = analyzer.examples ?? [`ccec ${id} --plugin FILE news/`, `ccec ${id} --plugin FILE --format json`];
  const command = parent
    .command(id)
    .summary(summary)
    .description(`${description}\n\n${rule}\n\nColumns: ${columns.map(({ key }) => String(key)).join(', ')}.`);
  addHelpEnd(command, { examples, seeAlso });
  addCorpusFlags(command, analyzer.moment ? (analyzer.noun?.[1] ?? 'rows') : 'articles');
  const own = (analyzer.options ?? []).map(ownOption);
  for (const option of own) command.addOption(option);
  addJobsFlag(command);
  addOutputFlags(command, 'table', analyzer.moment ? momentFormatNames : rowFormatNames);
  addRowFlags(command, columns);
  return { command, own };
};

export const addAnalyzerCommand = (parent: Command, analyzer: AnyAnalyzer, session: Session): void => {
  const { command, own } = describeAnalyzer(parent, analyzer);
  const { columns } = analyzer;
  command.action(async (paths: readonly string[]) => {
    const raw = command.optsWithGlobals<RawFlags & Readonly<Record<string, unknown>>>();
    const given = Object.fromEntries(own.map((option) => [option.attributeName(), raw[option.attributeName()]]));
    const files = own.filter((_, at) => analyzer.options?.[at]?.isFile).map((option) => option.attributeName());
    const texts = readOptionFiles(given, files, session.io.cwd);
    const { analyse } = await import('../analyse.ts');
    const { minArticles, minCount } = raw;
    const analyzerOptions = { ...given, ...texts, minArticles, minCount };
    await analyse(session, {
      recipe: { kind: 'registered', id: analyzer.id },
      analyzerOptions,
      paths,
      options: resolveOptions(raw, columns),
    });
  });
};
