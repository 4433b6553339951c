import type { UsualMessages } from '../messages.js';
import { frAnswer } from './answer.js';
import { frClass } from './class.js';
import { frCompletion } from './completion.js';
import { frCreate } from './create.js';
import { frDoctor } from './doctor.js';
import { frDoor } from './door.js';
import { frEngines } from './engines.js';
import { frFix } from './fix.js';
import { frHelp } from './help.js';
import { frInput } from './input.js';
import { frLab } from './lab.js';
import { frLesson } from './lesson.js';
import { frMakingClass } from './making-class.js';
import { frChoosing, frMany, frMerging } from './many.js';
import { frOptions, frOptionsOfClass, frQuestions } from './options.js';
import { frPage } from './page.js';
import { frReport } from './report.js';
import { frRoster } from './roster.js';
import { frUp } from './up.js';
import { frVerify } from './verify.js';
import { frWatch } from './watch.js';

/** Seconds as people read them. */
const seconds = (value: number): string => `${value.toFixed(1).replace('.', ',')} s`;

/** What every call may say, in French. */
export const frUsual: UsualMessages = {
  input: frInput,
  options: frOptions,
  optionsOfClass: frOptionsOfClass,
  questions: frQuestions,
  help: frHelp,
  completion: frCompletion,
  create: frCreate,
  door: frDoor,
  doctor: frDoctor,
  lab: frLab,
  lesson: frLesson,
  up: frUp,
  watch: frWatch,
  fix: frFix,
  verify: frVerify,
  answer: frAnswer,
  makingClass: frMakingClass,
  engines: frEngines,
  class: frClass,
  report: frReport,
  page: frPage,
  choosing: frChoosing,
  merging: frMerging,
  many: frMany,
  roster: frRoster,
  seconds,
  emitted: {
    firstCommit: 'Premier commit, fait par docker-intro',
    keptCommit: 'Le travail tel quel, avant docker-intro class --force',
    updateCommit: 'Suivre le modèle de la classe, par docker-intro',
    ownFolder:
      'Dans un dossier vide : dans celui du projet, npx prend les programmes et les réglages qui s’y trouvent.',
    ci: 'Vérifie à chaque push que le projet se construit, démarre et répond.',
    classCi:
      'Vérifie à chaque push les projets de la classe, une part par machine, et réunit les résultats dans une page.',
  },
};
