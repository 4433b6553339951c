import type { Argument, TypedCommand, TypedOption } from './grammar.js';
import { inQuotes } from './in-quotes.js';

/**
 * What zsh is told: a file in its `$fpath`, which its first line makes one of completion, or read
 * by `source`.
 * Source: https://zsh.sourceforge.io/Doc/Release/Completion-System.html
 */
export function zshScript(commands: readonly TypedCommand[]): string {
  const named = commands.filter(({ word }) => word !== '');
  return `_docker-intro_first() {
  local -a commands=(
${named.map(({ word, about }) => `    ${inQuotes(`${word}:${escaped(about, /\\/g)}`)}`).join('\n')}
  )
  _describe -t commands command commands
  _files -/
}
_docker-intro() {
  local command=
  if (( CURRENT > 2 )) && [[ $words[2] == (${named.map(({ word }) => word).join('|')}) ]]; then
    command=$words[2]
    shift words
    (( CURRENT-- ))
  fi
  case $command in
${commands.map(commandCase).join('\n')}
  esac
}
if [[ $funcstack[1] == _docker-intro ]]; then
  _docker-intro "$@"
else
  compdef _docker-intro docker-intro
fi
`;
}

const commandCase = ({ word, words, options }: TypedCommand): string => {
  const specs = [
    ...options.map(spec),
    ...(word === '' ? ['1: :_docker-intro_first'] : []),
    `*: :${action(words)}`,
  ];
  return `    ${inQuotes(word)})
      _arguments -S \\
${specs.map((each) => `        ${inQuotes(each)}`).join(' \\\n')}
      ;;`;
};

/** An option may stand anywhere, and more than once. */
function spec({ flag, about, value }: TypedOption): string {
  const explained = `[${escaped(about, /[\\[\]:]/g)}]`;
  return value === undefined ? `*${flag}${explained}` : `*${flag}=${explained}: :${action(value)}`;
}

const escaped = (text: string, special: RegExp): string => text.replace(special, '\\$&');

function action(place: Argument): string {
  if (typeof place === 'object') {
    return `(${place.oneOf.map((each) => escaped(each, /[^\w.-]/gu)).join(' ')})`;
  }
  return { file: '_files', folder: '_files -/', anything: ' ' }[place];
}
