import { inFrenchQuotes } from '../../text/quote.js';
import type { enExplain } from '../en/explain.js';
import { mostShown } from '../failure-words.js';
import {
  frCommandNotes,
  frCommandOptions,
  frCommandValues,
  frCommandWords,
} from './explain-commands.js';
import { frKnownMessages, frUnseen } from './explain-messages.js';

const quoted = (text: string) => inFrenchQuotes(text, mostShown);

/** What is said of a message or a command that somebody does not understand. */
export const frExplain: typeof enExplain = {
  command: frCommandWords,
  option: frCommandOptions,
  value: frCommandValues,
  note: frCommandNotes,
  known: frKnownMessages,
  unseen: frUnseen,
  line: (number) => `Ligne ${number}`,
  careful: 'Attention',
  todo: 'Que faire',
  programEnded: 'Un programme s’est terminé par cette erreur.',
  buildEnded: 'Une commande qui construit quelque chose s’est terminée sur cette erreur.',
  programError: (words) => `Un programme s’est terminé par cette erreur : ${quoted(words)}.`,
  atFile: (file, line) => `Elle est survenue dans ${quoted(file)}, à la ligne ${line}.`,
  programRemedy: 'Corrigez-la à cet endroit ; si le fichier est dans l’image, reconstruisez-la.',
  programRemedyAlone:
    'Les lignes autour disent peut-être où. Corrigez-la dans le programme, puis reconstruisez l’image.',
  unknown: (words) =>
    `Je ne connais pas ce message. La ligne la plus parlante est ${quoted(words)}.`,
  unknownRemedy:
    'Dans le dossier d’un projet, « docker-intro verify » cherche lui-même la cause. Pour un conteneur, envoyez tout ce qu’il a dit : docker logs NOM 2>&1 | docker-intro explain. Ou cherchez cette ligne sur Internet, entre guillemets.',
  unreadable: 'Rien ne peut être lu ici : il n’y a pas de mots.',
  noInput: 'Il n’y a rien à expliquer.',
  noInputRemedy: (tool) =>
    `Tapez un message ou une commande derrière, ou envoyez-en par un tube :\n  ${tool} explain "port is already allocated"\n  ${tool} explain docker run -d -p 8080:80 web\n  docker build . 2>&1 | ${tool} explain`,
  cutOff: 'C’est très long : seuls le début et la fin ont été lus.',
};
