import { posix } from 'node:path';
import { filesBelow } from '../reading/context/files-below.js';
import { copyLine } from '../reading/dockerfile/copy-line.js';
import { placeInImage } from '../reading/dockerfile/place-in-image.js';
import type { Meaning } from './meaning.js';
import type { Sources } from './own-place.js';

/** Pages that a server shows where only their folder is asked for. */
const indexes = ['index.php', 'index.html'];

/**
 * A folder in which Apache finds no page: the COPY that puts the page elsewhere, or under another name.
 * Undefined where the project has no such page, or another one of nearly that name.
 */
export function explainUnserved(folder: string, sources: Sources): Meaning | undefined {
  const { dockerfile, files, file } = sources;
  const pages = filesBelow(files).filter((path) => /\.(?:php|html)$/.test(path));
  const own = pages.find((path) => indexes.includes(posix.basename(path)));
  const place = own === undefined ? undefined : placeInImage(own, dockerfile, files);
  const served = posix.join(folder, '/');
  if (place === undefined || indexes.some((name) => place.path === served + name)) return undefined;
  const { instruction } = place.by;
  return {
    id: 'page-elsewhere',
    names: [served, place.path, copyLine(instruction, undefined, served), 'Apache'],
    location: { file, line: instruction.line },
    source: instruction.source,
  };
}
