import type { Pair, Tree } from '../../../tree/tree.js';

/** What a part of a Compose file has by names; nothing where it is no such part. */
export const pairsOf = (tree: Tree | undefined): readonly Pair[] =>
  tree?.kind === 'map' ? tree.pairs : [];

/** What stands at the end of a path of keys, with its key. */
export function pathOf(tree: Tree | undefined, ...path: readonly string[]): Pair | undefined {
  let found: Pair | undefined;
  let at = tree;
  for (const name of path) {
    found = pairsOf(at).find(({ key }) => key.text === name);
    at = found?.value;
  }
  return found;
}

export const partOf = (tree: Tree | undefined, name: string): Tree | undefined =>
  pathOf(tree, name)?.value;

/** The text that a key is given; undefined where that is none. */
export function textBelow(tree: Tree, name: string): string | undefined {
  const found = partOf(tree, name);
  return found?.kind === 'text' ? found.text : undefined;
}
