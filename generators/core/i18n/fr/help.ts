import type { enHelp } from '../en/help.js';

/** The words of the help. */
export const frHelp: typeof enHelp = {
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
};
