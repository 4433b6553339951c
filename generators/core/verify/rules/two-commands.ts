import type { Instruction } from '../reading/dockerfile/instruction.js';
import { at } from './finding.js';
import type { Rule } from './rule.js';

/** Two CMDs: only the last one counts. */
export const twoCommands: Rule = {
  id: 'two-commands',
  code: 'DOCKERFILE_SYNTAX',
  good: { Dockerfile: 'FROM debian AS a\nCMD ["true"]\nFROM a\nCMD ["true"]\n' },
  bad: { Dockerfile: 'FROM debian\nCMD ["true"]\nCMD ["true"]\n' },
  find: ({ dockerfile: { instructions } }) => {
    const commands = instructions.filter(({ keyword }) => /^(?:CMD|ENTRYPOINT)$/.test(keyword));
    const placeOf = ({ keyword, stage }: Instruction) => `${stage} ${keyword}`;
    const last = new Map(commands.map((instruction) => [placeOf(instruction), instruction]));
    return commands
      .filter((instruction) => last.get(placeOf(instruction)) !== instruction)
      .map((instruction) =>
        at(instruction, 'warn', instruction.keyword, `${last.get(placeOf(instruction))?.line}`),
      );
  },
};
