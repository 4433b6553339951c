import { posix } from 'node:path';
import { copyFiles } from '../../reading/dockerfile/copied.js';
import { copyLine } from '../../reading/dockerfile/copy-line.js';
import { placeInImage } from '../../reading/dockerfile/place-in-image.js';
import { programFile } from '../../reading/dockerfile/program-file.js';
import { startedCommands } from '../../reading/started/started-commands.js';
import { keptOut } from '../kept-out.js';
import type { Meaning } from '../meaning.js';
import type { Sources } from '../own-place.js';

/**
 * A module of the project that Python does not find: it looks beside the program that is started, or
 * where a server is started.
 * @param own its file
 */
export function explainOwnModule(module: string, own: string, sources: Sources): Meaning {
  const { dockerfile, files } = sources;
  const place = placeInImage(own, dockerfile, files);
  if (place === undefined)
    return { id: 'module-not-copied', names: [module, own, copying(own, sources)] };
  const ignored = keptOut(place.path, sources);
  if (ignored) return ignored;
  const isOfServer = startedCommands(dockerfile, files).some(({ words }) =>
    words.some((word) => word.split(/[:.]/, 1)[0] === module),
  );
  // A package is looked for in the folder that its own folder is in.
  const folder = place.path.slice(0, -(own.length + 1)) || '/';
  if (isOfServer && place.path.endsWith(`/${own}`)) {
    return { id: 'module-in-folder', names: [own, place.path, `WORKDIR ${folder}`] };
  }
  const entry = programFile(dockerfile, files)?.path;
  const program = entry === undefined ? undefined : placeInImage(entry, dockerfile, files);
  const isAlone = program && place.brought === posix.basename(own) && !own.includes('/');
  const target = `${posix.dirname(program?.path ?? '')}/`.replace('//', '/');
  return isAlone && posix.dirname(place.path) !== posix.dirname(program.path)
    ? {
        id: 'module-in-folder',
        names: [own, place.path, copyLine(place.by.instruction, undefined, target)],
      }
    : { id: 'module-not-copied', names: [module, own] };
}

/** The COPY of the program with the module in it; of a package, a COPY of its own. */
function copying(own: string, { dockerfile, files }: Sources): string {
  const folder = posix.dirname(own);
  if (folder !== '.') return `COPY ${folder} ./${folder}/`;
  const entry = programFile(dockerfile, files)?.path;
  const by = entry === undefined ? undefined : placeInImage(entry, dockerfile, files)?.by;
  if (by === undefined || !by.target.endsWith('/')) return `COPY ${own} ./`;
  return copyLine(by.instruction, [...copyFiles(by.instruction), own]);
}
