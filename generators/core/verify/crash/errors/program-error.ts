/** A place in a program, as an error names it. */
export interface Frame {
  /** The path in the container, or what is known of it: a Java class has no folder but its package. */
  readonly file: string;
  readonly line: number;
  /** The text of the line; undefined where it was not shown. */
  readonly source: string | undefined;
}

/** An error that ended a program, or a page. */
export interface ProgramError {
  /** `ImportError`, `panic`; empty where it has no name. */
  readonly error: string;
  /** Behind the colon. */
  readonly words: string;
  /** The outermost call first. */
  readonly frames: readonly Frame[];
}

/** Reads the last error that a log tells in one language; undefined where it tells none. */
export type ErrorReader = (lines: readonly string[]) => ProgramError | undefined;

/** A place that is named without its text. */
export const frameAt = (file: string, line: string | number): Frame => ({
  ...{ file, line: Number(line), source: undefined },
});

/** What a pattern finds in the last line that it fits, and the index of that line. */
export function lastMatch(
  lines: readonly string[],
  pattern: RegExp,
): { readonly index: number; readonly groups: readonly (string | undefined)[] } | undefined {
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const found = pattern.exec(lines[index] ?? '');
    if (found !== null) return { index, groups: found.slice(1) };
  }
  return undefined;
}

/** The places that lines name by a pattern, whose groups are the file and the line. */
export const framesIn = (lines: readonly string[], pattern: RegExp): readonly Frame[] =>
  lines.flatMap((line) => {
    const [, file, number] = pattern.exec(line) ?? [];
    return file === undefined || number === undefined ? [] : [frameAt(file, number)];
  });
