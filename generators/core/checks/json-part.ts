import type { Tree } from '../tree/tree.js';
import type { Json } from './check.js';
import type { Mistakes } from './mistakes.js';
import { filled, type Part } from './parts.js';

const numeric = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;

/**
 * A value of JSON, as YAML writes it: a number and a truth without quotation marks are that, within
 * them they are texts.
 */
export const jsonPart: Part<Json> = (tree, mistakes) => readJson(tree, mistakes);

function readJson(tree: Tree, mistakes: Mistakes): Json | undefined {
  if (tree.kind === 'list') {
    const items = tree.items.map((item) => readJson(item, mistakes));
    return items.includes(undefined) ? undefined : (items as Json[]);
  }
  if (tree.kind === 'map') {
    const pairs = tree.pairs.map(
      ({ key, value }) => [key.text, readJson(value, mistakes)] as const,
    );
    if (pairs.some(([, value]) => value === undefined)) return undefined;
    return Object.fromEntries(pairs as [string, Json][]);
  }
  const { text, isQuoted } = tree;
  if (isQuoted) return text === '' ? '' : filled(tree, mistakes);
  if (text === '') return null;
  if (text === 'true' || text === 'false') return text === 'true';
  return numeric.test(text) ? Number(text) : filled(tree, mistakes);
}
