import { posix } from 'node:path';

/** A command that is carried out when a container starts, and where it is written. */
export interface StartedCommand {
  /** Without what only starts another one. */
  readonly words: readonly string[];
  /** A file of the build context; undefined is the Dockerfile. */
  readonly path: string | undefined;
  /** Counted from 1. */
  readonly line: number;
  readonly source: string;
  /** Whether it is sent to the background. */
  readonly background: boolean;
  /** How other words are written in its place. */
  readonly write: (words: readonly string[]) => string;
}

/** A word as a shell takes it for one. */
export const forShell = (words: readonly string[]): string =>
  words
    .map((word) => (/^[\w@%+=:,./${}-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`))
    .join(' ');

/** Words as the list form has them. */
export const asList = (words: readonly string[]): string =>
  `[${words.map((word) => JSON.stringify(word)).join(', ')}]`;

/** UTF-16 code units of a command that are looked at: what follows in a longer one tells nothing more. */
const longestCommand = 2000;

/** The words of a command in one line, the program without its folder. */
export const plainLine = ({ words }: Pick<StartedCommand, 'words'>): string =>
  [posix.basename(words[0] ?? ''), ...words.slice(1)].join(' ').slice(0, longestCommand);
