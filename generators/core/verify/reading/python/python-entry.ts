import type { ContextFiles } from '../context/context-files.js';
import { mayBeAltered } from '../dockerfile/altered.js';
import { contextFileOf } from '../dockerfile/copied.js';
import type { ParsedDockerfile } from '../dockerfile/dockerfile.js';
import { isPython, type Program, programOf } from '../dockerfile/program.js';
import { finalStages } from '../dockerfile/started.js';

/** The version of Python that a base image holds, as far as its name says. */
export interface PythonVersion {
  readonly major: 2 | 3;
  readonly minor: number | undefined;
}

/** The project's file that a container starts. */
export interface Entry {
  /** In the build context. */
  readonly path: string;
  readonly text: string;
  readonly program: Program;
  /** Whether a RUN may have changed it on its way: then nothing is certain. */
  readonly altered: boolean;
}

/** The file that is started, where it is one of the project's. */
export function entryOf(dockerfile: ParsedDockerfile, files: ContextFiles): Entry | undefined {
  const program = programOf(dockerfile);
  const found = program && contextFileOf(program.path, dockerfile, files);
  const text = found && files.text(found.path);
  if (text === undefined || !found || !program) return undefined;
  return { path: found.path, text, program, altered: mayBeAltered(dockerfile, found.by) };
}

/** The same, where it is Python's. */
export function pythonEntryOf(
  dockerfile: ParsedDockerfile,
  files: ContextFiles,
): Entry | undefined {
  const entry = entryOf(dockerfile, files);
  return entry && isPython(entry.program) ? entry : undefined;
}

/** The Python of the official images: `python:2.7-slim`, `python:3`, `python`. */
function pythonVersionOf(dockerfile: ParsedDockerfile): PythonVersion | undefined {
  const image = dockerfile.stages[finalStages(dockerfile)[0] ?? -1]?.image ?? '';
  const [found, tag = ''] =
    /^(?:docker\.io\/)?(?:library\/)?python(?::([^@]*))?(?:@|$)/.exec(image) ?? [];
  if (found === undefined || tag.includes('$')) return undefined;
  const [, major, minor] = /^([23])(?:\.(\d+))?/.exec(tag) ?? [];
  if (major === undefined && /^\d/.test(tag)) return undefined;
  return {
    major: major === '2' ? 2 : 3,
    minor: minor === undefined ? (major === '2' ? 7 : undefined) : Number(minor),
  };
}

/** The version that runs an entry; undefined where its command names the other one. */
export function versionFor(entry: Entry, dockerfile: ParsedDockerfile): PythonVersion | undefined {
  const version = pythonVersionOf(dockerfile);
  const named = /^python([23])/.exec(entry.program.interpreter ?? '')?.[1];
  return version && named !== undefined && Number(named) !== version.major ? undefined : version;
}
