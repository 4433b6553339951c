import type { RunSign } from '../failed-run.js';
import { runSignsOfApt } from './apt.js';
import { runSignsOfBundlers } from './bundlers.js';
import { runSignsOfCompilers } from './compilers.js';
import { runSignsOfGo } from './go.js';
import { runSignsOfJava } from './java.js';
import { runSignsOfNpm } from './npm.js';
import { runSignsOfPip } from './pip.js';
import { runSignsOfShell } from './shell.js';
import { runSignsOfVerbs } from './verbs.js';

/** What commands of a Dockerfile say, those first that say most. */
export const runSigns: readonly RunSign[] = [
  ...runSignsOfVerbs,
  ...runSignsOfBundlers,
  ...runSignsOfPip,
  ...runSignsOfNpm,
  ...runSignsOfApt,
  ...runSignsOfCompilers,
  ...runSignsOfGo,
  ...runSignsOfJava,
  ...runSignsOfShell,
];
