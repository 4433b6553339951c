import { posix } from 'node:path';
import { nearName } from '../../../options/near-name.js';
import { startedBy } from '../../reading/dockerfile/command.js';
import { contextFileOf } from '../../reading/dockerfile/context-file-of.js';
import { keptOut } from '../kept-out.js';
import type { Meaning } from '../meaning.js';
import type { Sources } from '../own-place.js';

/** What is started by its name alone. */
const endings = new Set(['.py', '.js', '.mjs', '.cjs']);

/** Whether both are of one language; node finds `server.js` by `server`, too. */
const isAlike = (one: string, other: string): boolean =>
  (posix.extname(one) === '.py') === (posix.extname(other) === '.py');

/** A program that CMD starts and that is not there: another one is in the same folder of the image, or none. */
export function explainProgram(path: string, sources: Sources): Meaning {
  const ignored = keptOut(path, sources);
  if (ignored !== undefined) return ignored;
  const { dockerfile, files } = sources;
  const name = posix.basename(path);
  const folder = posix.dirname(path);
  const there = files
    .names('.')
    .filter((each) => endings.has(posix.extname(each)))
    .filter((each) => each !== name && isAlike(each, name))
    .filter((each) => contextFileOf(posix.join(folder, each), dockerfile, files) !== undefined);
  const only = there.length === 1 ? there[0] : undefined;
  const isNamed =
    startedBy(dockerfile)
      .cmd?.text.split(/["\s/]+/)
      .includes(name) ?? false;
  const near = isNamed ? (nearName(name, there) ?? only) : undefined;
  return near === undefined
    ? { id: 'program-missing', names: [path] }
    : { id: 'program-near', names: [name, near] };
}
