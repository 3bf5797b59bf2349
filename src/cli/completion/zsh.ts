/** A completion script for zsh: commands and flags with what they do. */
import type { CommandSpec } from './command-tree.ts';
import { type Dialect, lookUps } from './look-ups.ts';
import { quoted } from './quoted.ts';

const dialect: Dialect = {
  // As _describe takes it.
  offered: (name, summary) => quoted(`${name.replaceAll(':', '\\:')}:${summary}`),
  word: quoted,
  answer: (items) => `reply=(${items.join(' ')})`,
  opening: ['reply=()'],
};

export const zshScript = (tree: readonly CommandSpec[]): string => `#compdef ccec
# zsh completion for ccec, made by \`ccec completion zsh\`.
# Now: source <(ccec completion zsh). For good: ccec completion zsh > a folder of $fpath, as the file _ccec.

${lookUps(tree, dialect)}
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
