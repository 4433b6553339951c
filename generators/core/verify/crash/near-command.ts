import { posix } from 'node:path';
import { nearName } from '../../text/near-name.js';
import { copiesOf } from '../reading/dockerfile/copies.js';
import { explainGoPackage } from './go-package.js';
import { nearProgram } from './known-commands.js';
import type { Meaning } from './meaning.js';
import type { Sources } from './own-place.js';

/**
 * A command without a path that an engine does not find: what a COPY brings is called nearly so, or
 * is so and no program.
 * @param written the instruction with another name
 */
export function explainNear(
  name: string,
  written: (name: string) => string,
  sources: Sources,
): Meaning | undefined {
  const brought = broughtCommands(sources);
  const library = brought.includes(name) ? explainGoPackage(name, sources) : undefined;
  if (library) return library;
  const near = nearName(name, brought) ?? nearProgram(name);
  return near === undefined ? undefined : { id: 'start-near', names: [name, written(near)] };
}

/** Folders in which a command without a path is looked for. */
const folders = /^\/(?:usr\/(?:local\/)?)?s?bin$/;

/** What a COPY of the last stage puts there. */
function broughtCommands({ dockerfile }: Sources): readonly string[] {
  const { copies } = copiesOf(dockerfile, dockerfile.stages.length - 1);
  return copies
    .flatMap(({ sources, target }) =>
      target.endsWith('/')
        ? sources.map((each) => posix.join(target, posix.basename(each)))
        : [target],
    )
    .filter((each) => folders.test(posix.dirname(each)))
    .map((each) => posix.basename(each));
}
