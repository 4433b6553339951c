import type { Lab } from './lab.js';
import { filesOf } from './lab-texts.js';
import { holesOf } from './template.js';

/** Whether what a lab hands out says the greeting: then its page must. */
export const saysGreeting = (lab: Lab): boolean =>
  filesOf(lab).some(
    ({ path, text }) =>
      !lab.raw.includes(path) &&
      holesOf(text).holes.some(({ name }) => name === 'answers.greeting'),
  );
