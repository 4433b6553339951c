import { firstWords } from './row.js';

/**
 * The command that was most likely meant by a word that is none: one letter too many, too few or
 * wrong, or two that changed places. Undefined where no command is as near.
 */
export async function nearCommand(word: string): Promise<string | undefined> {
  // Of a command of two letters half of all short names are one letter away.
  const alike = firstWords.filter(
    (command) => command.length > 2 && Math.abs(command.length - word.length) <= 1,
  );
  if (alike.length === 0) return undefined;
  const { nearName } = await import('../text/near-name.js');
  return nearName(word, alike, 1);
}
