/** A completion script for fish: one line a command, flag and choice. */
import type { CommandSpec, Completes, FlagSpec } from './command-tree.ts';
import { fishQuoted } from './quoted.ts';

const at = (path: string, position?: number): string =>
  `-n ${fishQuoted(['__ccec_at', fishQuoted(path), ...(position === undefined ? [] : [position])].join(' '))}`;

const valueOf = (value: Completes | null): string => {
  if (value === null) return '';
  if (!('words' in value)) return value.kind === 'file' ? ' -r -F' : ' -x';
  const words = fishQuoted(value.words.join(' '));
  return value.kind === 'list'
    ? ` -x -a ${fishQuoted(`(__fish_append , ${value.words.join(' ')})`)}`
    : ` -x -a ${words}`;
};

const flagLine = (path: string, { names, summary, value }: FlagSpec): string => {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  return `complete -c ccec ${at(path)} ${flags.join(' ')}${valueOf(value)} -d ${fishQuoted(summary)}`;
};

// Where nothing is said, fish offers files.
const argumentLine = (path: string, position: number, completes: Completes): string => {
  const words = 'words' in completes ? ` -a ${fishQuoted(completes.words.join(' '))}` : '';
  return `complete -c ccec ${at(path, position)} -f${words}`;
};

const linesOf = ({ path, commands, flags, arguments: given }: CommandSpec): readonly string[] => [
  `# ccec${path === '' ? '' : ` ${path}`}`,
  ...commands.map(
    ({ name, summary }) => `complete -c ccec ${at(path)} -f -a ${fishQuoted(name)} -d ${fishQuoted(summary)}`,
  ),
  ...flags.map((flag) => flagLine(path, flag)),
  ...given.flatMap((each, index) => (each.kind === 'file' ? [] : [argumentLine(path, index + 1, each)])),
];

const known = (tree: readonly CommandSpec[]): string => tree.map(({ path }) => fishQuoted(path)).join(' ');

const withValue = (tree: readonly CommandSpec[]): string =>
  [...new Set(tree.flatMap(({ flags }) => flags.flatMap(({ names, value }) => (value === null ? [] : names))))].join(
    ' ',
  );

export const fishScript = (
  tree: readonly CommandSpec[],
): string => `# fish completion for ccec, made by \`ccec completion fish\`.
# Now: ccec completion fish | source. For good: ccec completion fish > ~/.config/fish/completions/ccec.fish

# Whether the line so far has led to this command, and to its argument of this number where one is given.
function __ccec_at
    set -l commands ${known(tree)}
    set -l takes_value ${withValue(tree)}
    set -l command ''
    set -l position 1
    set -l skip ''
    for word in (commandline -opc)[2..-1]
        if test -n "$skip"
            set skip ''
        else if string match -q -- '-*' $word
            contains -- $word $takes_value; and set skip yes
        else if contains -- (string trim "$command $word") $commands
            set command (string trim "$command $word")
        else
            set position (math $position + 1)
        end
    end
    test "$command" = "$argv[1]"; or return 1
    test -z "$argv[2]"; or test $position = "$argv[2]"
end

${tree.map((command) => linesOf(command).join('\n')).join('\n\n')}
`;
