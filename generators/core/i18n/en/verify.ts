import { inEnglishQuotes, printable } from '../../text/quote.js';
import { shellWord } from '../../text/show-command.js';
import { folderFirstInEnglish, folderInEnglish } from './folder.js';

/** What is said while projects are verified. */
export const enVerify = {
  step: {
    engine: 'engine',
    lint: 'check',
    build: 'build',
    run: 'run',
    probe: 'page',
    stop: 'stop',
    remove: 'remove',
  },
  outcome: { pass: 'ok', fail: 'FAIL', error: 'ERROR', skip: 'skip' },
  /** What stands above the steps of a project: where it is. */
  where: (dir: string) => folderFirstInEnglish(dir),
  engine: (name: string, version: string) => `${name} ${version}`,
  skipped: 'not reached',
  proven: (name: string, time: string) =>
    `Proven: ${name} builds, runs, answers and stops (${time}).`,
  looksRight: (name: string) => `${name}: the files look right; nothing was built or run.`,
  theLine: (source: string) => `The line: ${inEnglishQuotes(source, 200)}`,
  theError: (words: string) => `The error: ${inEnglishQuotes(words, 300)}.`,
  listensNowhere: (seconds: number) => `It runs, and listens on no port yet; it has ${seconds} s.`,
  failed: (name: string) => `${name} does not work yet.`,
  unverified: (name: string) => `${name} could not be checked.`,
  remedy: 'What to do:',
  said: 'What the program printed last:',
  engineSaid: 'What the engine said last:',
  warning: (place: string, message: string) => `warning  ${place}: ${message}`,
  note: (place: string, message: string) => `note     ${place}: ${message}`,
  outside: {
    otherImage:
      'How it runs without Docker is not known: its image is not one of Python, nor that of the stack that it was made from.',
    otherPackages:
      'More is installed or made in its image than with the tools of its language, or by a command that only a shell understands: without Docker it cannot be run here.',
    otherCommand:
      'What its CMD runs is not known on this machine: without Docker it cannot be run here.',
    byLab: (why: string) => `Without Docker it is not run here. ${why}`,
    python2:
      'It is made for Python 2 and its packages, which this machine does not have: without Docker it cannot be run here.',
    lowPort:
      'Its port is below 1024, which is for root only: without Docker it cannot be run here.',
    unread: 'Its Dockerfile is too large to be read: without Docker it is not run here.',
    tooLarge: 'Its folder is too large to be copied: without Docker it is not run here.',
    otherVersion: (language: string, here: string, inImage: string) =>
      `it ran on ${language} ${here}; its image has ${language} ${inImage}.`,
  },
  trust: {
    several: (count: number) =>
      `This would run what ${count} projects hold on this machine, without Docker. If you trust all who wrote them, add --trust; else verify them with Docker.`,
    root: 'This would run what is in the project on this machine, without Docker, as root. If you trust whoever wrote it, or the machine is a container that you throw away, add --trust; else call it as another user, or verify with Docker.',
    walled:
      '--outside: the students’ programs run on this machine. They see neither your files nor your processes; the network is open to them, and what listens on this machine.',
    open: (isRoot: boolean) =>
      `--outside: the students’ programs run on this machine with ${isRoot ? 'the rights of root' : 'your rights'}: they can read and change whatever you can.`,
  },
  summary: (counts: { pass: number; fail: number; error: number; skip: number }) =>
    `${counts.pass} proven, ${counts.fail} failed, ${counts.error} could not be checked, ${counts.skip} skipped`,
  staticSummary: (counts: { pass: number; fail: number; error: number; skip: number }) =>
    `Nothing was built or run: ${counts.pass} ${counts.pass === 1 ? 'looks' : 'look'} right, ${counts.fail} failed, ${counts.error} could not be checked, ${counts.skip} skipped`,
  notAProject: (dir: string) =>
    `No Dockerfile in ${folderInEnglish(dir)}: neither a Dockerfile nor a web/Dockerfile is there.`,
  oneDeeper: (dir: string) =>
    `The project lies one folder deeper, in ${folderInEnglish(dir)}/: that one was taken. Move what is in there up, so that its commands work where they are typed.`,
  otherCapitals: (context: string) =>
    `The folder is called ${printable(context)}, and Linux tells capitals apart: it was taken, but “docker build … web” does not find it. Rename it, in the folder of the project: mv ${shellWord(printable(context))} web`,
  otherFolder: (context: string) =>
    `There is no Dockerfile in web/, nor beside README.md: the one in ${printable(context, 200)}/ was taken.`,
  emptyFolder: (dir: string) =>
    `${folderFirstInEnglish(dir)} is empty: nothing was handed in, or it was not saved here.`,
  onlyArchive: (dir: string, archive: string) =>
    `${folderFirstInEnglish(dir)} holds only ${printable(archive)}: unpack it, then verify again.`,
  isArchive: (path: string) =>
    `${printable(path, 200)} is an archive: unpack it, then verify the folder that comes out of it.`,
  severalDockerfiles: (dir: string, contexts: readonly string[]) =>
    `There is no Dockerfile in ${folderInEnglish(dir)}, but several further down: ${printable(contexts.join(', '), 200)}. Say which one is meant: --context-dir ${printable(contexts[0] ?? '', 100)}`,
  unread: (file: string, kib: number) =>
    `${printable(file, 200)} is larger than ${kib} KiB: it was not looked at.`,
  storedProblem: (problems: string) => `the answers of this project cannot be read. ${problems}`,
  missingDir: (dir: string) => `There is no folder ${printable(dir, 200)}.`,
  cleaningUp: 'Interrupted. Removing what was started …',
  rules: {
    'slow-stop': (list: string, edit: string, where: string) => {
      const late = '“docker stop” had to wait and then kill the program.';
      const shell =
        list === ''
          ? ''
          : ` It is started by a shell, which hands no signal on: write ${printable(list, 200)}`;
      if (edit !== '') {
        const place = where === 'Dockerfile' ? 'the Dockerfile' : 'the program';
        return `${late}${shell}${shell === '' ? '' : '.'} For it to end on the signal, write in ${place}: ${edit}`;
      }
      return shell === ''
        ? `${late} Start it with CMD ["…"] (the list form), and let it end on the signal that docker stop sends: SIGTERM, or another one by STOPSIGNAL.`
        : `${late}${shell}`;
    },
    'own-limit':
      'Under a limit of this check it failed at first: nothing may take other rights there, as sudo does. It was run again without that limit, as “docker run” alone does it.',
    'port-taken': (port: number, instead: number, command: string) =>
      `Something on this computer holds port ${port}: another program, or a container (“docker ps” shows those). The proof took another port. When you start it yourself, take a free one, such as ${instead}: ${command}`,
    'more-warnings': (count: number) =>
      `… and ${count} more ${count === 1 ? 'warning' : 'warnings'}. Fix these first, then verify again.`,
  },
};
