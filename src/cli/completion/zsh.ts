/** A completion script for zsh: commands and flags with what they do. */
import type { CommandSpec, Completes } from './command-tree.ts';
import { quoted } from './quoted.ts';

/** `name:what it does` as _describe takes it. */
const described = (name: string, summary: string): string => quoted(`${name.replaceAll(':', '\\:')}:${summary}`);

/** One line of a `case` that fills the array `reply`. */
const branch = (places: readonly string[], items: readonly string[]): string =>
  `    ${places.map(quoted).join(' | ')}) reply=(${items.join(' ')}) ;;`;

const answer = (completes: Completes): readonly string[] =>
  'words' in completes ? [completes.kind, ...completes.words.map(quoted)] : [completes.kind];

const lookUp = (name: string, branches: readonly string[]): string =>
  `${name}() {\n  reply=()\n  case "$1" in\n${branches.join('\n')}\n  esac\n}\n`;

const commandBranches = (tree: readonly CommandSpec[]): readonly string[] =>
  tree
    .filter(({ commands }) => commands.length > 0)
    .map(({ path, commands }) =>
      branch(
        [path],
        commands.map(({ name, summary }) => described(name, summary)),
      ),
    );

const flagBranches = (tree: readonly CommandSpec[]): readonly string[] =>
  tree.map(({ path, flags }) =>
    branch(
      [path],
      flags.flatMap(({ names, summary }) => names.map((name) => described(name, summary))),
    ),
  );

const valueBranches = (tree: readonly CommandSpec[]): readonly string[] =>
  tree.flatMap(({ path, flags }) =>
    flags.flatMap(({ names, value }) =>
      value === null
        ? []
        : [
            branch(
              names.map((name) => `${path} ${name}`),
              answer(value),
            ),
          ],
    ),
  );

const argumentBranches = (tree: readonly CommandSpec[]): readonly string[] =>
  tree.flatMap(({ path, arguments: given, isVariadic }) => [
    ...given.map((each, at) => branch([`${path} ${at + 1}`], answer(each))),
    ...(isVariadic
      ? [`    ${quoted(`${path} `)}*) reply=(${answer(given.at(-1) ?? { kind: 'file' }).join(' ')}) ;;`]
      : []),
  ]);

export const zshScript = (tree: readonly CommandSpec[]): string => `#compdef ccec
# zsh completion for ccec, made by \`ccec completion zsh\`.
# Now: source <(ccec completion zsh). For good: ccec completion zsh > a folder of $fpath, as the file _ccec.

${lookUp('_ccec_commands', commandBranches(tree))}
${lookUp('_ccec_flags', flagBranches(tree))}
# What the flag of a command takes; nothing where it takes nothing.
${lookUp('_ccec_value', valueBranches(tree))}
# What the argument of that number takes.
${lookUp('_ccec_argument', argumentBranches(tree))}
_ccec_offer() {
  local kind=\${1-}
  (( $# )) && shift
  case "$kind" in
    word) compadd -- "$@" ;;
    list)
      compset -P '*,'
      compadd -S '' -- "$@"
      ;;
    file) _files ;;
  esac
}

_ccec() {
  local -a reply
  local command= word only_arguments= flag=\${words[CURRENT-1]}
  local -i at position=1
  for ((at = 2; at < CURRENT; at++)); do
    word=\${words[at]}
    if [[ -z $only_arguments && $word == -- ]]; then
      only_arguments=1
    elif [[ -z $only_arguments && $word == -?* ]]; then
      _ccec_value "$command $word"
      (( \${#reply} )) && (( at += 1 ))
    else
      _ccec_commands "$command"
      if (( \${reply[(I)\${word}:*]} )); then
        command="\${command:+$command }$word"
      else
        (( position += 1 ))
      fi
    fi
  done
  if [[ -z $only_arguments ]]; then
    if [[ \${words[CURRENT]} == --*=* ]]; then
      _ccec_value "$command \${words[CURRENT]%%=*}"
      compset -P '*='
      _ccec_offer "\${reply[@]}"
      return
    fi
    _ccec_value "$command $flag"
    if (( \${#reply} )) && [[ $flag == -* ]]; then
      _ccec_offer "\${reply[@]}"
      return
    fi
    if [[ \${words[CURRENT]} == -* ]]; then
      _ccec_flags "$command"
      _describe -o 'flag' reply
      return
    fi
  fi
  _ccec_commands "$command"
  if (( \${#reply} )); then
    _describe 'command' reply
  else
    _ccec_argument "$command $position"
    _ccec_offer "\${reply[@]}"
  fi
}

if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
  _ccec "$@"
else
  compdef _ccec ccec
fi
`;
