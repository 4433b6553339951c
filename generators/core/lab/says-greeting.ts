import type { Lab } from './lab.js';
import { textFilesOf } from './lab-files.js';
import { filesOf } from './lab-texts.js';
import { holesOf } from './template.js';

/** Whether what a lab hands out says the greeting: then its page must. */
export const saysGreeting = (lab: Lab): boolean =>
  textFilesOf(filesOf(lab)).some(
    ({ path, contents }) =>
      !lab.raw.includes(path) &&
      holesOf(contents).holes.some(({ name }) => name === 'answers.greeting'),
  );
