import { printable } from '../../text/quote.js';
import type { enCreate } from '../en/create.js';
import { folderFirstInFrench, folderInFrench } from './folder.js';
import { plural } from './plural.js';

const show = (text: string): string => printable(text, 200);
const files = (count: number): string => `${count} ${plural(count, 'fichier', 'fichiers')}`;

/** What is said while one project is made. */
export const frCreate: typeof enCreate = {
  hello: 'Répondez aux questions, ou appuyez sur Entrée pour garder la réponse entre parenthèses.',
  askDir: 'Dans quel dossier ?',
  askMore: 'D’autres options ?',
  selectAgain: 'Tapez un des numéros.',
  noCi: 'aucun',
  selectKeys: { move: 'pour se déplacer', choose: 'pour choisir' },
  created: (dir, count) => `Dossier ${dir} créé, avec ${files(count)} :`,
  wrote: (dir, count) =>
    `${files(count)} ${plural(count, 'écrit', 'écrits')} dans ${folderInFrench(dir)} :`,
  unchanged: (dir) => `${folderFirstInFrench(dir)} est à jour : rien à écrire.`,
  next: 'Tapez ensuite :',
  noDocker:
    'Docker n’est pas encore sur cet ordinateur. La leçon dit comment l’installer ; voyez ensuite si tout est prêt, puis regardez votre page.',
  noEngine: 'Docker ne répond pas encore. Voyez ce qu’il lui faut ; regardez ensuite votre page.',
  thenOpen: (url) => `Puis ouvrez ${url} dans un navigateur.`,
  howToRead: 'README.md explique chaque étape. Pour le lire dans le navigateur :',
  portTaken: (port, instead) =>
    `Le port ${port} de cet ordinateur est déjà pris : par un autre programme, ou par un conteneur (« docker ps » les montre). Le ${instead} est libre : il figure ci-dessous.`,
  portTakenByCompose: (port, instead) =>
    `Le port ${port} de cet ordinateur est déjà pris : par un autre programme, ou par un conteneur (« docker ps » les montre). Le ${instead} est libre : dans compose.yaml, sous « ports: », écrivez ${instead} devant le deux-points.`,
  portRemake: (command) => `Pour l’avoir aussi dans la leçon, recréez le projet :\n  ${command}`,
  askOtherPort: (question, port) => `${question} (le ${port} est pris)`,
  portHeld: (port, instead) =>
    `Le port ${port} de cet ordinateur est déjà pris ; le ${instead} est libre. Pour garder ${port}, appuyez de nouveau sur Entrée.`,
  unproven: 'Pas encore vérifié : aucun moteur Docker n’a répondu.',
  proveLater: 'Dès que Docker tournera, vérifiez le projet avec :',
  dryRun: (dir) => `Serait écrit dans ${folderInFrench(dir)} (rien n’a été écrit) :`,
  action: {
    create: 'nouveau',
    identical: 'inchangé',
    conflict: 'différent',
    overwrite: 'remplacé',
  },
  conflicts: (dir) =>
    `Dans ${folderInFrench(dir)}, ces fichiers existent déjà et diffèrent. Rien n’a été écrit.`,
  conflictRemedy: (check) =>
    `Choisissez un autre dossier, ou remplacez-les avec --force. Pour voir les différences :\n  ${check}`,
  blocked: (path) => `Un dossier se trouve là où il faut un fichier, ou l’inverse : ${path}`,
  blockedRemedy: 'Déplacez-le, ou choisissez un autre dossier. Rien n’a été écrit.',
  changedMeanwhile: (dir) =>
    `${dir} est apparu pendant que ses fichiers se préparaient. Il a été laissé tel quel.`,
  same: (dir) => `${folderFirstInFrench(dir)} est exactement ce que donnent ces réponses.`,
  different: (dir) => `${folderFirstInFrench(dir)} diffère de ce que donnent ces réponses.`,
  gitDone: 'Un dépôt Git a été créé, avec un premier commit.',
  gitThere: 'Il y a déjà un dépôt Git ; aucun commit n’a été fait.',
  gitInside: (dir, top, line) =>
    `Remarque : ${folderInFrench(dir)} se trouve dans un autre dépôt Git, ${show(top)}. Celui-ci ne prend pas les fichiers d’un dépôt placé à l’intérieur, il note seulement le numéro de son dernier commit : qui le clone reçoit un dossier vide.
Pour que ce projet reste un dépôt à part, ajoutez cette ligne à ${show(`${top}/.gitignore`)} :
  ${show(line)}
Pour qu’il fasse partie de l’autre, supprimez le dossier ${show(dir === '.' ? '.git' : `${dir}/.git`)} et, la prochaine fois, n’ajoutez pas --git.`,
  conflictChoices: {
    write: 'remplacer',
    skip: 'ne pas remplacer',
    force: 'remplacer celui-ci et tous les autres',
    diff: 'montrer les différences entre l’ancien et le nouveau',
    abort: 'tout arrêter, ne rien écrire',
  },
  conflictAgain: 'Tapez une des lettres.',
  difference: { removed: '- actuel', added: '+ nouveau' },
  confirm: { yes: 'Oui', no: 'Non', again: 'Tapez oui ou non.' },
  overwrite: (path) => `Remplacer ${path} ?`,
  aborted: 'Arrêté. Rien n’a été écrit.',
};
