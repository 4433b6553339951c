import { type ErrorReader, frameAt, lastMatch } from './program-error.js';

/** `/start.sh: line 3: node: command not found` (bash), `/start.sh: 3: node: not found` (dash). */
const told = /^((?:\S*\/)?[\w.-]+): (?:line )?(\d+): (.*)$/;

/** As shells say it of a line of a script. */
export const readShell: ErrorReader = (lines) => {
  const found = lastMatch(lines, told);
  if (found === undefined) return undefined;
  const [file = '', line = '', words = ''] = found.groups;
  return { error: '', words, frames: [frameAt(file, line)] };
};
