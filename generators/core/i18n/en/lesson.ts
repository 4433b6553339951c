import { printable } from '../../text/quote.js';
import { folderInEnglish } from './folder.js';

/** What is said of the lesson as a page, and on that page. */
export const enLesson = {
  written: (path: string) => `The lesson as a page: ${printable(path, 1000)}`,
  open: 'Open it in a browser:',
  opened: 'It is in your browser.',
  notOurs: (dir: string) =>
    `The lesson is made from the answers in .yo-rc.json, and ${folderInEnglish(dir)} has none of docker-intro. Name the folder of a project that docker-intro has made; of a class, the folder of one student.`,
  inTheWay: (file: string) =>
    `A file ${printable(file)} is there already, and not as docker-intro wrote it. Keep it under another name, or replace it with --force.`,
  unwritten: (path: string, why: string) =>
    `The page was not written: ${printable(path, 200)}: ${printable(why, 200)}`,
  blocked: 'Something that is no file stands there. Move it away.',
  skipTo: 'Go to the lesson',
  contents: 'Contents',
  copy: 'Copy',
  copyNamed: (what: string) => `Copy: ${what}`,
  copied: 'Copied',
  selected: 'Selected: copy it',
  /** What the diagrams show, for whoever does not see them. */
  diagram: {
    whole:
      'How the command docker, the registry, the engine, images, containers and volumes belong together',
    life: 'The life of a container',
    stages: 'What is compiled in one stage, and what the last one takes of it',
    services:
      'How a request gets from the browser to one service, and from that to the one that keeps data',
    request: 'How a request gets from the browser into the container',
  },
};
