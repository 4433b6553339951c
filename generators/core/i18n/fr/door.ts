import type { enDoor } from '../en/door.js';
import { plural } from './plural.js';

/** What any command may say of what was typed, and of how it ended. */
export const frDoor: typeof enDoor = {
  bug: (message) => `C’est un bug de docker-intro : ${message}`,
  bugRemedy:
    'Merci de le signaler, avec ce que vous avez tapé. --debug montre où il s’est produit.',
  outputLost: (code) =>
    `La sortie n’a pas pu être écrite (${code}) : le disque est-il plein ? Le travail est allé jusqu’au bout, mais tout n’a pas été affiché.`,
  problem: (where, message) => `${where} : ${message}`,
  problems: (count) => plural(count, 'Un point à corriger :', `${count} points à corriger :`),
  seeHelp: (command) => `Toutes les options : ${command}`,
  gitMissing: 'La commande git est introuvable, et --git en a besoin. Rien n’a été écrit.',
  gitMissingRemedy: 'Installez Git, ou retirez --git.',
  gitFailed: (output) => `Git a refusé : ${output}`,
  gitFailedRemedy: 'Rien n’a été écrit. Corrigez ce que dit Git, ou retirez --git.',
  gitFailedAfterRemedy:
    'Les fichiers sont là, sans dépôt. Corrigez ce que dit Git, puis créez-le vous-même : git init',
  writeFailed: (message) => `Les fichiers n’ont pas pu être écrits : ${message}`,
  writeFailedRemedy: 'Vérifiez la place libre et les droits du dossier, puis réessayez.',
};
