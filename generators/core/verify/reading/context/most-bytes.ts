/** Bytes of the files of a project: whatever is larger is no student's work, and is not read. */
export const mostBytes = {
  /** What an engine is given to read before all else: one that is larger is refused. */
  dockerfile: 1024 * 1024,
  dockerignore: 1024 * 1024,
  /** Its reader takes its time. */
  compose: 64 * 1024,
  /** What is looked at: a Dockerfile, a program, a list of packages, a script. */
  source: 256 * 1024,
  /** All such files of a build context together: those that come when it is spent are not read. */
  sources: 8 * 1024 * 1024,
  /** A file of which one line is shown. */
  line: 1024 * 1024,
} as const;
