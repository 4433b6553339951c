import { printable } from '../../text/quote.js';

/** What is said of an edit that mends a fault. */
export const enFix = {
  ask: (line: number) => `Change line ${line}?`,
  done: (path: string, original: string) =>
    `Changed ${printable(path)}; the file of before is kept as ${printable(original)}.`,
  doneInGit: (path: string) =>
    `Changed ${printable(path)}; git has the file of before in its last commit.`,
  changed: (path: string) =>
    `${printable(path)} was changed meanwhile, and is left as it is. Try once more.`,
  none: 'Nothing was changed: this has no remedy that is certain enough to be made for you.',
  alone: 'This is for one project that is named by itself, and for none of a class.',
};
