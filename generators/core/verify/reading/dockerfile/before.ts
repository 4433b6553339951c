import type { ParsedDockerfile } from './dockerfile.js';
import type { Instruction } from './instruction.js';

/** A Dockerfile as it is when one of its instructions is carried out: what stands above it, its stage the last. */
export const before = (
  dockerfile: ParsedDockerfile,
  instruction: Instruction,
): ParsedDockerfile => ({
  ...dockerfile,
  instructions: dockerfile.instructions.slice(0, dockerfile.instructions.indexOf(instruction)),
  stages: dockerfile.stages.slice(0, instruction.stage + 1),
});
