import { copySources } from '../reading/dockerfile/copied.js';
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
  find: (input) =>
    input.dockerfile.instructions.flatMap((instruction) => {
      const sure = hasComment(instruction) && judge(instruction, input);
      return sure ? [at(instruction, sure, instruction.keyword)] : [];
    }),
};

function hasComment({ keyword, text, heredoc }: Instruction): boolean {
  // The shell drops a comment behind a command; only a list is misread.
  if (/^(?:CMD|ENTRYPOINT|RUN)$/.test(keyword)) return /^\[[^\]]*\]\s+#/.test(text);
  return !heredoc && /(?<!\\)\s#/.test(text.replace(/"(?:\\.|[^"\\])*"|'[^']*'/g, '""'));
}

/** What becomes of the comment (measured on 20.10 and 28.5, both builders, and podman 4.3). */
function judge(instruction: Instruction, input: RuleInput): Finding['sure'] | false {
  const { dockerfile, files } = input;
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
      return isUsed(instruction, input) ? 'certain' : 'warn';
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

/** Whether something runs as this user: the container does, or a RUN below. */
function isUsed(instruction: Instruction, { dockerfile }: RuleInput): boolean {
  const image = imageInstructions(dockerfile);
  if (!image.includes(instruction)) return false;
  const after = image.slice(image.indexOf(instruction) + 1);
  return after.find(({ keyword }) => keyword === 'USER' || keyword === 'RUN')?.keyword !== 'USER';
}
