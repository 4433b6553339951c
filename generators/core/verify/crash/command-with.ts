import { locationAt } from '../../verdict/failure.js';
import { startedCommands } from '../reading/started/started-commands.js';
import type { Meaning } from './meaning.js';
import { inProject, type Sources } from './own-place.js';

/**
 * The command that a container carries out and that has a certain word, as it is written with other words.
 * @param mend the words as they were meant
 */
export function commandWith(
  word: (each: string) => boolean,
  mend: (words: readonly string[]) => readonly string[],
  { dockerfile, files, file, context }: Sources,
): (Pick<Meaning, 'location' | 'source'> & { readonly written: string }) | undefined {
  const command = startedCommands(dockerfile, files).find(({ words }) => words.some(word));
  if (command === undefined) return undefined;
  const { path, line, source, words, write } = command;
  const location = locationAt(path === undefined ? file : inProject(context, path), line);
  return { written: write(mend(words)), location, source };
}
