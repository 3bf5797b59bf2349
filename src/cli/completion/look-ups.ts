/** The four functions by which bash and zsh look up what there is, one `case` each; the shells differ in how they answer. */
import type { CommandSpec, Completes } from './command-tree.ts';
import { quoted } from './quoted.ts';

export interface Dialect {
  /** A command or flag among those offered. */
  offered(name: string, summary: string): string;
  /** A choice, or the kind of what is taken. */
  word(text: string): string;
  /** What the branch of a `case` does to answer with these. */
  answer(items: readonly string[]): string;
  /** What a function does first. */
  readonly opening: readonly string[];
}

interface Branch {
  /** Patterns of the shell. */
  readonly places: readonly string[];
  readonly items: readonly string[];
}

const functionOf = (name: string, comment: string, branches: readonly Branch[], { opening, answer }: Dialect): string =>
  [
    `# ${comment}`,
    `${name}() {`,
    ...opening.map((line) => `  ${line}`),
    '  case "$1" in',
    ...branches.map(({ places, items }) => `    ${places.join(' | ')}) ${answer(items)} ;;`),
    '  esac',
    '}',
    '',
  ].join('\n');

export const lookUps = (tree: readonly CommandSpec[], dialect: Dialect): string => {
  const taken = (completes: Completes): readonly string[] =>
    [completes.kind, ...('words' in completes ? completes.words : [])].map(dialect.word);

  const commands = tree
    .filter((each) => each.commands.length > 0)
    .map((each): Branch => ({
      places: [quoted(each.path)],
      items: each.commands.map(({ name, summary }) => dialect.offered(name, summary)),
    }));
  const flags = tree.map((each): Branch => ({
    places: [quoted(each.path)],
    items: each.flags.flatMap(({ names, summary }) => names.map((name) => dialect.offered(name, summary))),
  }));
  const values = tree.flatMap(({ path, flags: own }) =>
    own.flatMap(({ names, value }): Branch[] =>
      value === null ? [] : [{ places: names.map((name) => quoted(`${path} ${name}`)), items: taken(value) }],
    ),
  );
  const given = tree.flatMap(({ path, arguments: places, isVariadic }): Branch[] => [
    ...places.map((each, at) => ({ places: [quoted(`${path} ${at + 1}`)], items: taken(each) })),
    ...places
      .slice(-1)
      .flatMap((last) => (isVariadic ? [{ places: [`${quoted(`${path} `)}*`], items: taken(last) }] : [])),
  ]);
  return [
    functionOf('_ccec_commands', 'The commands below a command.', commands, dialect),
    functionOf('_ccec_flags', 'The flags of a command.', flags, dialect),
    functionOf('_ccec_value', 'What a flag of a command takes; nothing where it takes nothing.', values, dialect),
    functionOf('_ccec_argument', 'What the argument of that number of a command is.', given, dialect),
  ].join('\n');
};
