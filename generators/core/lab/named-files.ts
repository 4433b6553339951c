import { posix } from 'node:path';
import type { Tree } from '../tree/tree.js';
import { placeIn } from '../tree/tree-at.js';
import type { RosterPlace } from '../verdict/flaw.js';
import { dockerfileOf } from './lab.js';
import type { DeclaredLab } from './lab-shape.js';

/** A file that `lab.yml` names, and that the lab does not hand out. */
export interface NoSuchFile extends RosterPlace {
  readonly kind: 'noFile';
  readonly word: string;
  /** The files that there are. */
  readonly known: readonly string[];
}

/**
 * The files that `lab.yml` names in vain: what is built, what is changed, what is handed out as it is.
 * @param tree all of `lab.yml`, for the places
 * @param paths of what is handed out, as it lies in a project
 */
export function missingFiles(
  declared: DeclaredLab,
  tree: Tree | undefined,
  paths: readonly string[],
): readonly NoSuchFile[] {
  const named: readonly (readonly [string, readonly (string | number)[]])[] = [
    [dockerfileOf(declared), ['build']],
    [declared.application, ['application']],
    ...(declared.raw ?? []).map((path, at) => [path, ['raw', at]] as const),
  ];
  return named
    .filter(([path]) => !paths.includes(posix.normalize(path)))
    .map(([word, at]) => ({ kind: 'noFile', word, known: paths, ...placeIn(tree, at) }));
}
