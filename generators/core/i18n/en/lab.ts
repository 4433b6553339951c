import { printable, inEnglishQuotes as quoted } from '../../text/quote.js';

type Misfit = (word: string, known: readonly string[], near: string | undefined) => string;

const nearby = (near: string | undefined) => (near === undefined ? '' : ` Did you mean ${near}?`);
const choices = (known: readonly string[]) => known.join(', ');

const typed = (command: string) => quoted(command, 200);

const misfit = {
  text: () => 'A text is missing here.',
  number: (word, [least, most]) =>
    word === ''
      ? `A whole number from ${least} to ${most} is expected here.`
      : `${quoted(word)} is not a whole number from ${least} to ${most}.`,
  flag: (word) => `${quoted(word)} is neither true nor false.`,
  list: () => 'A list is expected here: lines that begin with “- ”, or [one, two].',
  map: (_word, known) =>
    known.length === 0
      ? 'Names with their values are expected here, such as title, with its text behind a colon.'
      : `Names with their values are expected here: ${choices(known)}.`,
  choice: (word, known, near) => `${quoted(word)} is none of ${choices(known)}.${nearby(near)}`,
  form: (word) => `${quoted(word)} cannot stand here: it has not the form that is expected.`,
  unknown: (word, known, near) =>
    `There is no ${quoted(word)} here.${near === undefined ? ` Known are ${choices(known)}.` : nearby(near)}`,
  missing: (word) => `${quoted(word)} is missing.`,
  taken: (word) =>
    `Every project has an answer ${quoted(word)} already. Give the question another name.`,
  twice: (word) => `${quoted(word)} stands here twice.`,
  noFile: (word, _known, near) => `There is no file ${quoted(word)} in project/.${nearby(near)}`,
} satisfies Record<string, Misfit>;

