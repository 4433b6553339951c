import { inEnglishQuotes } from '../../text/quote.js';
import { enInput } from './input.js';
import { enOptions, enOptionsOfClass } from './options.js';

/** Seconds as people read them. */
const seconds = (value: number): string => `${value.toFixed(1)} s`;

/** What any call may say, in English; what is said of images, containers and classes is in `en.ts`. */
export const enFirst = {
  input: enInput,
  options: enOptions,
  optionsOfClass: enOptionsOfClass,
  seconds,
  quoted: (text: string): string => inEnglishQuotes(text, 200),

  emitted: {
    ci: 'Proves with every push that the project builds, runs and answers.',
    classCi:
      'Proves the projects of the class with every push, a part on each machine, and makes one page of the results.',
  },

  help: {
    heading: (word: string): string => `${word}:`,
    usage: 'Usage',
    summary: {
      create: 'From an empty folder to a first container that is proven to run.',
      verify: 'Build, run, ask, stop and clean up: prove that projects work on this engine.',
      class: 'A whole class: one roster in, one project per student out.',
      report: 'Merge JSON reports into one, and write it in another format.',
    },
    commands: 'Commands',
    create: 'make a project in DIR (here, where none is given)',
    verify: 'prove projects: build, run, ask, stop, leave nothing behind',
    class: 'make a project for each student of a roster',
    report: 'merge JSON reports, and write them in another format',
    options: 'Options',
    word: {
      create: 'the folder of the project',
      verify: 'the folder of a project, or of a class',
      class: 'the list of the students: CSV, JSON or YAML (- reads standard input)',
      report: 'a report that verify wrote as JSON',
    },
    defaultsTo: (value: string): string => `default: ${value}`,
    oneOf: (choices: readonly string[]): string => choices.join(', '),
    notes: (notes: readonly string[]): string => notes.join('; '),
    examples: 'Examples',
    more: (command: string): string => `More about a command: ${command}`,
    exitCodes: 'Exit codes',
    exit: {
      0: 'all good',
      1: 'the project failed a check, or differs (--check)',
      2: 'bad input; nothing was written',
      3: 'something around the project is missing: Docker, network, a port',
      4: 'a deadline passed',
      70: 'a bug in this tool',
      130: 'interrupted (143: ended by SIGTERM)',
    },
  },

  create: {
    hello: 'Answer the questions, or press Enter for the answer in parentheses.',
    askDir: 'In which folder?',
    created: (dir: string, count: number): string =>
      `Created ${dir} with ${count} ${count === 1 ? 'file' : 'files'}:`,
    wrote: (dir: string, count: number): string =>
      `Wrote ${count} ${count === 1 ? 'file' : 'files'} in ${dir}:`,
    unchanged: (dir: string): string => `${dir} is up to date: nothing to write.`,
    kept: (paths: readonly string[]): string => `Left as it was: ${paths.join(', ')}`,
    next: 'Next, type:',
    thenOpen: (url: string): string =>
      `Then open ${url} in a browser. README.md explains every step.`,
    repeat: 'The same again, without questions:',
    unproven: 'Not proven yet: no Docker engine answered.',
    proveLater: 'Once Docker runs, prove it with:',
    dryRun: (dir: string): string => `Would write in ${dir} (nothing was written):`,
    action: {
      create: 'new',
      identical: 'unchanged',
      conflict: 'differs',
      overwrite: 'replace',
    },
    conflicts: (dir: string): string =>
      `These files in ${dir} are there already and differ. Nothing was written.`,
    conflictRemedy: (check: string): string =>
      `Choose another folder, or replace them with --force. To see the differences:\n  ${check}`,
    blocked: (path: string): string =>
      `A folder stands where a file must be, or the other way round: ${path}`,
    blockedRemedy: 'Move it away, or choose another folder. Nothing was written.',
    changedMeanwhile: (dir: string): string =>
      `${dir} appeared while its files were being prepared. It was left as it is.`,
    same: (dir: string): string => `${dir} is just what these answers give.`,
    different: (dir: string): string => `${dir} differs from what these answers give.`,
    gitDone: 'A git repository with a first commit was made.',
    gitThere: 'There is a git repository already; no commit was made.',
    conflictChoices: {
      write: 'overwrite',
      skip: 'do not overwrite',
      force: 'overwrite this and all others',
      diff: 'show the differences between the old and the new',
      abort: 'stop here, write nothing',
    },
    confirm: { yes: 'Yes', no: 'No', again: 'Type yes or no.' },
    overwrite: (path: string): string => `Overwrite ${path}?`,
    aborted: 'Stopped. Nothing was written.',
  },

  door: {
    bug: (message: string): string => `This is a bug in docker-intro: ${message}`,
    bugRemedy: 'Please report it, with what you typed. --debug shows where it happened.',
    outputLost: (code: string): string =>
      `The output could not be written (${code}): is the disk full? What was to be done has been done, but not all of it was shown.`,
    problem: (where: string, message: string): string => `${where}: ${message}`,
    problems: (count: number): string =>
      count === 1 ? 'This cannot be done:' : 'These cannot be done:',
    seeHelp: (command: string): string => `All options: ${command}`,
    noTerminal: 'There is no terminal to ask on.',
    gitMissing: 'The git command is missing, and --git needs it. Nothing was written.',
    gitMissingRemedy: 'Install git, or leave --git out.',
    gitFailed: (output: string): string => `git refused: ${output}`,
    gitFailedRemedy: 'Nothing was written. Mend what git says, or leave --git out.',
    gitFailedAfterRemedy:
      'The files are there, without a repository. Mend what git says, then make it yourself: git init',
    writeFailed: (message: string): string => `The files could not be written: ${message}`,
    writeFailedRemedy: 'Look at the free space and the permissions of the folder, then try again.',
  },
};
