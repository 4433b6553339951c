import { posix } from 'node:path';
import { nearName } from '../../../text/near-name.js';
import { contextFileOf } from '../../reading/dockerfile/context-file-of.js';
import { startedCommands } from '../../reading/started/started-commands.js';
import { keptOut } from '../kept-out.js';
import type { Meaning } from '../meaning.js';
import type { Sources } from '../own-place.js';
import { explainElsewhere } from '../program-elsewhere.js';
import { startLine } from '../start-line.js';

/** What is started by its name alone. */
const endings = new Set(['.py', '.js', '.mjs', '.cjs']);

/** Whether both are of one language; node finds `server.js` by `server`, too. */
const isAlike = (one: string, other: string): boolean =>
  (posix.extname(one) === '.py') === (posix.extname(other) === '.py');

/** A program that CMD starts and that is not there: it is elsewhere, another one is in that folder of the image, or none. */
export const explainProgram = (path: string, sources: Sources): Meaning => ({
  ...startLine(sources),
  ...(keptOut(path, sources) ??
    explainElsewhere(path, sources) ??
    explainNear(path, sources) ?? { id: 'program-missing', names: [path] }),
});

function explainNear(path: string, sources: Sources): Meaning | undefined {
  const { dockerfile, files } = sources;
  const name = posix.basename(path);
  const folder = posix.dirname(path);
  const there = files
    .names('.')
    .filter((each) => endings.has(posix.extname(each)))
    .filter((each) => each !== name && isAlike(each, name))
    .filter((each) => contextFileOf(posix.join(folder, each), dockerfile, files) !== undefined);
  const only = there.length === 1 ? there[0] : undefined;
  const near = nearName(name, there) ?? only;
  const command = startedCommands(dockerfile, files).find(({ words, path: script }) =>
    words.some((word) => script === undefined && posix.basename(word) === name),
  );
  if (near === undefined || command === undefined) return undefined;
  const words = command.words.map((word) =>
    posix.basename(word) === name ? word.slice(0, -name.length) + near : word,
  );
  return { id: 'program-near', names: [name, near, command.write(words)] };
}
