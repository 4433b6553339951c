import { printable, inEnglishQuotes as quoted } from '../../text/quote.js';

const projects = (count: number) => `${count} ${count === 1 ? 'project' : 'projects'}`;

/** Of many projects: which are verified. */
export const enChoosing = {
  noClass:
    'No class was named: a class is a folder that “docker-intro class” made, with a class.json in it.',
  unknownStudent: (text: string, near: string | undefined) =>
    near === undefined
      ? `${quoted(text)} is not a student of this class.`
      : `${quoted(text)} is not a student of this class. Did you mean ${printable(near)}?`,
  severalStudents: (text: string, ids: readonly string[]) =>
    `${quoted(text)} are several students of this class: ${ids.map((id) => printable(id)).join(', ')}.`,
  isFile: (path: string) =>
    `${quoted(path, 200)} is a file. Name the folder of a project, or that of a class.`,
  notAFolder: (path: string) =>
    `${quoted(path, 200)} is no folder, or none that you may look into. Name the folder of a project, or that of a class.`,
  classAmongProjects: (dir: string) =>
    `${quoted(dir, 200)} has no Dockerfile. By its class.json it is a class, but it is named together with projects, and one of those can hold such a file, too. If the class is yours, verify that folder alone.`,
  classInside: (dir: string) =>
    `There is no Dockerfile here, but a class in ${quoted(dir, 200)}: verify that folder.`,
  leftOut: (paths: readonly string[]) =>
    `Left out, since class.json does not name ${paths.length === 1 ? 'it' : 'them'}: ${printable(paths.join(', '), 1000)}`,
  nothing: 'There is nothing to verify: no project is left to choose from.',
  nothingInPart: (part: string, count: number) =>
    `There is nothing to verify in part ${part}: the list has only ${projects(count)}.`,
};

/** Of several reports: how they become one. */
export const enMerging = {
  foreign: 'This is no report of docker-intro: it has another schema than docker-intro/report/v1.',
  unfit: (place: string) =>
    `This is no report that docker-intro wrote: ${printable(place, 200)} is not what it must be.`,
  tooMuch:
    'This is no report that docker-intro wrote: it holds more entries than the largest of them, or they lie deeper in each other.',
  tooMany: (most: number, engines: number, parts: number) =>
    `Together these reports are too much for one, which holds at most ${most} projects, ${engines} engines and ${parts} parts. Merge fewer of them at a time.`,
  timeToCome: (time: string) =>
    `It says that it began at ${time}, which is still to come: the clock of the machine that wrote it is wrong. It counts as the oldest of the reports. If it is a newer one, set that clock and verify its projects again.`,
  noFile: 'Which reports? Name the JSON files that verify wrote.',
  missing: (parts: readonly string[]) =>
    parts.length === 1
      ? `Part ${parts.join(', ')} is missing: nobody knows what became of its projects.`
      : `Parts ${parts.join(', ')} are missing: nobody knows what became of their projects.`,
  partsOf: (parts: string, count: number) => `${parts} of ${projects(count)}`,
  severalLists: (lists: readonly string[]) =>
    `These reports are parts of different lists, and not every list is whole: ${lists.join('; ')}.`,
  severalListsRemedy:
    'Merge the parts of one list only: verify all of them again, of the same folders and with the same --shard …/N.',
  missingRemedy: (example: string) =>
    `Verify each of them again (such as ${example}), and merge all reports.`,
};

/** Of many projects: how far they are, and what came of them. */
export const enMany = {
  progress: (done: number, all: number) => `${done} of ${all} done`,
  running: (count: number) => `${count} running`,
  failed: (count: number) => `${count} not proven`,
  left: (time: string) => `about ${time} left`,
  minutes: (minutes: number) => `${minutes} min`,
  fewSeconds: (seconds: number) => `${seconds} s`,
  classes: 'What goes wrong, and for whom:',
  warnings: 'Warnings, and for whom:',
  work: 'What became of what was handed out:',
  untouched: (count: number) => `${count} untouched, as handed out`,
  alike: (one: string, others: readonly string[]) =>
    `${printable(one)} is like ${printable(others.join(', '), 200)}: their mark, or the same changes. Look at both.`,
  others: (count: number) => (count === 1 ? 'and 1 other' : `and ${count} others`),
};
