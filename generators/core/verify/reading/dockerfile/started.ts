import type { ParsedDockerfile } from './dockerfile.js';
import type { Instruction } from './instruction.js';

/** What a container of the image starts, as far as its Dockerfile says; the base may say more. */
export interface Started {
  readonly entrypoint: Instruction | undefined;
  readonly cmd: Instruction | undefined;
}

/** The stages that end up in the image: the last one and those it is made from, first to last. */
export function finalStages({ stages }: ParsedDockerfile): readonly number[] {
  const chain: number[] = [];
  let index: number | undefined = stages.length - 1;
  while (index !== undefined && index >= 0 && !chain.includes(index)) {
    chain.unshift(index);
    index = stages[index]?.base;
  }
  return chain;
}

/** The instructions that make the image itself, in their order. */
export const finalInstructions = (dockerfile: ParsedDockerfile): readonly Instruction[] =>
  finalStages(dockerfile).flatMap((index) =>
    dockerfile.instructions.filter(({ stage }) => stage === index),
  );

export function startedBy(dockerfile: ParsedDockerfile): Started {
  const last = (keyword: string) =>
    finalInstructions(dockerfile).findLast((instruction) => instruction.keyword === keyword);
  return { entrypoint: last('ENTRYPOINT'), cmd: last('CMD') };
}

/** The base image's name, when it is one of Docker's own that start no program but CMD's. */
export function plainBase(dockerfile: ParsedDockerfile): string | undefined {
  const image = dockerfile.stages[finalStages(dockerfile)[0] ?? -1]?.image ?? '';
  const plain = /^(?:docker\.io\/)?(?:library\/)?(python|debian|ubuntu|alpine|busybox)(?:[:@]|$)/;
  return plain.exec(image)?.[1];
}

/**
 * The words that are started, and whether a shell reads them first. Undefined where the Dockerfile
 * does not tell all of it.
 */
export function commandOf(
  dockerfile: ParsedDockerfile,
):
  | { readonly words: readonly string[]; readonly shell: boolean; readonly by: Instruction }
  | undefined {
  const { entrypoint, cmd } = startedBy(dockerfile);
  if (entrypoint?.list) {
    // The shell form of CMD would be handed to it as a shell's command line: odd, and left alone.
    if (cmd && !cmd.list) return undefined;
    return { words: [...entrypoint.list, ...(cmd?.list ?? [])], shell: false, by: entrypoint };
  }
  const by = entrypoint ?? cmd;
  if (by === undefined) return undefined;
  if (by.list) return { words: by.list, shell: false, by };
  return { words: by.words, shell: true, by };
}
