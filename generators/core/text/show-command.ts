/** A word of a command line, quoted for a POSIX shell where it needs to be. A lone variable stays one. */
export function shellWord(word: string): string {
  return /^(?:[A-Za-z0-9_@%+=:,./-]+|\$[A-Z]+)$/.test(word)
    ? word
    : `'${word.replaceAll("'", "'\\''")}'`;
}

/** A command as a person types it. For display only: what runs is the array. */
export const showArgv = (argv: readonly string[]): string => argv.map(shellWord).join(' ');
