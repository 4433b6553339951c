import type { ParsedDockerfile } from './dockerfile.js';
import type { Instruction } from './instruction.js';

/** The stages that end up in the image: the last one and those it is made from, first to last. */
export const imageStages = ({ stages }: Pick<ParsedDockerfile, 'stages'>): readonly number[] =>
  stagesUnder(stages.length - 1, { stages });

/** A stage and those it is made from, first to last. */
export function stagesUnder(
  stage: number,
  { stages }: Pick<ParsedDockerfile, 'stages'>,
): readonly number[] {
  const chain: number[] = [];
  // Each is made from one above it.
  let index: number | undefined = stage;
  while (index !== undefined && index >= 0) {
    chain.push(index);
    index = stages[index]?.base;
  }
  return chain.reverse();
}

/**
 * The instructions that make the image itself, in their order. Of other stages it has files at most:
 * their ENV, WORKDIR, EXPOSE, USER and CMD say nothing of it.
 */
export const imageInstructions = (dockerfile: ParsedDockerfile): readonly Instruction[] =>
  made.get(dockerfile) ?? findImageInstructions(dockerfile);

/** Many rules ask for them. */
const made = new WeakMap<ParsedDockerfile, readonly Instruction[]>();

function findImageInstructions(dockerfile: ParsedDockerfile): readonly Instruction[] {
  const stages = new Set(imageStages(dockerfile));
  const found = dockerfile.instructions.filter(({ stage }) => stages.has(stage));
  made.set(dockerfile, found);
  return found;
}

/** The instructions that are carried out: those of the stages that the image needs. */
export const builtInstructions = ({
  instructions,
  stages,
}: ParsedDockerfile): readonly Instruction[] =>
  instructions.filter(({ stage }) => stages[stage]?.reachable);
