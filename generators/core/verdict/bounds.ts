/**
 * UTF-16 code units of the texts of a report. All of them are somebody else's in part, or hold what
 * is: whoever writes a report keeps to these, and cuts what is longer.
 */
export const longest = {
  /** A path as systems know it. */
  dir: 4096,
  file: 1000,
  name: 300,
  message: 4096,
  remedy: 4096,
  source: 300,
  /** Of what a step said, its end. */
  output: 4096,
  /** A word of a command. */
  word: 300,
  rule: 300,
  /** What a check is called. */
  title: 1000,
  warning: 1000,
  /** What a sentence names, which shows less of it. */
  fact: 1000,
  /** What a student is called, in each way. */
  person: 1000,
  /** An address. One that is cut leads nowhere, so a longer one is left out. */
  remote: 2000,
  engine: 300,
} as const;

/** Entries of the lists of a project, kept alike. */
export const most = {
  /** With one more, which counts those that are left out. */
  warnings: 50,
  /** Words of a command. */
  words: 50,
  /** Files that a student has changed, and others whose work it may be. */
  changed: 50,
  /** Things that a project is judged by. */
  checks: 100,
  /** Sentences of a message, and what each of them names. */
  sayings: 6,
  names: 6,
} as const;

/** What a report may hold to be read: earlier versions kept to less narrow bounds. */
export const readable = {
  /** Bytes: that of 10 000 projects that all fail has some 80 million. */
  file: 256 * 1024 * 1024,
  /** UTF-16 code units. */
  text: 64 * 1024,
  /** Entries of all lists and objects: those of 200 000 projects are some 24 million. */
  values: 30_000_000,
  /** Of one object, more than will ever be. */
  fields: 1000,
  /** Lists and objects that lie in each other: far more than do. */
  deep: 50,
  projects: 200_000,
  warnings: 100_000,
  steps: 100,
  checks: 1000,
  words: 1000,
  changed: 1000,
  parts: 100_000,
  engines: 1000,
  /** Seconds, and projects that are counted: 30 years, and more than there are. */
  amount: 1e9,
} as const;
