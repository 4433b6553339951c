import type { OwnProject } from './own-project.js';

/** What is handed on in the place of a word; undefined where that word is not on the list. */
export type WordReader = (word: string, project: OwnProject) => string | undefined;

/** What may stand behind the name of a command. */
export interface CommandForm {
  /** Its options: what is read behind each, or nothing. */
  readonly options?: Readonly<Record<string, WordReader | null>>;
  /** Its other words in order. The last one reads all that follow it as well. */
  readonly words?: readonly WordReader[];
  /** How many of these there must be. */
  readonly least?: number;
  /** Whether all that stands behind the first words belongs to a program in the container. */
  readonly endsIn?: 'container';
}

/** The words of a command, sorted. */
export interface ReadWords {
  readonly options: readonly string[];
  readonly words: readonly string[];
}

/**
 * Holds the words of a command to its form.
 * @param said what stands behind the name of the command
 * @returns them as they are handed on, or the first word that is not on the list
 */
export function readWords(
  said: readonly string[],
  { options: known = {}, words: readers = [], least = 0, endsIn }: CommandForm,
  project: OwnProject,
): ReadWords | { readonly refused: string } {
  const options: string[] = [];
  const words: string[] = [];
  const left = [...said];
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    const isInside = endsIn === 'container' && words.length >= readers.length;
    if (isInside) words.push(word);
    else if (word.startsWith('-')) {
      const read = readOption(word, left, known, project);
      if (read === undefined) return { refused: word };
      options.push(...read);
    } else {
      const read = readers[Math.min(words.length, readers.length - 1)]?.(word, project);
      if (read === undefined) return { refused: word };
      words.push(read);
    }
  }
  return words.length < least ? { refused: said.join(' ') } : { options, words };
}

/** @param left the words behind it, of which it takes its own */
function readOption(
  word: string,
  left: string[],
  known: NonNullable<CommandForm['options']>,
  project: OwnProject,
): readonly string[] | undefined {
  const [, name = '', joined] = /^(--?[^=]*)(?:=(.*))?$/s.exec(word) ?? [];
  if (!Object.hasOwn(known, name)) return undefined;
  const reader = known[name];
  if (!reader) return joined === undefined ? [name] : undefined;
  const value = joined ?? left.shift();
  const read = value === undefined ? undefined : reader(value, project);
  return read === undefined ? undefined : [name, read];
}
