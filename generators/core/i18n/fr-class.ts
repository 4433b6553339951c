import type { enClass } from './en-class.js';
import { printable } from './quote.js';

/** What is said of a class when it has been made. */
export const frClass: typeof enClass = {
  roster: 'Liste',
  where: (out) => `La classe est dans ${printable(out, 200)} :`,
  wouldBe: (out) => `Serait créé dans ${printable(out, 200)} (rien n’a été écrit) :`,
  count: {
    made: (count) => `${count} ${count > 1 ? 'créés' : 'créé'}`,
    updated: (count) => `${count} mis à jour`,
    complete: (count) => `${count} ${count > 1 ? 'inchangés' : 'inchangé'}`,
    kept: (count) =>
      count > 1
        ? `${count} gardés, car ils ont été modifiés`
        : `${count} gardé, car il a été modifié`,
    failed: (count) => `${count} en échec`,
  },
  pushed: {
    pushed: (count) => `${count} ${count > 1 ? 'envoyés' : 'envoyé'}`,
    equal: (count) => `${count} déjà à jour à leur adresse`,
    diverged: (count) =>
      `${count} non ${count > 1 ? 'envoyés' : 'envoyé'}, car leur dépôt distant a d’autres commits`,
    failed: (count) =>
      `${count} ${count > 1 ? 'n’ont pas pu être envoyés' : 'n’a pas pu être envoyé'}`,
  },
  edited: 'Modifiés, et laissés tels quels (--force les remplace) :',
  vanished: 'Plus sur la liste, et laissés tels quels :',
  kept: (path) =>
    `${printable(path, 200)} est resté tel quel : il diffère. --update ou --force le remplace.`,
  classFile: (path) => `Écrit : ${printable(path, 200)}`,
  again: 'Une fois cela réparé, relancez la même commande : elle reprend ce qui manque.',
  next: 'Ensuite, vérifiez-les tous :',
  stopped: 'Arrêté. La même commande reprend ici.',
  gitMissing: 'La commande git manque, et --git et --remote en ont besoin. Rien n’a été écrit.',
  gitMissingRemedy: 'Installez git, ou retirez ces options.',
};
