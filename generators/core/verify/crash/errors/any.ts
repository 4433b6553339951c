import { type ErrorReader, lastMatch } from './program-error.js';

/** What nearly all programs begin an error with. */
const told = /(?:^|[\s[])(?:fatal|error|exception|panic|critical)(?:\]|:|\s-)\s?(?=\S)/i;

/** Lines behind an error that say nothing of it. */
const noise =
  /^\s*$|^Node\.js v\d|^npm (?:ERR!|error|notice|warn)|^\s+at |^exit status \d|^note: run with|^[})\]]+$|^(?:\s*\^+\s*)$|^error Command failed|^info Visit|^goroutine |^\t/i;

/** Whatever says so itself, or else the last line that may be of the error. */
export const readAny: ErrorReader = (lines) => {
  const kept = lines.filter((line) => !noise.test(line));
  const found = lastMatch(kept, told);
  const words = (found ? kept[found.index] : kept.at(-1)) ?? lines.at(-1) ?? '';
  return { error: '', words: words.trim(), frames: [] };
};
