import type { enWatch } from '../en/watch.js';

/** What is said while a project is watched. */
export const frWatch: typeof enWatch = {
  waiting:
    'Les fichiers sont surveillés : à chaque enregistrement, tout recommence. Ctrl-C met fin à la surveillance.',
};
