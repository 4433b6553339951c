import { commandOf, startedBy } from '../dockerfile/command.js';
import type { ParsedDockerfile } from '../dockerfile/dockerfile.js';
import type { Instruction } from '../dockerfile/instruction.js';

/** The instruction by which a container does nothing but wait: `CMD ["sleep", "infinity"]`; undefined where it may do more. */
export function onlyWaits(dockerfile: ParsedDockerfile): Instruction | undefined {
  const { by, words = [] } = commandOf(dockerfile) ?? {};
  const [program = '', ...rest] = words;
  const waits =
    /^(?:\S*\/)?sleep$/.test(program) ||
    (/^(?:\S*\/)?tail$/.test(program) && rest.some((word) => /^-\w*[fF]|^--follow/.test(word)));
  return waits ? by : undefined;
}

/** The instruction that makes an application listen on a file of its own and on no port: `gunicorn --bind unix:/app.sock`. */
export function listensOnFile(
  dockerfile: ParsedDockerfile,
  files: readonly string[],
): Instruction | undefined {
  const { entrypoint, cmd } = startedBy(dockerfile);
  return [cmd, entrypoint].find((each) => files.some((file) => each?.text.includes(file)));
}
