import { printable } from '../../text/quote.js';
import { folderFirstInEnglish, folderInEnglish } from './folder.js';

const show = (text: string) => printable(text, 200);

/** What is said while one project is made. */
export const enCreate = {
  hello: 'Answer the questions, or press Enter for the answer in parentheses.',
  askDir: 'In which folder?',
  askMore: 'More options?',
  selectAgain: 'Type one of the numbers.',
  noCi: 'none',
  selectKeys: { move: 'to move', choose: 'to choose' },
  created: (dir: string, count: number) =>
    `Created ${dir} with ${count} ${count === 1 ? 'file' : 'files'}:`,
  wrote: (dir: string, count: number) =>
    `Wrote ${count} ${count === 1 ? 'file' : 'files'} in ${folderInEnglish(dir)}:`,
  unchanged: (dir: string) => `${folderFirstInEnglish(dir)} is up to date: nothing to write.`,
  next: 'Next, type:',
  noDocker:
    'Docker is not on this computer yet. The lesson tells how to install it; then see whether all is ready, and look at your page.',
  noEngine: 'Docker does not answer yet. See what it needs; then look at your page.',
  thenOpen: (url: string) => `Then open ${url} in a browser.`,
  howToRead: 'README.md explains every step. To read it as a page in the browser:',
  portTaken: (port: number, instead: number) =>
    `Something on this computer holds port ${port} already: another program, or a container (“docker ps” shows those). Port ${instead} is free: it stands below.`,
  portTakenByCompose: (port: number, instead: number) =>
    `Something on this computer holds port ${port} already: another program, or a container (“docker ps” shows those). Port ${instead} is free: in compose.yaml, below “ports:”, write ${instead} in front of the colon.`,
  portRemake: (command: string) =>
    `To have it in the lesson, too, make the project once more:\n  ${command}`,
  askOtherPort: (question: string, port: number) => `${question} (${port} is taken)`,
  portHeld: (port: number, instead: number) =>
    `Something on this computer holds port ${port} already; ${instead} is free. To keep ${port}, press Enter again.`,
  unproven: 'Not proven yet: no Docker engine answered.',
  proveLater: 'Once Docker runs, prove it with:',
  dryRun: (dir: string) => `Would write in ${folderInEnglish(dir)} (nothing was written):`,
  action: { create: 'new', identical: 'unchanged', conflict: 'differs', overwrite: 'replace' },
  conflicts: (dir: string) =>
    `These files in ${folderInEnglish(dir)} are there already and differ. Nothing was written.`,
  conflictRemedy: (check: string) =>
    `Choose another folder, or replace them with --force. To see the differences:\n  ${check}`,
  blocked: (path: string) =>
    `A folder stands where a file must be, or the other way round: ${path}`,
  blockedRemedy: 'Move it away, or choose another folder. Nothing was written.',
  changedMeanwhile: (dir: string) =>
    `${dir} appeared while its files were being prepared. It was left as it is.`,
  same: (dir: string) => `${folderFirstInEnglish(dir)} is just what these answers give.`,
  different: (dir: string) => `${folderFirstInEnglish(dir)} differs from what these answers give.`,
  gitDone: 'A git repository with a first commit was made.',
  gitThere: 'There is a git repository already; no commit was made.',
  gitInside: (dir: string, top: string, line: string) =>
    `Note: ${folderInEnglish(dir)} lies inside another Git repository, ${show(top)}. That one does not take the files of a repository inside of it, only the number of its last commit: whoever clones it gets an empty folder.
To keep this project a repository of its own, add this line to ${show(`${top}/.gitignore`)}:
  ${show(line)}
To make it a part of the other one, delete the folder ${show(dir === '.' ? '.git' : `${dir}/.git`)}, and leave out --git next time.`,
  conflictChoices: {
    write: 'overwrite',
    skip: 'do not overwrite',
    force: 'overwrite this and all others',
    diff: 'show the differences between the old and the new',
    abort: 'stop here, write nothing',
  },
  conflictAgain: 'Type one of the letters.',
  /** The legend of a difference. */
  difference: { removed: '- is there', added: '+ would be written' },
  confirm: { yes: 'Yes', no: 'No', again: 'Type yes or no.' },
  overwrite: (path: string) => `Overwrite ${path}?`,
  aborted: 'Stopped. Nothing was written.',
};
