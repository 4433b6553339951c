import { readInside } from '../disk/read-inside.js';
import { textOf } from '../disk/read-small-file.js';
import { readYamlTree } from '../tree/yaml-tree.js';
import type { Lab } from './lab.js';

/** Where the commands of a lab stand. */
export const stepsFile = 'steps.yml';

/** Bytes of it; what is larger was refused before. */
const most = 256 * 1024;

/** The line of each command in the `steps.yml` of a lab, by its id. */
export async function stepLines({
  folder,
}: Pick<Lab, 'folder'>): Promise<ReadonlyMap<string, number>> {
  const found = readInside(folder, stepsFile, most);
  const decoded = 'bytes' in found ? textOf(found.bytes) : found;
  if ('refused' in decoded) return new Map();
  const parsed = await readYamlTree(decoded.text);
  if ('flaw' in parsed || parsed.tree.kind !== 'map') return new Map();
  return new Map(parsed.tree.pairs.map(({ key }) => [key.text, key.line]));
}
