import { inFrenchQuotes, printable } from '../../text/quote.js';
import { shellWord } from '../../text/show-command.js';
import type { enVerify } from '../en/verify.js';
import { folderFirstInFrench, folderInFrench } from './folder.js';
import { plural } from './plural.js';

/** What is said while projects are verified. */
export const frVerify: typeof enVerify = {
  step: {
    engine: 'moteur',
    lint: 'contrôle',
    build: 'construction',
    run: 'lancement',
    probe: 'page',
    stop: 'arrêt',
    remove: 'nettoyage',
  },
  // A breakdown, for what is the machine's fault or ours; and five letters, for the column.
  outcome: { pass: 'ok', fail: 'ÉCHEC', error: 'PANNE', skip: 'omis' },
  where: (dir) => folderFirstInFrench(dir),
  engine: (name, version) => `${name} ${version}`,
  skipped: 'pas atteint',
  proven: (name, time) =>
    `Preuve faite : ${name} se construit, démarre, répond et s’arrête (${time}).`,
  looksRight: (name) =>
    `${name} : les fichiers semblent corrects ; rien n’a été construit ni lancé.`,
  theLine: (source) => `La ligne : ${inFrenchQuotes(source, 200)}`,
  theError: (words) => `L’erreur : ${inFrenchQuotes(words, 300)}.`,
  listensNowhere: (seconds) =>
    `Elle tourne, mais n’écoute encore aucun port ; il lui reste ${seconds} s.`,
  failed: (name) => `${name} ne fonctionne pas encore.`,
  unverified: (name) => `${name} n’a pas pu être vérifié.`,
  remedy: 'Que faire :',
  said: 'Ce que le programme a affiché en dernier :',
  engineSaid: 'Ce que le moteur a dit en dernier :',
  warning: (place, message) => `attention  ${place} : ${message}`,
  note: (place, message) => `remarque   ${place} : ${message}`,
  outside: {
    otherImage:
      'On ne sait pas comment il tourne sans Docker : son image n’est ni une image de Python, ni celle de la stack dont il vient.',
    otherPackages:
      'Son image installe ou fabrique autre chose qu’avec les outils de son langage, ou par une commande que seul un shell comprend : sans Docker, il ne peut pas tourner ici.',
    otherCommand:
      'On ne sait pas lancer sur cette machine ce que lance son CMD : sans Docker, il ne peut pas tourner ici.',
    byLab: (why) => `Sans Docker, il n’est pas lancé ici. ${why}`,
    python2:
      'Il est fait pour Python 2 et ses paquets, que cette machine n’a pas : sans Docker, il ne peut pas tourner ici.',
    lowPort:
      'Son port est inférieur à 1024, donc réservé à root : sans Docker, il ne peut pas tourner ici.',
    unread: 'Son Dockerfile est trop gros pour être lu : sans Docker, il n’est pas lancé ici.',
    tooLarge: 'Son dossier est trop gros pour être copié : sans Docker, il n’est pas lancé ici.',
    otherVersion: (language, here, inImage) =>
      `l’application a tourné avec ${language} ${here} ; son image a ${language} ${inImage}.`,
  },
  trust: {
    several: (count) =>
      `Ce que contiennent ${count} projets serait lancé sur cette machine, sans Docker. Si vous faites confiance à tous leurs auteurs, ajoutez --trust ; sinon, vérifiez-les avec Docker.`,
    root: 'Ce que contient le projet serait lancé sur cette machine, sans Docker, en tant que root. Si vous faites confiance à son auteur, ou si la machine est un conteneur jetable, ajoutez --trust ; sinon, passez par un autre utilisateur ou vérifiez avec Docker.',
    walled:
      '--outside : les programmes des élèves tournent sur cette machine. Ils ne voient ni vos fichiers ni vos processus ; le réseau leur est ouvert, et ce qui écoute sur cette machine aussi.',
    open: (isRoot) =>
      `--outside : les programmes des élèves tournent sur cette machine avec ${isRoot ? 'les droits de root' : 'vos droits'} : ils peuvent lire et modifier tout ce que vous pouvez.`,
  },
  summary: ({ pass, fail, error, skip }) =>
    [
      `${pass} ${plural(pass, 'réussi', 'réussis')}`,
      `${fail} en échec`,
      `${error} ${plural(error, 'impossible', 'impossibles')} à vérifier`,
      `${skip} omis`,
    ].join(', '),
  staticSummary: ({ pass, fail, error, skip }) =>
    [
      `Rien n’a été construit ni lancé : ${pass} ${plural(pass, 'semble correct', 'semblent corrects')}`,
      `${fail} en échec`,
      `${error} ${plural(error, 'impossible', 'impossibles')} à vérifier`,
      `${skip} omis`,
    ].join(', '),
  notAProject: (dir) =>
    `Pas de Dockerfile dans ${folderInFrench(dir)} : il n’y a là ni Dockerfile ni web/Dockerfile.`,
  oneDeeper: (dir) =>
    `Le projet se trouve un dossier plus bas, dans ${folderInFrench(dir)}/ : c’est celui-là qui a été pris. Remontez ce qu’il contient, pour que ses commandes fonctionnent là où on les tape.`,
  otherCapitals: (context) =>
    `Le dossier s’appelle ${printable(context)}, et Linux distingue les majuscules : il a été pris, mais « docker build … web » ne le trouve pas. Renommez-le, dans le dossier du projet : mv ${shellWord(printable(context))} web`,
  otherFolder: (context) =>
    `Il n’y a de Dockerfile ni dans web/, ni à côté de README.md : celui de ${printable(context, 200)}/ a été pris.`,
  emptyFolder: (dir) =>
    `${folderFirstInFrench(dir)} est vide : rien n’a été rendu, ou pas enregistré ici.`,
  onlyArchive: (dir, archive) =>
    `${folderFirstInFrench(dir)} ne contient que ${printable(archive)} : décompressez cette archive, puis vérifiez de nouveau.`,
  isArchive: (path) =>
    `${printable(path, 200)} est une archive : décompressez-la, puis vérifiez le dossier qui en sort.`,
  severalDockerfiles: (dir, contexts) =>
    `Il n’y a pas de Dockerfile dans ${folderInFrench(dir)}, mais plusieurs plus bas : ${printable(contexts.join(', '), 200)}. Indiquez lequel avec --context-dir ${printable(contexts[0] ?? '', 100)}`,
  unread: (file, kib) => `${printable(file, 200)} dépasse ${kib} Kio : il n’a pas été examiné.`,
  storedProblem: (problems: string): string =>
    `les réponses de ce projet ne peuvent pas être lues. ${problems}`,
  missingDir: (dir) => `Le dossier ${printable(dir, 200)} n’existe pas.`,
  cleaningUp: 'Interrompu. Suppression de ce qui a été lancé…',
  rules: {
    'slow-stop': (list, edit, where) => {
      const late = '« docker stop » a dû attendre, puis tuer le programme.';
      const shell =
        list === ''
          ? ''
          : ` Un shell le lance, et ne transmet aucun signal : écrivez ${printable(list, 200)}`;
      if (edit !== '') {
        const place = where === 'Dockerfile' ? 'le Dockerfile' : 'le programme';
        return `${late}${shell}${shell === '' ? '' : '.'} Pour qu’il se termine au signal, écrivez dans ${place} : ${edit}`;
      }
      return shell === ''
        ? `${late} Lancez-le par CMD ["…"] (la forme en liste), et faites qu’il se termine au signal que docker stop envoie : SIGTERM, ou un autre choisi par STOPSIGNAL.`
        : `${late}${shell}`;
    },
    'own-limit':
      'Sous une limite de cette vérification, il a d’abord échoué : rien n’y peut prendre d’autres droits, comme le fait sudo. Il a été lancé une seconde fois sans cette limite, comme le fait « docker run » seul.',
    'port-taken': (port, instead, command) =>
      `Le port ${port} de cet ordinateur est déjà pris : par un autre programme, ou par un conteneur (« docker ps » les montre). La vérification en a utilisé un autre. Quand vous lancerez l’application vous-même, prenez un port libre, par exemple ${instead} : ${command}`,
    'more-warnings': (count) =>
      `… et ${count} ${plural(count, 'autre avertissement', 'autres avertissements')}. Corrigez d’abord ceux-ci, puis vérifiez de nouveau.`,
  },
};
