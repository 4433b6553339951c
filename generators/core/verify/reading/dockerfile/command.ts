import type { ParsedDockerfile } from './dockerfile.js';
import { imageInstructions } from './image.js';
import { commandLine, type Instruction } from './instruction.js';
import { shellWords } from './words.js';

/** What a container of the image starts, as far as its Dockerfile says; the base may say more. */
interface Started {
  readonly entrypoint: Instruction | undefined;
  readonly cmd: Instruction | undefined;
}

/**
 * What the image inherits and says itself. An ENTRYPOINT resets the CMD of the stage below, unless
 * its own stage has said one before. Source: https://docs.docker.com/reference/dockerfile/#entrypoint
 */
export function startedBy(dockerfile: ParsedDockerfile): Started {
  let entrypoint: Instruction | undefined;
  let cmd: Instruction | undefined;
  for (const instruction of imageInstructions(dockerfile)) {
    if (instruction.keyword === 'CMD') cmd = instruction;
    if (instruction.keyword !== 'ENTRYPOINT') continue;
    // An empty list takes back that of the base.
    entrypoint = instruction.list?.length === 0 ? undefined : instruction;
    if (cmd?.stage !== instruction.stage) cmd = undefined;
  }
  return { entrypoint, cmd };
}

/** What a container runs. */
interface ImageCommand {
  /** Undefined where only a shell understands it. */
  readonly words: readonly string[] | undefined;
  /** Whether a shell reads it first. */
  readonly shell: boolean;
  readonly by: Instruction;
}

/** What a container runs; undefined where the Dockerfile does not tell all of it. */
export function commandOf(dockerfile: ParsedDockerfile): ImageCommand | undefined {
  const { entrypoint, cmd } = startedBy(dockerfile);
  if (entrypoint?.list) {
    // The shell form of CMD would be handed to it as a shell's command line: odd, and left alone.
    if (cmd && !cmd.list) return undefined;
    return { words: [...entrypoint.list, ...(cmd?.list ?? [])], shell: false, by: entrypoint };
  }
  // A shell as entrypoint swallows CMD.
  const by = entrypoint ?? cmd;
  if (by === undefined) return undefined;
  if (by.list) return { words: by.list, shell: false, by };
  return { words: shellWords(commandLine(by).replace(/^exec\s+/, '')), shell: true, by };
}
