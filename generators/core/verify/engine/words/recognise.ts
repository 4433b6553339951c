import type { FailureCode } from '../../../verdict/failure.js';
import type { Pattern } from '../kinds/engine-texts.js';

/** The failure that the engine's words mean, with the line that says so; undefined where none is known. */
export function recognise(
  words: readonly string[],
  patterns: readonly Pattern[],
): { code: FailureCode; detail: string } | undefined {
  for (const [code, pattern] of patterns) {
    const detail = words.find((line) => pattern.test(withoutQuoted(line)));
    if (detail !== undefined) return { code, detail };
  }
  return undefined;
}

/** What the engine quotes (as Go does, `%q`) is the project's: the name of a file, a command. */
const withoutQuoted = (line: string): string => line.replace(/"(?:[^"\\]|\\.)*"/g, '""');
