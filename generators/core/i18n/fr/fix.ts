import { printable } from '../../text/quote.js';
import type { enFix } from '../en/fix.js';

/** Ce qui est dit d’une correction. */
export const frFix: typeof enFix = {
  ask: (line) => `Modifier la ligne ${line} ?`,
  done: (path, original) =>
    `${printable(path)} est modifié ; l’original est gardé sous le nom ${printable(original)}.`,
  doneInGit: (path) => `${printable(path)} est modifié ; git a l’original dans son dernier commit.`,
  changed: (path) => `${printable(path)} a changé entre-temps, et reste tel quel. Réessayez.`,
  none: 'Rien n’a été modifié : aucun remède n’est assez sûr pour être appliqué à votre place.',
  alone: 'Cela vaut pour un seul projet, nommé lui-même, et pour aucun d’une classe.',
};
