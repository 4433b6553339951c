import { readInside } from '../../disk/read-inside.js';
import { textOf } from '../../disk/read-small-file.js';
import { placeOfWord } from '../../tree/tree-at.js';
import { readYamlTree } from '../../tree/yaml-tree.js';
import type { RosterPlace } from '../../verdict/flaw.js';
import { placeAt } from '../place-at.js';
import type { GapIn } from './whole-lab.js';

/** Bytes of a file in which a place is looked for. */
const most = 256 * 1024;

/** A gap, and where in its file it is mended; undefined where there is no such file yet. */
export interface PlacedGap extends GapIn {
  readonly at: RosterPlace | undefined;
}

/** Finds where each gap is: what is missing altogether is mended at the beginning of its file. */
export async function placeGaps(
  folder: string,
  gaps: readonly GapIn[],
): Promise<readonly PlacedGap[]> {
  const places = new Map<string, PlaceOf | undefined>();
  for (const { file } of gaps) {
    if (!places.has(file)) places.set(file, await placesIn(folder, file));
  }
  return gaps.map((gap) => ({ ...gap, at: places.get(gap.file)?.(gap.is.word) }));
}

type PlaceOf = (word: string) => RosterPlace;

/** Where a file says a word: as a key or a value of YAML, or as an id in a section. */
async function placesIn(folder: string, file: string): Promise<PlaceOf | undefined> {
  const found = readInside(folder, file, most);
  const decoded = 'bytes' in found ? textOf(found.bytes) : found;
  if ('refused' in decoded) return undefined;
  const { text } = decoded;
  if (!file.endsWith('.yml'))
    return (word) => placeAt(text, Math.max(0, text.indexOf(`'${word}'`)));
  const parsed = await readYamlTree(text);
  const tree = 'tree' in parsed ? parsed.tree : undefined;
  // `label: fr` is missing below the key `label`.
  return (word) =>
    placeOfWord(tree, word) ??
    placeOfWord(tree, word.split(': ', 1)[0] ?? '') ?? { line: 1, column: 1 };
}
