import type { ParsedDockerfile } from './dockerfile.js';
import type { Instruction } from './instruction.js';
import { oneLine } from './one-line.js';
import { shellWords } from './shell-words.js';

/**
 * The command that a container of the image runs, as words.
 * @returns undefined where there is none, or only a shell understands it
 */
export function imageCommand({ instructions }: ParsedDockerfile): readonly string[] | undefined {
  const last = (wanted: string) => instructions.findLast(({ keyword }) => keyword === wanted);
  const [entrypoint, cmd] = [last('ENTRYPOINT'), last('CMD')];
  // A shell as entrypoint swallows CMD.
  const both = entrypoint && entrypoint.list === undefined ? [entrypoint] : [entrypoint, cmd];
  const words = both.flatMap((each) => (each === undefined ? [] : [wordsOf(each)]));
  if (words.length === 0 || words.some((each) => each === undefined)) return undefined;
  return words.flatMap((each) => each ?? []);
}

/** The words of an instruction that holds a command: a list, or a line for the shell. */
const wordsOf = ({ list, text }: Instruction): readonly string[] | undefined =>
  list ?? shellWords(oneLine(text).replace(/^exec\s+/, ''));
