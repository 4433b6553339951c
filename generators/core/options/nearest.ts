/** UTF-16 code units of a word that are looked at; no candidate is as long. */
const looked = 40;

/**
 * The candidate that was most likely meant, or undefined where none is near: the first one that
 * begins so, or else the one with the fewest letters to change. The library is read only once
 * something is wrong.
 */
export async function nearest(
  word: string,
  candidates: readonly string[],
): Promise<string | undefined> {
  const typed = word.slice(0, looked).toLowerCase();
  if (typed === '' || candidates.length === 0) return undefined;
  const begun = candidates.find((candidate) => candidate.startsWith(typed));
  if (begun !== undefined) return begun;
  const { closest, distance } = await import('fastest-levenshtein');
  const best = closest(typed, [...candidates]);
  // Two swapped letters count two; of a word of three letters that leaves nothing.
  const far = best.length <= 3 ? 1 : Math.max(2, Math.floor(best.length / 3));
  return distance(typed, best) <= far ? best : undefined;
}
