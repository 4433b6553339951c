import { copySources } from '../reading/dockerfile/copied.js';
import { hasComment } from '../reading/dockerfile/has-comment.js';
import { imageInstructions } from '../reading/dockerfile/image.js';
import type { Instruction } from '../reading/dockerfile/instruction.js';
import { at, whereBuilt } from './finding.js';
import type { Finding, Rule, RuleInput } from './rule.js';

/** `FROM x # step 1`: Docker knows comments only on lines of their own. */
export const trailingComment: Rule = {
  id: 'trailing-comment',
  code: 'DOCKERFILE_SYNTAX',
  good: {
    Dockerfile: 'FROM debian\n# step 1\nENV A="1 # 2" B=c#d\nRUN true # the shell drops it\n',
  },
  bad: { Dockerfile: 'FROM debian # step 1\n' },
  find: (input) => {
    const users = usedUsers(input);
    const all = input.dockerfile.instructions.flatMap((instruction) => {
      const sure = hasComment(instruction) && judge(instruction, input, users);
      return sure ? [{ instruction, sure }] : [];
    });
    // Told at once: whoever mends one would be told of the next one only then.
    const ranks = ['certain', 'docker', 'warn'] as const;
    const first = ranks.flatMap((rank) => all.find(({ sure }) => sure === rank) ?? [])[0];
    if (first === undefined) return [];
    const others = all.filter((each) => each !== first).map(({ instruction }) => instruction.line);
    const lines = others.slice(0, mostLines).join(', ');
    return [at(first.instruction, first.sure, first.instruction.keyword, lines)];
  },
};

/** Lines that are named in one sentence: students’ Dockerfiles have a dozen. */
const mostLines = 20;

/** What becomes of the comment (measured on 20.10 and 28.5, both builders, and podman 4.3). */
function judge(
  instruction: Instruction,
  { dockerfile, files }: RuleInput,
  users: ReadonlySet<Instruction>,
): Finding['sure'] | false {
  const { keyword, words, text } = instruction;
  const behind = words.slice(words.findIndex((word) => word.startsWith('#')));
  switch (keyword) {
    case 'FROM':
      return 'certain';
    case 'COPY':
    case 'ADD': {
      const missing = copySources(instruction).some(
        (source) => !/[*?[\]$"'\\]|^https?:/.test(source) && files.kind(source) === undefined,
      );
      return missing ? whereBuilt(dockerfile, instruction, 'certain') : 'warn';
    }
    case 'ENV':
    case 'LABEL':
      // The old form, `ENV A 1`, takes all that follows for the value.
      return /^[^\s=]+=/.test(text) && behind.some((word) => !word.includes('='))
        ? 'certain'
        : 'warn';
    case 'EXPOSE':
      return whereBuilt(dockerfile, instruction, 'docker');
    case 'STOPSIGNAL':
      return whereBuilt(dockerfile, instruction, 'certain');
    case 'USER':
      return users.has(instruction) ? 'certain' : 'warn';
    // 20.10 takes the list all the same, and 28 does not.
    case 'SHELL':
    case 'WORKDIR':
    case 'VOLUME':
    case 'ARG':
    case 'CMD':
    case 'ENTRYPOINT':
    case 'RUN':
      return 'warn';
    default:
      return false;
  }
}

/** The lines USER as which something runs: the container does, or a RUN below. */
function usedUsers({ dockerfile }: RuleInput): ReadonlySet<Instruction> {
  const used = new Set<Instruction>();
  let isRun = true;
  for (const instruction of imageInstructions(dockerfile).toReversed()) {
    if (instruction.keyword === 'RUN') isRun = true;
    if (instruction.keyword !== 'USER') continue;
    if (isRun) used.add(instruction);
    isRun = false;
  }
  return used;
}
