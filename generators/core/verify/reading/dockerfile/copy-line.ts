import { copyDestination, copyFiles } from './copied.js';
import type { Instruction } from './instruction.js';

/** A COPY or ADD as it is written with other sources, or another target; in a list where it was one. */
export function copyLine(
  instruction: Instruction,
  sources: readonly string[] = copyFiles(instruction),
  target: string = copyDestination(instruction),
): string {
  const { keyword, flags, list } = instruction;
  const words = [...sources, target];
  const plain = list ? [`[${words.map((word) => JSON.stringify(word)).join(', ')}]`] : words;
  return [keyword, ...flags, ...plain].join(' ');
}
