import { printable } from '../../text/quote.js';
import type { enLesson } from '../en/lesson.js';
import { folderInFrench } from './folder.js';

/** What is said of the lesson as a page, and on that page. */
export const frLesson: typeof enLesson = {
  written: (path) => `La leçon mise en page\u00a0: ${printable(path, 1000)}`,
  open: 'Ouvrez-la dans un navigateur\u00a0:',
  opened: 'Elle est dans votre navigateur.',
  notOurs: (dir) =>
    `La leçon se fait à partir des réponses de .yo-rc.json, et ${folderInFrench(dir)} n’en a pas de docker-intro. Nommez le dossier d’un projet créé par docker-intro\u202f; pour une classe, celui d’un élève.`,
  inTheWay: (file) =>
    `Un fichier ${printable(file)} est déjà là, et il n’est pas tel que docker-intro l’a écrit. Gardez-le sous un autre nom, ou remplacez-le avec --force.`,
  unwritten: (path, why) =>
    `La page n’a pas été écrite\u00a0: ${printable(path, 200)}\u00a0: ${printable(why, 200)}`,
  blocked: 'Ce qui se trouve là n’est pas un fichier. Déplacez-le.',
  skipTo: 'Aller à la leçon',
  contents: 'Sommaire',
  copy: 'Copier',
  copyNamed: (what) => `Copier\u00a0: ${what}`,
  copied: 'Copié',
  selected: 'Sélectionné\u00a0: copiez',
  diagram: {
    whole:
      'Comment la commande docker, le registre, le moteur, les images, les conteneurs et les volumes vont ensemble',
    life: 'La vie d’un conteneur',
    stages: 'Ce qui est compilé dans une phase, et ce que la dernière en prend',
    services:
      'Comment une demande va du navigateur à un service, et de lui à celui qui garde les données',
    request: 'Comment une demande va du navigateur jusque dans le conteneur',
  },
};
