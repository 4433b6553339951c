import { printable } from '../../text/quote.js';
import type { enClass } from '../en/class.js';
import { folderInFrench } from './folder.js';

const show = (text: string): string => printable(text, 200);
const some = (paths: readonly string[]): string => printable(paths.join(', '), 300);

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
        ? `${count} gardés, car des fichiers y ont été modifiés ou supprimés`
        : `${count} gardé, car des fichiers y ont été modifiés ou supprimés`,
    left: (count) => (count > 1 ? `${count} laissés de côté` : `${count} laissé de côté`),
    failed: (count) => `${count} en échec`,
  },
  pushed: {
    pushed: (count) => `${count} ${count > 1 ? 'envoyés' : 'envoyé'}`,
    equal: (count) => `${count} déjà à jour à ${count > 1 ? 'leur' : 'son'} adresse`,
    diverged: (count) =>
      count > 1
        ? `${count} non envoyés, car leur dépôt distant a d’autres commits`
        : `${count} non envoyé, car son dépôt distant a d’autres commits`,
    failed: (count) =>
      `${count} ${count > 1 ? 'n’ont pas pu être envoyés' : 'n’a pas pu être envoyé'}`,
  },
  counted: (projects, pushes) => `${projects} ; ${pushes}`,
  would: {
    made: 'serait créé',
    complete: 'resterait tel quel',
    changed: (paths) => `serait mis à jour : ${some(paths)}`,
    overwritten: (paths) => `serait remplacé, bien que modifié ou supprimé : ${some(paths)}`,
    kept: (paths) => `serait gardé, car modifié ou supprimé : ${some(paths)}`,
  },
  wouldEach: 'Ce que deviendrait chacun :',
  edited: 'Modifiés ou supprimés, et laissés tels quels (--force les remplace) :',
  vanished: 'Plus sur la liste, et laissés tels quels :',
  outdated: (count) =>
    count > 1
      ? `${count} projets ont été créés avec d’autres options ou d’après un modèle plus ancien, et laissés tels quels. Pour les mettre à jour, relancez la même commande avec --update.`
      : `${count} projet a été créé avec d’autres options ou d’après un modèle plus ancien, et laissé tel quel. Pour le mettre à jour, relancez la même commande avec --update.`,
  kept: (path) =>
    `${printable(path, 200)} est resté tel quel : il diffère. --update le met à jour, sauf si quelqu’un l’a modifié.`,
  keptEdited: (path) =>
    `${printable(path, 200)} est resté tel quel : quelqu’un l’a modifié. Pour en avoir un nouveau, déplacez-le, puis relancez la même commande.`,
  classFile: (path) => `Écrit : ${printable(path, 200)}`,
  more: (folders, first) =>
    `${folders.length} de plus pour la même raison que ${first} : ${folders.join(', ')}`,
  gitAndCi:
    'Remarque : le workflow écrit par --ci convient à une classe qui forme un seul dépôt. Avec --git, chaque projet est un dépôt à part. Pour utiliser ce workflow, créez la classe sans --git, et mettez son dossier dans un seul dépôt.',
  gitInside: (out, top, line) =>
    `Remarque : ${folderInFrench(out)} se trouve dans le dépôt Git ${show(top)}. Avec --git, chaque projet est un dépôt à part, et celui-là ne prend pas les fichiers d’un dépôt placé à l’intérieur, il note seulement le numéro de son dernier commit : qui le clone reçoit des dossiers vides.
Pour que les projets restent des dépôts à part, ajoutez cette ligne à ${show(`${top}/.gitignore`)} :
  ${show(line)}
Pour que la classe fasse partie de ce dépôt, n’ajoutez pas --git ; dans les projets qui sont déjà des dépôts, supprimez le dossier .git.`,
  again: 'Une fois cela réparé, relancez la même commande : elle reprend ce qui manque.',
  next: 'Ensuite, vérifiez-les tous :',
  stopped: 'Arrêté. La même commande reprend ici.',
  gitMissing: 'La commande git manque, et --git et --remote en ont besoin. Rien n’a été écrit.',
  gitMissingRemedy: 'Installez git, ou retirez ces options.',
};
