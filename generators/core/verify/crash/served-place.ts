import { posix } from 'node:path';
import { copySources } from '../reading/dockerfile/copied.js';
import { imageInstructions } from '../reading/dockerfile/image.js';
import type { Frame } from './errors/program-error.js';
import { inProject, type OwnPlace, ownPlace, type Sources } from './own-place.js';

/** Parts of a path, and folders that are copied, which are looked at. */
const mostParts = 10;
const mostFolders = 10;

/**
 * The line of the project's own that a page names. Where its COPY does not tell, as below a working
 * folder that the base image chose, it is the file whose path ends alike.
 */
export function servedPlace(
  { file, line }: Pick<Frame, 'file' | 'line'>,
  sources: Sources,
): OwnPlace | undefined {
  const place = ownPlace([{ file, line, source: undefined }], sources);
  if (place !== undefined || !file.startsWith('/')) return place;
  const path = endsAlike(file, line, sources);
  const source = path && sources.files.lines(path)?.[line - 1]?.trim();
  return path === undefined
    ? undefined
    : { path, location: { file: inProject(sources.context, path), line }, source: source ?? '' };
}

function endsAlike(file: string, line: number, { files, dockerfile }: Sources): string | undefined {
  const parts = file.split('/').slice(-mostParts);
  const copied = imageInstructions(dockerfile).flatMap(copySources).slice(-mostFolders);
  const folders = ['.', ...copied.filter((source) => files.kind(source) === 'folder')];
  const ends = parts.map((_part, index) => parts.slice(index).join('/'));
  return ends
    .flatMap((end) => folders.map((folder) => posix.join(folder, end)))
    .find((path) => files.kind(path) === 'file' && (files.lines(path)?.length ?? 0) >= line);
}
