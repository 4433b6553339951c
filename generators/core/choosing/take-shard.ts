import { createHash } from 'node:crypto';
import type { Shard } from '../options/values/read-shard.js';
import { type Candidate, keyOf } from './candidate.js';

/**
 * A part of a list: the same one however the list is ordered, and as large as any other, or smaller
 * by one. As jest does it: sorted by a hash, cut into slices; a project that is added moves few.
 * @returns in the order of the list
 */
export function takeShard(
  candidates: readonly Candidate[],
  { index, total }: Shard,
): readonly Candidate[] {
  const keyed = candidates.map((candidate) => {
    const key = keyOf(candidate);
    return { candidate, key: `${createHash('sha1').update(key).digest('hex')} ${key}` };
  });
  const sorted = keyed.toSorted((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -1 : 1));
  const cut = (part: number): number => Math.floor((part * sorted.length) / total);
  const taken = new Set(sorted.slice(cut(index - 1), cut(index)).map(({ candidate }) => candidate));
  return candidates.filter((candidate) => taken.has(candidate));
}
