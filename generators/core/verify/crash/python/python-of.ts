import { locationAt } from '../../../verdict/failure.js';
import { pythonFile } from '../../reading/python/python-file.js';
import type { Meaning } from '../meaning.js';
import { inProject, type OwnPlace, type Sources } from '../own-place.js';

export interface PythonProgram {
  readonly path: string;
  readonly text: string;
}

/** The Python file that an error is about: that of its line, the one that is started, or the only one. */
export function pythonOf(sources: Sources, place?: OwnPlace): PythonProgram | undefined {
  const { dockerfile, files } = sources;
  const path = place?.path ?? pythonFile(dockerfile, files)?.path ?? onlyProgram(sources);
  const text = path === undefined ? undefined : files.text(path);
  return path === undefined || text === undefined ? undefined : { path, text };
}

function onlyProgram({ files }: Sources): string | undefined {
  const programs = files.names('.').filter((name) => name.endsWith('.py'));
  return programs.length === 1 ? programs[0] : undefined;
}

/** A line of that file, as a meaning has it. */
export const lineOf = (
  { path, text }: PythonProgram,
  line: number,
  { context }: Sources,
): Pick<Meaning, 'location' | 'source'> => ({
  location: locationAt(inProject(context, path), line),
  source: text.split('\n')[line - 1]?.trim() ?? '',
});
