/** Bytes of the files of a project: whatever is larger is no student's work, and is not read. */
export const mostBytes = {
  /** What an engine is given to read before all else: one that is larger is refused. */
  dockerfile: 1024 * 1024,
  dockerignore: 1024 * 1024,
  /** Of a Dockerfile that is looked at; what is larger is the engine's business. */
  looked: 64 * 1024,
  /** A program, a list of packages, a script. */
  source: 256 * 1024,
  /** A file of which one line is shown. */
  line: 1024 * 1024,
} as const;
