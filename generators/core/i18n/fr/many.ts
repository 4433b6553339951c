import { printable, inFrenchQuotes as quoted } from '../../text/quote.js';
import type { enChoosing, enMany, enMerging } from '../en/many.js';

/** In French 0 is singular too. */
const projects = (count: number): string => `${count} ${count < 2 ? 'projet' : 'projets'}`;

/** Of many projects: which are verified. */
export const frChoosing: typeof enChoosing = {
  noClass:
    'Aucune classe n’est donnée : une classe est un dossier créé par « docker-intro class », où se trouve un class.json.',
  unknownStudent: (text, near) =>
    near === undefined
      ? `${quoted(text)} n’est pas un élève de cette classe.`
      : `${quoted(text)} n’est pas un élève de cette classe. Vouliez-vous dire ${printable(near)} ?`,
  severalStudents: (text, ids) =>
    `${quoted(text)} désigne plusieurs élèves de cette classe : ${ids.map((id) => printable(id)).join(', ')}.`,
  isFile: (path) =>
    `${quoted(path, 200)} est un fichier. Donnez le dossier d’un projet, ou celui d’une classe.`,
  notAFolder: (path) =>
    `${quoted(path, 200)} n’est pas un dossier, ou vous n’avez pas le droit d’y regarder. Donnez le dossier d’un projet, ou celui d’une classe.`,
  classAmongProjects: (dir) =>
    `${quoted(dir, 200)} n’a pas de Dockerfile. D’après son class.json, c’est une classe, mais ce dossier est donné avec des projets, et un projet peut contenir un tel fichier, lui aussi. Si la classe est la vôtre, vérifiez ce dossier seul.`,
  classInside: (dir) =>
    `Il n’y a pas de Dockerfile ici, mais une classe dans ${quoted(dir, 200)} : vérifiez ce dossier-là.`,
  leftOut: (paths) =>
    `${paths.length > 1 ? 'Laissés' : 'Laissé'} de côté, car class.json ne ${paths.length > 1 ? 'les' : 'le'} nomme pas : ${printable(paths.join(', '), 1000)}`,
  nothing: 'Il n’y a rien à vérifier : aucun projet ne correspond à ce que vous avez demandé.',
  nothingInPart: (part, count) =>
    `Il n’y a rien à vérifier dans la part ${part} : la liste ne compte que ${projects(count)}.`,
};

/** Of several reports: how they become one. */
export const frMerging: typeof enMerging = {
  foreign: 'Ce n’est pas un rapport de docker-intro : son schéma n’est pas docker-intro/report/v1.',
  unfit: (place) =>
    `Ce n’est pas un rapport écrit par docker-intro : ${printable(place, 200)} n’est pas ce qu’il faut.`,
  tooMuch:
    'Ce n’est pas un rapport écrit par docker-intro : il contient plus d’éléments que le plus grand d’entre eux, ou trop imbriqués les uns dans les autres.',
  tooMany: (most, engines, parts) =>
    `À eux tous, ces rapports ne tiennent pas dans un seul, qui contient au plus ${most} projets, ${engines} moteurs et ${parts} parts. Réunissez-en moins à la fois.`,
  timeToCome: (time) =>
    `Il dit avoir commencé à ${time}, un moment encore à venir : l’horloge de la machine qui l’a écrit est fausse. Il compte comme le plus ancien des rapports. S’il est plus récent, réglez cette horloge et vérifiez ses projets de nouveau.`,
  noFile: 'Quels rapports ? Donnez les fichiers JSON que verify a écrits.',
  missing: (parts) =>
    parts.length === 1
      ? `Il manque la part ${parts.join(', ')} : on ne sait pas ce que sont devenus ses projets.`
      : `Il manque les parts ${parts.join(', ')} : on ne sait pas ce que sont devenus leurs projets.`,
  partsOf: (parts, count) => `${parts} de ${projects(count)}`,
  severalLists: (lists) =>
    `Ces rapports sont des parts de listes différentes, dont une au moins n’est pas complète : ${lists.join(' ; ')}.`,
  severalListsRemedy:
    'Réunissez les parts d’une seule liste : vérifiez-les toutes de nouveau, sur les mêmes dossiers et avec le même --shard …/N.',
  missingRemedy: (example) =>
    `Vérifiez-les de nouveau (par exemple ${example}), puis réunissez tous les rapports.`,
};

/** Of many projects: how far they are, and what came of them. */
export const frMany: typeof enMany = {
  progress: (done, all) => `${done} sur ${all} terminés`,
  running: (count) => `${count} en cours`,
  failed: (count) => `${count} à revoir`,
  left: (time) => `encore ${time} environ`,
  minutes: (minutes) => `${minutes} min`,
  fewSeconds: (seconds) => `${seconds} s`,
  classes: 'Ce qui ne va pas, et pour qui :',
  warnings: 'Avertissements, et pour qui :',
  work: 'Ce que les élèves ont fait de leur projet :',
  untouched: (count) =>
    count > 1 ? `${count} inchangés, tels que distribués` : `${count} inchangé, tel que distribué`,
  alike: (one, others) =>
    `${printable(one)} ressemble à ${printable(others.join(', '), 200)} : leur marque, ou les mêmes changements. Regardez les deux.`,
  others: (count) => (count < 2 ? `et ${count} autre` : `et ${count} autres`),
};
