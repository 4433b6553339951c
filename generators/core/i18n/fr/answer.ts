import { inFrenchQuotes } from '../../text/quote.js';
import type { enAnswer } from '../en/answer.js';
import { mostShown } from '../failure-words.js';

const shown = (text: string): string => inFrenchQuotes(text, mostShown);

/** What is told of a page that is there, and may not be what was meant, in French. */
export const frAnswer: typeof enAnswer = {
  otherGreeting: (said, greeting) =>
    `La page dit ${shown(said)} ; le projet a été créé pour dire ${shown(greeting)}. Si vous avez changé ce texte exprès, tout va bien.`,
  ownPage: (server) =>
    `Cette page est fournie avec ${server} : rien du projet n’a été montré. Vérifiez où COPY met la page du projet, et sous quel nom ${server} la cherche (le plus souvent index.html).`,
  fileList:
    'Cette page est une liste de fichiers : aucune page du projet n’a été montrée. Le serveur fait cette liste quand il ne trouve pas d’index.html : vérifiez le nom de la page, et où COPY la met.',
  sourceShown:
    'Cette page est le texte d’un programme PHP : le serveur l’envoie au lieu de l’exécuter. Prenez une image de base qui exécute PHP, comme php:8.4-apache.',
  error: (words) => `La page montre une erreur, que tout le monde peut lire : ${shown(words)}.`,
};
