import type { Argument, TypedCommand } from './grammar.js';
import { inQuotes } from './in-quotes.js';

/** What bash is told. It does without what came after its version 3.2, which macOS has. */
export const bashScript = (commands: readonly TypedCommand[]): string => `_docker_intro() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  local command= place= offered
  offered=()
  COMPREPLY=()
  # --format=json is three words here.
  if [[ $word == = ]]; then
    word=
  elif [[ $before == = ]]; then
    before=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  if (( COMP_CWORD > 1 )); then
    case \${COMP_WORDS[1]} in
      ${namesOf(commands).join(' | ')}) command=\${COMP_WORDS[1]} ;;
    esac
  fi
  case $command in
${commands.map(commandCase).join('\n')}
  esac
  if (( COMP_CWORD == 1 )) && [[ $word != -* ]]; then
    offered+=(${namesOf(commands).join(' ')})
  fi
  local each
  for each in "\${offered[@]}"; do
    if [[ $each == "$word"* ]]; then COMPREPLY+=("$each"); fi
  done
  case $place in
    -d | -f)
      compopt -o filenames 2> /dev/null
      while IFS= read -r each; do COMPREPLY+=("$each"); done < <(compgen $place -- "$word")
      ;;
    *) compopt +o default 2> /dev/null ;;
  esac
}
complete -o default -F _docker_intro docker-intro
`;

const namesOf = (commands: readonly TypedCommand[]): readonly string[] =>
  commands.map(({ word }) => word).filter((word) => word !== '');

const commandCase = ({ word, words, options }: TypedCommand): string => `    ${inQuotes(word)})
      case $before in
${options.map(({ flag, value }) => (value === undefined ? '' : `        ${flag}) ${offer(value)} ;;\n`)).join('')}        *)
          if [[ $word == -* ]]; then
            offered=(${options.map(({ flag }) => flag).join(' ')})
          else
            ${offer(words)}
          fi
          ;;
      esac
      ;;`;

/** What a place makes of the two variables. */
function offer(place: Argument): string {
  if (typeof place === 'object') return `offered=(${place.oneOf.map(inQuotes).join(' ')})`;
  return `place=${{ file: '-f', folder: '-d', anything: '' }[place]}`;
}
