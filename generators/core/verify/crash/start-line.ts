import { startedBy } from '../reading/dockerfile/command.js';
import { programFile } from '../reading/dockerfile/program-file.js';
import type { Meaning } from './meaning.js';
import { inProject, type Sources } from './own-place.js';

/** The line of the Dockerfile that starts the program, if it names this. */
export function startLine(
  { dockerfile, file }: Sources,
  name = '',
): Pick<Meaning, 'location' | 'source'> {
  const { entrypoint, cmd } = startedBy(dockerfile);
  const by = [cmd, entrypoint].find((each) => each?.text.includes(name));
  if (by === undefined) return {};
  return { location: { file, line: by.line }, source: by.source };
}

/** The first line of the script that is started. */
export function firstLine({
  dockerfile,
  files,
  context,
}: Sources): Pick<Meaning, 'location' | 'source' | 'names'> {
  const entry = programFile(dockerfile, files);
  if (entry === undefined) return { names: [''] };
  const source = entry.text.split(/\r?\n/, 1)[0] ?? '';
  return {
    location: { file: inProject(context, entry.path), line: 1 },
    source,
    names: [entry.path],
  };
}
