/** UTF-16 code units of a word that are looked at; no candidate is as long. */
const looked = 40;

/**
 * The candidate that was most likely meant, or undefined where none is near: the first one that
 * begins so, or else that of the nearest name. The library is read only once
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
  const { nearName } = await import('../text/near-name.js');
  // Of a word of three letters, two others leave nothing.
  const far = typed.length <= 3 ? 1 : Math.max(2, Math.floor(typed.length / 3));
  const alike = candidates.filter(({ length }) => Math.abs(length - typed.length) <= far);
  return nearName(typed, alike, far);
}
