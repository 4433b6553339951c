import type { Instruction } from './instruction.js';
import { fromFlags } from './stages.js';
import { unquoted } from './words.js';

/** UTF-16 code units of a path: Linux takes no longer ones, and to make sense of one takes time. */
export const longestPath = 4096;

/** Files that COPY and ADD name, of one instruction or of all that are looked at one by one: students’ have a handful. */
export const mostSources = 100;

/** What COPY or ADD takes from the context, as far as it is written out; each word unquoted. */
export const copySources = (instruction: Instruction): readonly string[] =>
  fromFlags(instruction).length > 0 ? [] : copyFiles(instruction);

/** What COPY or ADD takes from wherever it copies. */
export function copyFiles(instruction: Instruction): readonly string[] {
  const { keyword, heredoc } = instruction;
  if ((keyword !== 'COPY' && keyword !== 'ADD') || heredoc) return [];
  return copyWords(instruction)
    .slice(0, -1)
    .filter((source) => source.length <= longestPath);
}

/** Where COPY or ADD puts it, as it is written; unquoted. */
export const copyDestination = (instruction: Instruction): string =>
  copyWords(instruction).at(-1) ?? '';

const copyWords = ({ list, words }: Instruction): readonly string[] => list ?? words.map(unquoted);
