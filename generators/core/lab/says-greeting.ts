import type { Lab } from './lab.js';
import { labFiles } from './lab-files.js';
import { holesOf } from './template.js';

/** Whether what a lab hands out says the greeting: then its page must. */
export const saysGreeting = ({ folder, raw }: Pick<Lab, 'folder' | 'raw'>): boolean =>
  labFiles(folder).files.some(
    ({ path, text }) =>
      !raw.includes(path) && holesOf(text).holes.some(({ name }) => name === 'answers.greeting'),
  );
