import { posix } from 'node:path';
import { nearName } from '../../../text/near-name.js';
import { filesBelow } from '../../reading/context/files-below.js';
import { contextFileOf } from '../../reading/dockerfile/context-file-of.js';
import { placeInImage } from '../../reading/dockerfile/place-in-image.js';
import { keptOut } from '../kept-out.js';
import type { Meaning } from '../meaning.js';
import type { Sources } from '../own-place.js';

/** A file that a program opens and that is not there: not copied, called otherwise, or nowhere. */
export function explainFile(path: string, sources: Sources): Meaning {
  const ignored = keptOut(path, sources);
  if (ignored !== undefined) return ignored;
  const { dockerfile, files, context, file } = sources;
  const name = posix.basename(path);
  const all = filesBelow(files);
  const own =
    all.find((each) => each === path) ?? all.find((each) => posix.basename(each) === name);
  if (own !== undefined) {
    if (contextFileOf(path, dockerfile, files)) return { id: 'file-missing', names: [path] };
    const place = placeInImage(own, dockerfile, files);
    if (place === undefined) {
      return { id: 'file-not-copied', names: [posix.join(context, own), own] };
    }
    const by = `${file}:${place.by.instruction.line}`;
    return keptOut(place.path, sources) ?? { id: 'file-elsewhere', names: [path, place.path, by] };
  }
  const near = nearName(
    name,
    all.map((each) => posix.basename(each)),
  );
  return near === undefined
    ? { id: 'file-missing', names: [path] }
    : { id: 'file-near', names: [path, near] };
}
