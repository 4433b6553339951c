import type { enWatch } from '../en/watch.js';

/** What is said while a project is watched. */
export const frWatch: typeof enWatch = {
  replacing:
    'Les fichiers sont surveillés : à chaque enregistrement, la preuve est refaite, puis le nouveau prend la place de ce qui tourne. Ctrl-C met fin à la surveillance, et à rien d’autre.',
  waiting:
    'Les fichiers sont surveillés : à chaque enregistrement, tout recommence. Ctrl-C met fin à la surveillance.',
};
