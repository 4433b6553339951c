import { at } from './finding.js';
import type { Rule } from './rule.js';

/** Two CMDs: only the last one counts. */
export const twoCommands: Rule = {
  id: 'two-commands',
  code: 'DOCKERFILE_SYNTAX',
  good: { Dockerfile: 'FROM debian AS a\nCMD ["true"]\nFROM a\nCMD ["true"]\n' },
  bad: { Dockerfile: 'FROM debian\nCMD ["true"]\nCMD ["true"]\n' },
  find: ({ dockerfile: { instructions } }) =>
    instructions
      .filter(
        ({ keyword, stage, line }) =>
          (keyword === 'CMD' || keyword === 'ENTRYPOINT') &&
          instructions.some(
            (other) => other.keyword === keyword && other.stage === stage && other.line > line,
          ),
      )
      .map((instruction) => at(instruction, 'warn', instruction.keyword)),
};
