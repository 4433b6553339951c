import { posix } from 'node:path';
import type { ContextFiles } from '../context/context-files.js';
import { nameMatches } from '../context/glob.js';
import { type Copied, copiesOf } from './copies.js';
import type { ParsedDockerfile } from './dockerfile.js';

/** Where a file of the context lies in an image. */
export interface Place {
  /** An absolute path. */
  readonly path: string;
  readonly by: Copied;
  /** The end of that path which the COPY takes from the context: below it, what is named is the COPY's own. */
  readonly brought: string;
}

/** Where the last COPY puts a file of the context that brings it; undefined where none does. */
export function placeInImage(
  file: string,
  dockerfile: ParsedDockerfile,
  files: ContextFiles,
): Place | undefined {
  const { copies } = copiesOf(dockerfile, dockerfile.stages.length - 1);
  for (const by of copies.toReversed()) {
    if (by.from !== undefined) continue;
    for (const source of by.sources) {
      const place = placeBy(source, file, by, files);
      if (place !== undefined) return place;
    }
  }
  return undefined;
}

function placeBy(source: string, file: string, by: Copied, files: ContextFiles): Place | undefined {
  const name = posix.basename(file);
  const isNamed = source === file || isPatternFor(source, file);
  if (isNamed && !by.target.endsWith('/')) return { path: by.target, by, brought: name };
  if (isNamed) return { path: posix.join(by.target, name), by, brought: name };
  if (files.kind(source || '.') !== 'folder') return undefined;
  const below = posix.relative(`/${source}`, `/${file}`);
  return below.startsWith('..')
    ? undefined
    : { path: posix.join(by.target, below), by, brought: below };
}

/** `*.py` and the like, in one folder. */
const isPatternFor = (source: string, file: string): boolean =>
  /[*?[]/.test(source) &&
  posix.dirname(source) === posix.dirname(file) &&
  nameMatches(posix.basename(source), posix.basename(file));
