import type { Argument, TypedCommand, TypedOption } from './grammar.js';

/**
 * What fish is told.
 * Source: https://fishshell.com/docs/current/cmds/complete.html
 */
export function fishScript(commands: readonly TypedCommand[]): string {
  const named = commands.filter(({ word }) => word !== '');
  return `function __docker_intro_command
    set -l typed (commandline -opc)
    if set -q typed[2]; and contains -- $typed[2] ${named.map(({ word }) => word).join(' ')}
        echo $typed[2]
    else
        echo create
    end
end
function __docker_intro_is
    test (__docker_intro_command) = $argv[1]
end
complete -c docker-intro -f
${named.map(firstWord).join('\n')}
${commands.flatMap(commandLines).join('\n')}
`;
}

const firstWord = ({ word, about }: TypedCommand): string =>
  `complete -c docker-intro -n 'test (count (commandline -opc)) -eq 1' -a ${word} -d ${quoted(about)}`;

function commandLines({ word, words, options }: TypedCommand): readonly string[] {
  const start = `complete -c docker-intro -n '__docker_intro_is ${word || 'create'}'`;
  return [
    ...(words === 'anything' ? [] : [`${start} ${argumentsOf(words)}`]),
    ...options.map((option) => `${start} ${optionOf(option)}`),
  ];
}

function optionOf({ flag, about, value }: TypedOption): string {
  const name = flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`;
  const takes = value === undefined ? '' : ` -r ${argumentsOf(value)}`;
  return `${name}${takes} -d ${quoted(about)}`;
}

/** What is offered. It is read as code once more when it is needed, so words are quoted twice. */
function argumentsOf(place: Argument): string {
  if (typeof place === 'object') return `-f -a ${quoted(place.oneOf.map(quoted).join(' '))}`;
  const paths = { file: '-F', folder: "-f -a '(__fish_complete_directories)'", anything: '-f' };
  return paths[place];
}

/** In single quotes fish knows two escapes, and expands nothing. */
const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
