/**
 * The candidate that was most likely meant, or undefined where none is near.
 * The library is read only once something is wrong.
 */
export async function nearest(
  word: string,
  candidates: readonly string[],
): Promise<string | undefined> {
  const { closest, distance } = await import('fastest-levenshtein');
  if (candidates.length === 0) return undefined;
  const best = closest(word.toLowerCase(), [...candidates]);
  // Two swapped letters count two; of a word of three letters that leaves nothing.
  const far = best.length <= 3 ? 1 : Math.max(2, Math.floor(best.length / 3));
  return distance(word.toLowerCase(), best) <= far || best.startsWith(word) ? best : undefined;
}
