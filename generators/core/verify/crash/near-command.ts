import { posix } from 'node:path';
import { nearName } from '../../text/near-name.js';
import { broughtPaths, startsByName } from './brought-paths.js';
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
  // Where a stage brings one program, that is the one to be started.
  const only = brought.length === 1 ? brought[0] : undefined;
  const near = nearName(name, brought) ?? nearProgram(name) ?? only;
  return near === undefined ? undefined : { id: 'start-near', names: [name, written(near)] };
}

/** What a COPY of the last stage puts where a command without a path is looked for. */
const broughtCommands = (sources: Sources): readonly string[] =>
  broughtPaths(sources)
    .filter(({ path }) => startsByName(path))
    .map(({ path }) => posix.basename(path));
