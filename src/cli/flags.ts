/** The flags that commands share, each written once so that it means the same everywhere. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type FormatName, rowFormatNames } from '../report/formats.ts';
import type { AnyColumn } from '../report/row.ts';
import { suggestion } from '../text/closest.ts';
import { colorChoices } from './color.ts';

/** One of `choices`, which help lists; anything else gets "did you mean". */
export const choiceOption = (flags: string, description: string, choices: readonly string[]): Option =>
  new Option(flags, description).choices(choices).argParser((value: string) => {
    if (choices.includes(value)) return value;
    throw new InvalidArgumentError(suggestion(value, choices));
  });

// What a flag that takes anything is likely to be given: for completion, refused is nothing.
const likely = new WeakMap<Option, readonly string[]>();

/** Words that `option` takes among others. */
export const likelyWords = (option: Option): readonly string[] => likely.get(option) ?? [];

/** An option of which the shell offers `words`; with several words in a list, those of `a,b,c`. */
export const wordsOption = (option: Option, words: readonly string[]): Option => {
  likely.set(option, words);
  return option;
};

export const wholeNumber = (value: string): number => {
  if (!/^\d{1,9}$/.test(value) || Number(value) < 1)
    throw new InvalidArgumentError('A whole number of at least 1 is needed.');
  return Number(value);
};

/** A day, month or year that there is. */
export const day = (value: string): string => {
  const match = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/.exec(value);
  const { year, month = '01', day: date = '01' } = match?.groups ?? {};
  const time = Date.parse(`${year}-${month}-${date}T00:00:00Z`);
  // 30 February parses on some engines and moves on others; the round trip tells.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== `${year}-${month}-${date}`) {
    throw new InvalidArgumentError('A date is needed: 2022, 2022-06 or 2022-06-29.');
  }
  return value;
};

/** Any text but none: `--official "$UNSET"` is a mistake, not the wish for everybody. */
export const words = (value: string): string => {
  if (value.trim() === '') throw new InvalidArgumentError('It is empty.');
  return value;
};

/** Items from `a,b` and from a flag given more than once. None is a mistake (`--check "$UNSET"`), not the wish for nothing. */
export const list = (value: string, before: readonly string[] | undefined): readonly string[] => {
  const items = value
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  if (items.length === 0) throw new InvalidArgumentError('It is empty.');
  return [...(before ?? []), ...items];
};

export const addGlobalFlags = (program: Command): void => {
  program
    .addOption(choiceOption('--color <when>', 'colour the output', colorChoices).default('auto'))
    .option('--quiet', 'no notes, warnings or progress')
    .option('--config <file>', 'use this file instead of the nearest ccec.yaml')
    .option('--plugin <file>', 'load an analyzer from a module; may be given again', list);
};

/** Where articles come from. */
export const addCorpusArgument = (command: Command): Command =>
  command.argument(
    '[path...]',
    'files, folders, globs, or - for standard input; default: the corpus of ccec.yaml, ./corpus, the bundled one',
  );

/** Where articles come from, and of which time. */
export const addCorpusFlags = (command: Command, things: string = 'articles'): void => {
  addCorpusArgument(command)
    .option('--since <date>', `${things} of this day, month or year and later`, day)
    .option('--until <date>', `${things} of this day, month or year and earlier`, day);
};

/** For commands whose articles can be analysed in several threads. */
export const addJobsFlag = (command: Command): void => {
  command.option(
    '--jobs <n>',
    'analyse in this many threads, for the same result; default: one a core if the corpus is worth it',
    wholeNumber,
  );
};

/** How a result is written. `names`: the formats that can print it. */
export const addOutputFlags = (
  command: Command,
  format: FormatName = 'table',
  names: readonly FormatName[] = rowFormatNames,
): void => {
  command
    .addOption(choiceOption('-f, --format <format>', 'how to print', names).default(format))
    .option('-o, --output <file>', 'write to a file, whole or not at all; - is standard output');
};

/** Which rows are written; only what the columns make sense of. */
export const addRowFlags = (command: Command, columns: readonly AnyColumn[]): void => {
  const keys = columns.map(({ key }) => key as string);
  const has = (key: string): boolean => keys.includes(key);
  const columnsOption = new Option('--columns <names>', 'these columns only, in this order: a,b,c').argParser(list);
  command
    .option('--limit <n>', 'at most this many rows', wholeNumber)
    .addOption(wordsOption(new Option('--sort <column>', 'sort by a column; -column for descending'), keys))
    .addOption(wordsOption(columnsOption, keys));
  if (has('articles')) command.option('--min-articles <n>', 'rows seen in at least this many articles', wholeNumber);
  if (has('count') || has('mentions'))
    command.option('--min-count <n>', 'rows counted at least this often', wholeNumber);
  if (has('sources')) command.option('--no-sources', 'leave the locators out');
};
