import type { ContextFiles } from '../context/context-files.js';
import { mayBeAltered } from './altered.js';
import { contextFileOf } from './context-file-of.js';
import type { ParsedDockerfile } from './dockerfile.js';
import { type Program, programOf } from './program.js';

/** The project's file that a container starts. */
export interface ProgramFile {
  /** In the build context. */
  readonly path: string;
  readonly text: string;
  readonly program: Program;
  /** Whether a RUN may have changed it on its way: then nothing is certain. */
  readonly altered: boolean;
}

/** The file that is started, where it is one of the project's. */
export function programFile(
  dockerfile: ParsedDockerfile,
  files: ContextFiles,
): ProgramFile | undefined {
  const program = programOf(dockerfile);
  const found = program && contextFileOf(program.path, dockerfile, files);
  const text = found && files.text(found.path);
  if (text === undefined || !found || !program) return undefined;
  return { path: found.path, text, program, altered: mayBeAltered(dockerfile, found.by) };
}
