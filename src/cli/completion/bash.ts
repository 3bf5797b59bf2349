/** A completion script for bash 3.2 and later; it needs no other script and starts no process but bash's own. */
import type { CommandSpec, Completes } from './command-tree.ts';
import { quoted } from './quoted.ts';

/** One line of a `case`: what the function prints for these places. */
const branch = (places: readonly string[], text: string): string =>
  `    ${places.map(quoted).join(' | ')}) echo ${quoted(text)} ;;`;

const answer = (completes: Completes): string =>
  'words' in completes ? `${completes.kind} ${completes.words.join(' ')}` : completes.kind;

const commandBranches = (tree: readonly CommandSpec[]): readonly string[] =>
  tree
    .filter(({ commands }) => commands.length > 0)
    .map(({ path, commands }) => branch([path], commands.map(({ name }) => name).join(' ')));

const flagBranches = (tree: readonly CommandSpec[]): readonly string[] =>
  tree.map(({ path, flags }) => branch([path], flags.flatMap(({ names }) => names).join(' ')));

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
    ...(isVariadic ? [`    ${quoted(`${path} `)}*) echo ${quoted(answer(given.at(-1) ?? { kind: 'file' }))} ;;`] : []),
  ]);

const lookUp = (name: string, branches: readonly string[]): string =>
  `${name}() {\n  case "$1" in\n${branches.join('\n')}\n  esac\n}\n`;

export const bashScript = (
  tree: readonly CommandSpec[],
): string => `# bash completion for ccec, made by \`ccec completion bash\`.
# Now: source <(ccec completion bash). For good: put that line into ~/.bashrc.

${lookUp('_ccec_commands', commandBranches(tree))}
${lookUp('_ccec_flags', flagBranches(tree))}
# What the flag "$1" of a command takes; nothing where it takes nothing.
${lookUp('_ccec_value', valueBranches(tree))}
# What the argument of that number takes.
${lookUp('_ccec_argument', argumentBranches(tree))}
_ccec_offer() {
  local kind=\${1%% *} words=\${1#* } cur=$2 before=
  case "$kind" in
    word) COMPREPLY=($(compgen -W "$words" -- "$cur")) ;;
    list)
      case "$cur" in *,*) before=\${cur%,*},; cur=\${cur##*,} ;; esac
      COMPREPLY=($(compgen -P "$before" -W "$words" -- "$cur"))
      compopt -o nospace 2>/dev/null
      ;;
    file)
      local IFS=$'\\n'
      COMPREPLY=($(compgen -f -- "$cur"))
      compopt -o filenames 2>/dev/null
      ;;
  esac
}

_ccec() {
  local cur=\${COMP_WORDS[COMP_CWORD]} flag=\${COMP_WORDS[COMP_CWORD-1]} command= word next known at position=1 only_arguments=
  COMPREPLY=()
  # "--format=json" comes as three words where = breaks words.
  if [[ $cur == = ]]; then
    cur=
  elif [[ $flag == = ]]; then
    flag=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((at = 1; at < COMP_CWORD; at++)); do
    word=\${COMP_WORDS[at]} next=\${COMP_WORDS[at+1]}
    if [[ -z $only_arguments && $word == -- ]]; then
      only_arguments=1
    elif [[ -z $only_arguments && $word == -?* ]]; then
      if [[ $next == = ]]; then
        ((at += 2))
      elif [[ -n $(_ccec_value "$command $word") ]]; then
        ((at += 1))
      fi
    else
      known=" $(_ccec_commands "$command") "
      if [[ $known == *" $word "* ]]; then
        command="\${command:+$command }$word"
      else
        ((position += 1))
      fi
    fi
  done
  if [[ -z $only_arguments ]]; then
    local value=$(_ccec_value "$command $flag")
    if [[ -n $value && $flag == -* ]]; then
      _ccec_offer "$value" "$cur"
      return
    fi
    if [[ $cur == -* ]]; then
      COMPREPLY=($(compgen -W "$(_ccec_flags "$command")" -- "$cur"))
      return
    fi
  fi
  known=$(_ccec_commands "$command")
  if [[ -n $known ]]; then
    COMPREPLY=($(compgen -W "$known" -- "$cur"))
  else
    _ccec_offer "$(_ccec_argument "$command $position")" "$cur"
  fi
}

complete -F _ccec ccec
`;
