import type { RosterPlace } from '../verdict/flaw.js';
import type { Tree } from './tree.js';

/** The part of a tree that keys and numbers of items lead to; undefined where it has none. */
function treeAt(tree: Tree | undefined, path: readonly (string | number)[]): Tree | undefined {
  let part = tree;
  for (const step of path) {
    if (part?.kind === 'list') part = part.items[Number(step)];
    else if (part?.kind === 'map') part = part.pairs.find(({ key }) => key.text === step)?.value;
    else return undefined;
  }
  return part;
}

/** Where a part of a text stands that is known by its tree; its beginning where nobody knows. */
export const placeIn = (
  tree: Tree | undefined,
  path: readonly (string | number)[],
): RosterPlace => {
  const { line, column } = treeAt(tree, path) ?? tree ?? { line: 1, column: 1 };
  return { line, column };
};

/** Where a tree first has a word as a key or as a value. */
export function placeOfWord(tree: Tree | undefined, word: string): RosterPlace | undefined {
  if (tree === undefined) return undefined;
  const { line, column } = tree;
  if (tree.kind === 'text') return tree.text === word ? { line, column } : undefined;
  const parts =
    tree.kind === 'list'
      ? tree.items
      : tree.pairs.flatMap(({ key, value }) => [{ kind: 'text' as const, ...key }, value]);
  for (const part of parts) {
    const found = placeOfWord(part, word);
    if (found !== undefined) return found;
  }
  return undefined;
}
