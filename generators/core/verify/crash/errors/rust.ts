import { type ErrorReader, frameAt, lastMatch } from './program-error.js';

/** Before 1.73 the words stood before the place. */
const panicked = /^thread '[^']*'(?: \(\d+\))? panicked at (?:'(.*)', )?([^\s:]+\.rs):(\d+):\d+:?$/;

/** As Rust says it. */
export const readRust: ErrorReader = (lines) => {
  const found = lastMatch(lines, panicked);
  if (found === undefined) return undefined;
  const [words, file = '', line = ''] = found.groups;
  const said = words ?? lines[found.index + 1] ?? '';
  return { error: 'panicked', words: said.trim(), frames: [frameAt(file, line)] };
};
