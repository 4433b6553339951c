import { failsByAnswer } from './fails-by-answer.js';
import { failsByCrash } from './fails-by-crash.js';
import { failsByEnd } from './fails-by-end.js';
import { failsByNames } from './fails-by-names.js';
import { failsByReach } from './fails-by-reach.js';
import { failsByRun } from './fails-by-run.js';
import { failsByStart } from './fails-by-start.js';
import { failsBySyntax } from './fails-by-syntax.js';
import { failsComposed } from './fails-composed.js';
import type { Specimen } from './specimen.js';
import { worksComposed } from './works-composed.js';
import { worksOddAnswers } from './works-odd-answers.js';
import { worksOddFiles } from './works-odd-files.js';
import { worksOddLines } from './works-odd-lines.js';
import { worksOddServers } from './works-odd-servers.js';
import { worksOddlyBuilt } from './works-oddly-built.js';

/** Small projects as students hand them in: odd ones that work, and those that fail. */
export const zoo: readonly Specimen[] = [
  ...worksOddAnswers,
  ...worksOddFiles,
  ...worksOddLines,
  ...worksOddServers,
  ...worksOddlyBuilt,
  ...failsByAnswer,
  ...failsByCrash,
  ...failsByEnd,
  ...failsByNames,
  ...failsByReach,
  ...failsByRun,
  ...failsByStart,
  ...failsBySyntax,
  ...worksComposed,
  ...failsComposed,
];
