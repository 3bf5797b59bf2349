/** A completion script for bash 3.2 and later; it needs no other script and starts no process but bash's own. */
import type { CommandSpec } from './command-tree.ts';
import { type Dialect, lookUps } from './look-ups.ts';
import { quoted } from './quoted.ts';

const dialect: Dialect = {
  offered: (name) => name,
  word: String,
  answer: (items) => `echo ${quoted(items.join(' '))}`,
  opening: [],
};

export const bashScript = (
  tree: readonly CommandSpec[],
): string => `# bash completion for ccec, made by \`ccec completion bash\`.
# Now: source <(ccec completion bash). For good: put that line into ~/.bashrc.

${lookUps(tree, dialect)}
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
