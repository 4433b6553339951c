import type { Lab } from '../lab/lab.js';
import { filesOf } from '../lab/lab-texts.js';

/** The files that Compose looks for: the first one that is there counts. */
export const composeFileNames = [
  ...['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'],
] as const;

/** What is typed to run a project by its Compose file, and to take it away; volumes stay. */
export const composedCommands = {
  up: ['docker', 'compose', 'up', '-d', '--build'],
  down: ['docker', 'compose', 'down'],
} as const;

/** Whether what a lab hands out is run by a Compose file: then one `docker run` is not all of it. */
export const isComposed = (lab: Lab): boolean =>
  filesOf(lab).some(({ path }) => composeFileNames.some((name) => name === path));
