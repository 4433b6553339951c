import type { ContextFiles } from '../context/context-files.js';
import { baseImage, isOfficial } from '../dockerfile/base-image.js';
import type { ParsedDockerfile } from '../dockerfile/dockerfile.js';
import { isPython } from '../dockerfile/program.js';
import { type ProgramFile, programFile } from '../dockerfile/program-file.js';
import { type PythonVersion, pythonIn } from './python-version.js';

/** The project's file that a container starts, where it is Python's. */
export function pythonFile(
  dockerfile: ParsedDockerfile,
  files: ContextFiles,
): ProgramFile | undefined {
  const file = programFile(dockerfile, files);
  return file && isPython(file.program) ? file : undefined;
}

/** The version that runs it: that of an official image; undefined where its command names the other. */
export function versionFor(
  { program }: ProgramFile,
  dockerfile: ParsedDockerfile,
): PythonVersion | undefined {
  const base = baseImage(dockerfile);
  const version = isOfficial(base) ? pythonIn(base) : undefined;
  const named = /^python([23])/.exec(program.interpreter ?? '')?.[1];
  return version && named !== undefined && Number(named) !== version.major ? undefined : version;
}
