import { isPlainBase } from '../reading/dockerfile/base-image.js';
import { startedBy } from '../reading/dockerfile/command.js';
import { type Instruction, oneLine } from '../reading/dockerfile/instruction.js';
import { mendedList } from '../reading/dockerfile/mended-list.js';
import { listWords } from '../reading/dockerfile/words.js';
import { at, whereBuilt } from './finding.js';
import type { Finding, Rule, RuleInput } from './rule.js';

/** `CMD ['a', 'b']`, `CMD [“a”]` or `CMD ["a" "b"]`: no list to Docker, but a shell command. */
export const listQuotes: Rule = {
  id: 'list-quotes',
  code: 'CMD_FORMAT',
  good: { Dockerfile: 'FROM debian\nRUN [ "$HOME" = \'/root\' ]\nCMD ["true"]\n' },
  bad: { Dockerfile: "FROM debian\nCMD ['true', 'x']\n" },
  find: ({ dockerfile }) => {
    const { instructions } = dockerfile;
    const surroundings = {
      dockerfile,
      started: startedBy(dockerfile),
      // Another shell than the usual one may make something of it.
      isOdd: instructions.some(({ keyword, list }) => keyword === 'SHELL' && list),
    };
    return (
      instructions
        .filter(({ keyword, text, list }) => listed.has(keyword) && !list && odd.test(text))
        // A good list with a comment behind it is something else.
        .filter(({ text }) => !listWords(text.replace(/\s#.*$/, '')))
        .map((instruction) => ({
          ...at(instruction, judge(instruction, surroundings), ...wordsFor(instruction)),
          ...codes[instruction.keyword],
        }))
    );
  },
};

/** The list as it was meant. */
function wordsFor({ keyword, text }: Instruction): [string, string] {
  const list = mendedList(oneLine(text));
  return [keyword, list === undefined ? '' : `${keyword} ${list}`];
}

/** Where it is no command of the container, what Docker fails with. */
const codes: Readonly<Record<string, Pick<Finding, 'code'>>> = {
  RUN: { code: 'RUN_FAILED' },
  COPY: { code: 'COPY_MISSING' },
  ADD: { code: 'COPY_MISSING' },
  SHELL: { code: 'DOCKERFILE_SYNTAX' },
};

const listed = new Set(['CMD', 'ENTRYPOINT', 'RUN', 'SHELL', 'COPY', 'ADD', 'VOLUME']);

/** No blank behind the bracket: with one it is the shell's own test, `[ 'a' = 'b' ]`. */
const odd = /^\[["'‘’“”«][^;&|]*$/;

interface Surroundings extends Pick<RuleInput, 'dockerfile'> {
  readonly started: ReturnType<typeof startedBy>;
  readonly isOdd: boolean;
}

function judge(
  instruction: Instruction,
  { dockerfile, started: { entrypoint, cmd }, isOdd }: Surroundings,
): Finding['sure'] {
  if (isOdd && /^(?:RUN|CMD|ENTRYPOINT)$/.test(instruction.keyword)) return 'warn';
  switch (instruction.keyword) {
    case 'SHELL':
      return 'docker';
    case 'RUN':
    case 'COPY':
    case 'ADD':
      return whereBuilt(dockerfile, instruction, 'certain');
    case 'ENTRYPOINT':
      return instruction === entrypoint ? 'certain' : 'warn';
    case 'CMD':
      // An entry point, of the base too, may make something of it.
      return instruction === cmd && !entrypoint && isPlainBase(dockerfile) ? 'certain' : 'warn';
    default:
      return 'warn';
  }
}
