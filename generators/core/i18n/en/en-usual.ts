import { enAnswer } from './answer.js';
import { enClass } from './class.js';
import { enCompletion } from './completion.js';
import { enCreate } from './create.js';
import { enDoctor } from './doctor.js';
import { enDoor } from './door.js';
import { enEngines } from './engines.js';
import { enFix } from './fix.js';
import { enHelp } from './help.js';
import { enInput } from './input.js';
import { enLab } from './lab.js';
import { enLesson } from './lesson.js';
import { enMakingClass } from './making-class.js';
import { enChoosing, enMany, enMerging } from './many.js';
import { enOptions, enOptionsOfClass, enQuestions } from './options.js';
import { enPage } from './page.js';
import { enReport } from './report.js';
import { enRoster } from './roster.js';
import { enUp } from './up.js';
import { enVerify } from './verify.js';
import { enWatch } from './watch.js';

/** Seconds as people read them. */
const seconds = (value: number) => `${value.toFixed(1)} s`;

/** What every call may say, in English: all but what is said of a project that was looked at. */
export const enUsual = {
  input: enInput,
  options: enOptions,
  optionsOfClass: enOptionsOfClass,
  questions: enQuestions,
  help: enHelp,
  completion: enCompletion,
  create: enCreate,
  door: enDoor,
  doctor: enDoctor,
  lab: enLab,
  lesson: enLesson,
  up: enUp,
  watch: enWatch,
  fix: enFix,
  verify: enVerify,
  answer: enAnswer,
  makingClass: enMakingClass,
  engines: enEngines,
  class: enClass,
  report: enReport,
  page: enPage,
  choosing: enChoosing,
  merging: enMerging,
  many: enMany,
  roster: enRoster,
  seconds,
  emitted: {
    firstCommit: 'First commit, made by docker-intro',
    keptCommit: 'The work as it was, before docker-intro class --force',
    updateCommit: 'Follow the template of the class, by docker-intro',
    ownFolder:
      'In an empty folder: in a checkout, npx takes the programs and settings that lie there.',
    ci: 'Proves with every push that the project builds, runs and answers.',
    classCi:
      'Proves the projects of the class with every push, a part on each machine, and makes one page of the results.',
  },
};
