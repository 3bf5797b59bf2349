/** What a shell can complete, read off commander's own commands: nothing is written down twice. */
import type { Argument, Command, Option } from 'commander';
import { likelyWords } from '../flags.ts';

/** What stands at a place of the line. `list`: words joined by commas. */
export type Completes =
  | { readonly kind: 'file' }
  | { readonly kind: 'anything' }
  | { readonly kind: 'word' | 'list'; readonly words: readonly string[] };

export interface FlagSpec {
  /** `-f`, `--format`. */
  readonly names: readonly string[];
  readonly summary: string;
  /** null: the flag takes no value. */
  readonly value: Completes | null;
}

export interface CommandSpec {
  /** The words that lead to it: `run entities`; '' for ccec itself. */
  readonly path: string;
  readonly commands: readonly { readonly name: string; readonly summary: string }[];
  readonly flags: readonly FlagSpec[];
  /** By position; the last one holds for all that follow where it is variadic. */
  readonly arguments: readonly Completes[];
  readonly isVariadic: boolean;
}

const files = new Set(['file', 'folder', 'path', 'paths', 'gold']);

const fileOrAnything = (name: string): Completes => ({ kind: files.has(name) ? 'file' : 'anything' });

const words = (given: readonly string[], isList: boolean): Completes => ({
  kind: isList ? 'list' : 'word',
  words: given,
});

const valueOf = (option: Option): Completes | null => {
  if (!option.required && !option.optional) return null;
  if (option.argChoices) return words(option.argChoices, false);
  const likely = likelyWords(option);
  const name = /[<[](?<name>[^\]>]+)/.exec(option.flags)?.groups?.['name'] ?? '';
  // `--sort <column>` takes one, `--columns <names>` several.
  return likely.length > 0 ? words(likely, name.endsWith('s')) : fileOrAnything(name);
};

const argumentOf = (argument: Argument): Completes =>
  argument.argChoices ? words(argument.argChoices, false) : fileOrAnything(argument.name());

const namesOf = ({ short, long }: Option): readonly string[] => [short, long].filter((name) => name !== undefined);

const firstLine = (text: string): string => text.split('\n')[0] ?? '';

const specOf = (command: Command, path: string, siblings: readonly string[]): readonly CommandSpec[] => {
  const help = command.createHelp();
  const below = help.visibleCommands(command);
  const commands = below.map((each) => ({
    name: each.name(),
    summary: firstLine(each.summary() || each.description()),
  }));
  const options = [...help.visibleOptions(command), ...(path === '' ? [] : help.visibleGlobalOptions(command))];
  const isHelp = command.name() === 'help';
  return [
    {
      path,
      commands,
      flags: options.map((option) => ({
        names: namesOf(option),
        summary: firstLine(option.description),
        value: valueOf(option),
      })),
      arguments: isHelp ? [words(siblings, false)] : command.registeredArguments.map(argumentOf),
      isVariadic: command.registeredArguments.at(-1)?.variadic ?? false,
    },
    ...below.flatMap((each) =>
      specOf(
        each,
        `${path} ${each.name()}`.trim(),
        commands.map(({ name }) => name),
      ),
    ),
  ];
};

/** ccec itself first, then every command below it. */
export const commandTree = (program: Command): readonly CommandSpec[] => specOf(program, '', []);
