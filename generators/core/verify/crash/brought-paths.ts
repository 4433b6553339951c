import { posix } from 'node:path';
import { copiesOf } from '../reading/dockerfile/copies.js';
import type { Instruction } from '../reading/dockerfile/instruction.js';
import type { Sources } from './own-place.js';

/** A path in the image that a COPY of the last stage names. */
export interface BroughtPath {
  readonly path: string;
  readonly by: Instruction;
}

/** Where each COPY of the last stage puts what it names, of the context or of another stage. */
export function broughtPaths({ dockerfile }: Sources): readonly BroughtPath[] {
  const { copies } = copiesOf(dockerfile, dockerfile.stages.length - 1);
  return copies.flatMap(({ sources, target, instruction: by }) =>
    target.endsWith('/')
      ? sources.map((each) => ({ path: posix.join(target, posix.basename(each)), by }))
      : [{ path: target, by }],
  );
}

/** Folders in which a command without a path is looked for. */
const folders = /^\/(?:usr\/(?:local\/)?)?s?bin$/;

/** Whether a path can be started by its name alone. */
export const startsByName = (path: string): boolean => folders.test(posix.dirname(path));
