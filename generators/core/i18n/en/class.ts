import { printable } from '../../text/quote.js';
import { folderInEnglish } from './folder.js';

const be = (count: number) => (count === 1 ? 'it was' : 'they were');
const show = (text: string) => printable(text, 200);
const some = (paths: readonly string[]) => printable(paths.join(', '), 300);

/** What is said of a class when it has been made. */
export const enClass = {
  roster: 'Roster',
  where: (out: string) => `The class is in ${printable(out, 200)}:`,
  wouldBe: (out: string) => `Would be made in ${printable(out, 200)} (nothing was written):`,
  count: {
    made: (count: number) => `${count} made`,
    updated: (count: number) => `${count} brought up to date`,
    complete: (count: number) => `${count} as ${be(count)}`,
    kept: (count: number) =>
      `${count} kept, because files in ${count === 1 ? 'it' : 'them'} were edited or deleted`,
    left: (count: number) => `${count} left alone`,
    failed: (count: number) => `${count} failed`,
  },
  pushed: {
    pushed: (count: number) => `${count} pushed`,
    equal: (count: number) => `${count} up to date at ${count === 1 ? 'its' : 'their'} remote`,
    diverged: (count: number) => `${count} not pushed, because the remote has other commits`,
    failed: (count: number) => `${count} could not be pushed`,
  },
  counted: (projects: string, pushes: string) => `${projects}; ${pushes}`,
  /** What would become of a student's project. */
  would: {
    made: 'would be made',
    complete: 'would stay as it is',
    changed: (paths: readonly string[]) => `would be brought up to date: ${some(paths)}`,
    overwritten: (paths: readonly string[]) =>
      `would be overwritten, although edited or deleted: ${some(paths)}`,
    kept: (paths: readonly string[]) => `would be kept, because edited or deleted: ${some(paths)}`,
  },
  wouldEach: 'What would become of each:',
  edited: 'Edited or deleted, and left as they are (--force replaces them):',
  vanished: 'No longer in the roster, and left as they are:',
  outdated: (count: number) =>
    `${count} ${count === 1 ? 'project was' : 'projects were'} made with other options or from an older template, and left as ${be(count)}. To bring ${count === 1 ? 'it' : 'them'} up to date, run the same command with --update.`,
  kept: (path: string) =>
    `${printable(path, 200)} was left as it is: it differs. --update brings it up to date, unless somebody has edited it.`,
  keptEdited: (path: string) =>
    `${printable(path, 200)} was left as it is: somebody has edited it. To get a new one, move it away and run the same command again.`,
  classFile: (path: string) => `Wrote ${printable(path, 200)}`,
  more: (folders: readonly string[], first: string) =>
    `${folders.length} more for the same reason as ${first}: ${folders.join(', ')}`,
  gitAndCi:
    'Note: the workflow that --ci writes is for a class that is one repository as a whole. With --git each project is a repository of its own. To use the workflow, make the class without --git, and put its folder into one repository.',
  gitInside: (out: string, top: string, line: string) =>
    `Note: ${folderInEnglish(out)} lies inside the Git repository ${show(top)}. With --git each project is a repository of its own, and that one does not take the files of a repository inside of it, only the number of its last commit: whoever clones it gets empty folders.
To keep the projects repositories of their own, add this line to ${show(`${top}/.gitignore`)}:
  ${show(line)}
To make the class a part of that repository, leave out --git; from projects that are repositories already, delete the folder .git.`,
  again: 'Once that is fixed, run the same command again: it takes up what is missing.',
  next: 'Next, prove them all:',
  stopped: 'Stopped. The same command goes on from here.',
  gitMissing: 'The git command is missing, and --git and --remote need it. Nothing was written.',
  gitMissingRemedy: 'Install git, or leave them out.',
};
