import { printable } from './quote.js';

/** What is said of a class when it has been made. */
export const enClass = {
  roster: 'Roster',
  where: (out: string): string => `The class is in ${printable(out, 200)}:`,
  wouldBe: (out: string): string =>
    `Would be made in ${printable(out, 200)} (nothing was written):`,
  count: {
    made: (count: number): string => `${count} made`,
    updated: (count: number): string => `${count} brought up to date`,
    complete: (count: number): string => `${count} as they were`,
    kept: (count: number): string => `${count} left, because they were edited`,
    failed: (count: number): string => `${count} failed`,
  },
  pushed: {
    pushed: (count: number): string => `${count} pushed`,
    equal: (count: number): string => `${count} up to date at their remote`,
    diverged: (count: number): string =>
      `${count} not pushed, because the remote has other commits`,
    failed: (count: number): string => `${count} could not be pushed`,
  },
  edited: 'Edited, and left as they are (--force replaces them):',
  vanished: 'No longer in the roster, and left as they are:',
  kept: (path: string): string =>
    `${printable(path, 200)} was left as it is: it differs. --update or --force replaces it.`,
  classFile: (path: string): string => `Wrote ${printable(path, 200)}`,
  again: 'Once that is mended, run the same command again: it takes up what is missing.',
  next: 'Next, prove them all:',
  stopped: 'Stopped. The same command goes on from here.',
  gitMissing: 'The git command is missing, and --git and --remote need it. Nothing was written.',
  gitMissingRemedy: 'Install git, or leave them out.',
};
