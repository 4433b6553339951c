/** A file that is not as it was handed out. */
export interface ChangedFile {
  /** Relative to the project, with `/`. */
  readonly file: string;
  /** Lines that came, and lines that went; null where nobody can tell. */
  readonly added: number | null;
  readonly removed: number | null;
}

/** What a student has made of the project that the class handed out. */
export interface WorkReport {
  /** The files that are others than those handed out: new, changed or gone. The first ones of them. */
  readonly changed: readonly ChangedFile[];
  /** How many they are in all. */
  readonly files: number;
  /** Commits in the repository beyond the one that it was handed out with; null where there is none. */
  readonly commits: number | null;
  /** When the last commit was made, in UTC, as ISO 8601 writes it; null where there is none. */
  readonly lastCommit: string | null;
  /**
   * Students of the class whose work this seems to be: it bears their mark, or what was changed in
   * it are the same bytes. For a person to judge.
   */
  readonly copiedFrom: readonly string[];
}

/** Lines that came or went, as far as they are known. */
export const changedLines = ({ changed }: Pick<WorkReport, 'changed'>): number =>
  changed.reduce((all, { added, removed }) => all + (added ?? 0) + (removed ?? 0), 0);

/** Whether nothing has been done with it since it was handed out. */
export const isUntouched = ({ files, commits }: WorkReport): boolean =>
  files === 0 && (commits ?? 0) === 0;