/** What is wrong with a lab. */
export const enLab = {
  missing: 'There is no such folder.',
  elsewhere: (name: string) =>
    `It was made from the lab ${quoted(name)}, which is not at hand. Say where it is: --lab FOLDER`,
  judgedBy: (address: string) =>
    `Judged by the checks of the lab that the project names: ${printable(address, 200)}`,
  notIn: (languages: string) =>
    `The lab has it not in this language, but in ${languages}. Say so: --locale`,
  /** Why a file is not handed out under its name. */
  path: {
    tooMany: 'A lab hands out 500 files at most.',
    lfs: 'This only stands for a file that Git LFS keeps elsewhere. Put the file itself there.',
    tooDeep: 'This folder is too deep: in a lab, folders lie in folders twelve times at most.',
    tooMuch: 'A lab hands out 20 MiB at most, all files together: with this one it is more.',
    badName: 'A file of this name cannot be on every system, or Git would go by it.',
    ours: 'A file of this name is written by this tool.',
    twice: 'There is a file of this name already, but for capitals.',
  },
  /** A command of `lab`. */
  which: (words: string) => `Say what is to be done with a lab: ${words}.`,
  begin: {
    /** What stands in the lesson of a new lab. */
    table: {
      file: 'file',
      what: 'what it is',
      recipe: 'the recipe that turns the application into an image',
      part: 'a part of the application',
    },
    there: (dir: string) => `${printable(dir)} is there already, and is not empty.`,
    made: (dir: string) => `The lab is in ${printable(dir)}.`,
    leftOut: (file: string) => `Left out: ${printable(file)}, which a lab does not hand out.`,
    next: (check: string, use: string) =>
      `Change what it hands out and says, then see whether it fits together:\n  ${check}\nMake a project of it:\n  ${use}`,
  },
  check: {
    files: 'files',
    /** Why something in its folder is no part of a lab. @param near what may be meant */
    leftOut: {
      leftBehind: () => 'Is left out: programs make it.',
      ours: () => 'Is left out: this tool writes it.',
      noPatch: () => 'Is left out: a fault is a file that ends in .patch.',
      noLanguage: () => 'Is left out: lab.yml does not list this language.',
      unknown: (near: string | undefined) => `Is left out: a lab has no such file.${nearby(near)}`,
    },
    fits: (languages: string) =>
      `what it declares, hands out and tells fits together (${languages})`,
    handedOut: (locale: string) => `in ${locale}`,
    odd: 'with signs in what is answered',
    oddRemedy:
      'Not every sign that somebody may type is borne: an answer needs the filter of the place where it lands, and string in lab.yml each sign that the language reads as something else.',
    proven: 'is handed out, builds, runs and answers',
    built: 'is handed out and builds',
    points: (points: number, all: number) => `has ${points} of ${all} points.`,
    solution: 'solution',
    solved: 'builds, runs and answers',
    fault: (name: string) => `fault ${printable(name)}`,
    found: (code: string) => `is found as ${code}`,
    foundAt: (code: string, place: string) => `is found as ${code}, at ${place}`,
    foundElsewhere: (code: string, wanted: string, found: string | null) =>
      `is found as ${code}, and should be at ${wanted}; ${found === null ? 'no line is named' : `${found} is named`}`,
    otherwise: (wanted: string, found: string) =>
      `should be found as ${wanted}, and is found as ${found}`,
    unfound: (wanted: string) => `should be found as ${wanted}, and passes`,
    noFinding: (word: string) =>
      word === ''
        ? 'It does not say what must be found: a line such as “finds: WRONG_PORT” stands before its first file.'
        : `${quoted(word)} is no failure that verify finds.`,
    noPlace: (word: string) =>
      `No file of its project has that line: ${printable(word, 100)}. A line is said by its file and its number, web/Dockerfile:3, the one that it has when the fault is in it.`,
    noFile: (word: string, near?: string) =>
      `It changes ${quoted(word)}, and no file of that name is handed out.${nearby(near)}`,
    noPatch: (word: string) =>
      `Its changes do not fit the files that are handed out: ${printable(word, 100)}`,
    right: 'The lab is right.',
    looksRight: 'The lab looks right; nothing was built or run.',
    wrong: (count: number) =>
      count === 1 ? 'The lab is not right yet.' : `The lab is not right yet: ${count} things.`,
  },
  /** The commands of its lesson, typed one after the other. @param command as it is typed, its id in the place where it is named */
  lesson: {
    what: 'lesson',
    shown: (count: number) =>
      count === 1
        ? 'one command prints what it shows'
        : `${count} commands print what it shows, one after the other`,
    noLine: (command: string, line: string, id: string) =>
      `${typed(command)} does not print ${quoted(line, 200)}, which the lesson shows. Correct the project, or the output of ${quoted(id)}: “…” stands for what differs each time. It printed:`,
    otherLines: (command: string, id: string) =>
      `${typed(command)} prints other lines beside those that the lesson shows, or another order. A line “…” in the output of ${quoted(id)} stands for any lines. It printed:`,
    failed: (command: string, exitCode: number) =>
      `${typed(command)} fails, with the exit code ${exitCode}:`,
    late: (command: string, seconds: number) =>
      `${typed(command)} has not ended after ${seconds} seconds. If it is to go on, add keeps-running to it. It printed:`,
    unlisted: (command: string, word: string) =>
      `${typed(command)} was not typed here: ${quoted(word)} is not on the list of what a lab may have typed (docs/labs.md).`,
    missing: (command: string, word: string) =>
      `${typed(command)} was not typed here: this machine has no ${quoted(word)}.`,
    left: (count: number) =>
      count === 1
        ? 'The command behind that one was not typed.'
        : `The ${count} commands behind that one were not typed.`,
    noPort: 'Not typed: no port of this machine is free.',
    elsewhere: 'Not typed: the engine is on another machine, and its pages are not here.',
    otherEngine: (name: string) => `Not typed: it is written for Docker, and here is ${name}.`,
  },
  bad: {
    protocol: 'git is asked to speak https, ssh, git or file here, and nothing else.',
    login:
      'An address with a password or a token is not stored. Let git keep it (git help credentials), or use ssh.',
    ref: 'Behind # stands a branch, a tag or a commit, and behind a colon the folder of the lab: #2026-1:intro',
    path: 'Behind the colon stands a folder inside the repository.',
  },
  failed: {
    gitMissing: () => 'There is no git command, which fetches it. Install git.',
    offline: () => 'It was never fetched. Leave out --offline once.',
    timedOut: () => 'git did not get it within two minutes.',
    git: (detail: string) => `git could not fetch it: ${printable(detail.trim(), 300)}`,
    noCache: (why: string) => `It cannot be kept in the cache: ${printable(why, 200)}`,
    noFolder: () => 'The repository has no such folder at that place.',
    tooLarge: () =>
      'It is too large: a repository has 256 MiB at most, and the lab in it 64 MiB and 2000 files.',
    odd: (path: string) =>
      `${printable(path, 200)} is a link or another repository (a submodule), which is not followed. Put the files themselves there.`,
  },
  misfit: misfit as Readonly<Record<keyof typeof misfit, Misfit>>,
  /** @param by the section that names it, or the language that has it */
  gap: {
    noWord: (word: string, by: string) =>
      `${quoted(word)} is missing: the section ${by} of the lesson says it.`,
    noStep: (word: string, by: string) =>
      `There is no command ${quoted(word)}, which the section ${by} shows. Commands of a lab stand in steps.yml.`,
    noPart: (word: string, by: string) =>
      `There is no part ${quoted(word)}, to which the section ${by} refers: it is left out, or begins with no heading “## ”.`,
    noFile: (word: string, by: string) =>
      `There is no file ${quoted(word)} in project/ that is a text, and the section ${by} shows it.`,
    twice: (word: string, by: string) =>
      `The command ${quoted(word)} is shown twice; the second time in the section ${by}.`,
    noArgv: (word: string, _by: string) =>
      `The command ${quoted(word)} has no words: argv is missing, and none of ours has that name.`,
    unshown: (word: string, _by: string) =>
      `The command ${quoted(word)} is shown by no section of the lesson: <%- step('${word}') %> shows it.`,
    notInAll: (word: string, by: string) =>
      `${quoted(word)} is missing in this language; ${by} has it.`,
    noSection: (word: string, near: string) =>
      `The lesson has no section ${quoted(word)}.${near === '' ? ' Say in lab.yml which one it follows (lesson: after).' : nearby(near)}`,
    otherOrder: (word: string, by: string) =>
      `The command ${quoted(word)} stands elsewhere than in ${by}: every language shows the same commands in the same order.`,
  },
  template: {
    hole: (word: string) =>
      `${quoted(word)} cannot stand in a template: only <%- name.name %> and <%- filter(name.name) %> can, and in the lesson <%- step('run') %>, with single quotes. A file that needs it as it is stands in the list raw of lab.yml.`,
    name: (word: string, near?: string) =>
      `There is no ${quoted(word)} to be named.${nearby(near)}`,
    filter: (word: string, near?: string) => `There is no filter ${quoted(word)}.${nearby(near)}`,
    bare: (word: string) =>
      `${quoted(word)} is what somebody types: it needs the filter of the place where it lands, such as <%- string(${word}) %>.`,
  },
};
