import { inFrenchQuotes } from '../../text/quote.js';
import type { FirstMessages } from '../messages.js';
import { frInput } from './input.js';
import { frOptions, frOptionsOfClass } from './options.js';
import { plural } from './plural.js';

/** Seconds as people read them. */
const seconds = (value: number): string => `${value.toFixed(1).replace('.', ',')} s`;

const files = (count: number): string => `${count} ${plural(count, 'fichier', 'fichiers')}`;

/** What any call may say, in French. */
export const frFirst: FirstMessages = {
  input: frInput,
  options: frOptions,
  optionsOfClass: frOptionsOfClass,
  seconds,
  quoted: (text) => inFrenchQuotes(text, 200),

  emitted: {
    ci: 'Vérifie à chaque push que le projet se construit, démarre et répond.',
    classCi:
      'Vérifie à chaque push les projets de la classe, une part par machine, et réunit les résultats dans une page.',
  },

  help: {
    heading: (word) => `${word} :`,
    usage: 'Utilisation',
    summary: {
      create: 'D’un dossier vide à un premier conteneur qui tourne, preuve à l’appui.',
      verify:
        'Construire, lancer, demander la page, arrêter et nettoyer : la preuve que des projets fonctionnent sur ce moteur.',
      class: 'Toute une classe : une liste d’élèves, et un projet pour chacun.',
      report: 'Réunir des rapports JSON en un seul, et l’écrire dans un autre format.',
    },
    commands: 'Commandes',
    create: 'créer un projet dans DIR (ici, si DIR n’est pas donné)',
    verify: 'vérifier des projets : construire, lancer, demander la page, arrêter, tout nettoyer',
    class: 'créer un projet pour chaque élève d’une liste',
    report: 'réunir des rapports JSON, et les écrire dans un autre format',
    options: 'Options',
    word: {
      create: 'le dossier du projet',
      verify: 'le dossier d’un projet, ou d’une classe',
      class: 'la liste des élèves : CSV, JSON ou YAML (- lit l’entrée standard)',
      report: 'un rapport que verify a écrit en JSON',
    },
    defaultsTo: (value) => `par défaut : ${value}`,
    oneOf: (choices) => choices.join(', '),
    notes: (notes) => notes.join(' ; '),
    examples: 'Exemples',
    more: (command) => `Pour en savoir plus sur une commande : ${command}`,
    exitCodes: 'Codes de sortie',
    exit: {
      0: 'tout va bien',
      1: 'le projet a échoué à une vérification, ou diffère (--check)',
      2: 'entrée incorrecte ; rien n’a été écrit',
      3: 'il manque quelque chose autour du projet : Docker, le réseau, un port',
      4: 'un délai est dépassé',
      70: 'un bug de cet outil',
      130: 'interrompu (143 : arrêté par SIGTERM)',
    },
  },

  create: {
    hello:
      'Répondez aux questions, ou appuyez sur Entrée pour garder la réponse entre parenthèses.',
    askDir: 'Dans quel dossier ?',
    created: (dir, count) => `Dossier ${dir} créé, avec ${files(count)} :`,
    wrote: (dir, count) => `${files(count)} ${plural(count, 'écrit', 'écrits')} dans ${dir} :`,
    unchanged: (dir) => `${dir} est à jour : rien à écrire.`,
    kept: (paths) =>
      `${plural(paths.length, 'Laissé tel quel', 'Laissés tels quels')} : ${paths.join(', ')}`,
    next: 'Tapez ensuite :',
    thenOpen: (url) => `Puis ouvrez ${url} dans un navigateur. README.md explique chaque étape.`,
    repeat: 'La même chose, sans questions :',
    unproven: 'Pas encore vérifié : aucun moteur Docker n’a répondu.',
    proveLater: 'Dès que Docker tournera, vérifiez le projet avec :',
    dryRun: (dir) => `Serait écrit dans ${dir} (rien n’a été écrit) :`,
    action: {
      create: 'nouveau',
      identical: 'inchangé',
      conflict: 'différent',
      overwrite: 'remplacé',
    },
    conflicts: (dir) => `Dans ${dir}, ces fichiers existent déjà et diffèrent. Rien n’a été écrit.`,
    conflictRemedy: (check) =>
      `Choisissez un autre dossier, ou remplacez-les avec --force. Pour voir les différences :\n  ${check}`,
    blocked: (path) => `Un dossier se trouve là où il faut un fichier, ou l’inverse : ${path}`,
    blockedRemedy: 'Déplacez-le, ou choisissez un autre dossier. Rien n’a été écrit.',
    changedMeanwhile: (dir) =>
      `${dir} est apparu pendant que ses fichiers se préparaient. Il a été laissé tel quel.`,
    same: (dir) => `${dir} est exactement ce que donnent ces réponses.`,
    different: (dir) => `${dir} diffère de ce que donnent ces réponses.`,
    gitDone: 'Un dépôt Git a été créé, avec un premier commit.',
    gitThere: 'Il y a déjà un dépôt Git ; aucun commit n’a été fait.',
    conflictChoices: {
      write: 'remplacer',
      skip: 'ne pas remplacer',
      force: 'remplacer celui-ci et tous les autres',
      diff: 'montrer les différences entre l’ancien et le nouveau',
      abort: 'tout arrêter, ne rien écrire',
    },
    confirm: { yes: 'Oui', no: 'Non', again: 'Tapez oui ou non.' },
    overwrite: (path) => `Remplacer ${path} ?`,
    aborted: 'Arrêté. Rien n’a été écrit.',
  },

  door: {
    bug: (message) => `C’est un bug de docker-intro : ${message}`,
    bugRemedy:
      'Merci de le signaler, avec ce que vous avez tapé. --debug montre où il s’est produit.',
    outputLost: (code) =>
      `La sortie n’a pas pu être écrite (${code}) : le disque est-il plein ? Le travail est allé jusqu’au bout, mais tout n’a pas été affiché.`,
    problem: (where, message) => `${where} : ${message}`,
    problems: (count) => plural(count, 'Un point à corriger :', `${count} points à corriger :`),
    seeHelp: (command) => `Toutes les options : ${command}`,
    noTerminal: 'Il n’y a pas de terminal où poser les questions.',
    gitMissing: 'La commande git est introuvable, et --git en a besoin. Rien n’a été écrit.',
    gitMissingRemedy: 'Installez Git, ou retirez --git.',
    gitFailed: (output) => `Git a refusé : ${output}`,
    gitFailedRemedy: 'Rien n’a été écrit. Corrigez ce que dit Git, ou retirez --git.',
    gitFailedAfterRemedy:
      'Les fichiers sont là, sans dépôt. Corrigez ce que dit Git, puis créez-le vous-même : git init',
    writeFailed: (message) => `Les fichiers n’ont pas pu être écrits : ${message}`,
    writeFailedRemedy: 'Vérifiez la place libre et les droits du dossier, puis réessayez.',
  },
};
