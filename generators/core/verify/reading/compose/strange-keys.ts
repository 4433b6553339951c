import { say } from '../../../i18n/say.js';
import { nearest } from '../../../options/nearest.js';
import type { Pair } from '../../../tree/tree.js';
import { type ComposeFlaw, mostOfAKind } from './compose-flaw.js';
import { buildKeys, otherNames } from './known-keys.js';

/** The keys that Compose does not know, each with the one that was meant: it refuses the file for any. */
export const strangeKeys = (
  keys: readonly Pair[],
  known: readonly string[],
): Promise<readonly ComposeFlaw[]> =>
  Promise.all(
    keys
      .map(({ key }) => key)
      // What is used again by its name is joined by `<<`.
      .filter(({ text }) => !known.includes(text) && !text.startsWith('x-') && text !== '<<')
      .slice(0, mostOfAKind)
      .map(async ({ text, line }) => ({ line, said: await saidOf(text, known) })),
  );

async function saidOf(key: string, known: readonly string[]) {
  const other = otherNames.get(key.toLowerCase()) ?? '';
  const near = known.includes(other) ? other : await nearest(key, known);
  // Of `build`, a service may have the short form only.
  const isOfBuild = near === undefined && known !== buildKeys && buildKeys.includes(key);
  return isOfBuild ? say('compose.ofBuild', key) : say('compose.strangeKey', key, near);
}
