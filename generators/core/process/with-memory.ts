/** Sets the bound, where the system has one, and becomes the program, whose words are no text of a shell's. */
const bounded = 'ulimit -d "$1" 2>/dev/null; shift; exec "$@"';

/**
 * The words that start a program which may take so much memory of its own, as may each that it
 * starts. Windows has no such bound, and macOS counts only a part.
 * @param bytes what it may take; without, the words stay as they are
 */
export const withMemory = (
  argv: readonly string[],
  bytes: number | undefined,
): readonly string[] =>
  bytes === undefined || process.platform === 'win32'
    ? argv
    : ['/bin/sh', '-c', bounded, 'sh', `${Math.floor(bytes / 1024)}`, ...argv];
