import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Beside the sources, and not beside what they are compiled to. */
const here = fileURLToPath(new URL('../../../../test/engine/stand-ins', import.meta.url));

/** All files of a folder of this one, by the path that they get in the image. */
export function filesOf(folder: string): Record<string, string> {
  const root = join(here, folder);
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const places = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(
    places.map((place) => [`/${relative(root, place)}`, readFileSync(place, 'utf8')]),
  );
}
