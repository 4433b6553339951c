import { printable, inFrenchQuotes as quoted } from '../../text/quote.js';
import type { enEngines } from '../en/engines.js';

/** The words for engines that are elsewhere, or several, in French. */
export const frEngines: typeof enEngines = {
  unknownContext: (name, known) =>
    `Il n’y a pas de contexte Docker ${quoted(name)}. Voici ceux qui existent : ${known.map((each) => printable(each)).join(', ')}. Pour en créer un, tapez : docker context create NOM --docker host=ssh://UTILISATEUR@MACHINE`,
  unreachable: (name, why) => `Le moteur ${quoted(name)} ne reçoit aucun projet : ${why}`,
  setAside: (name) =>
    `Le moteur ${quoted(name)} ne répond plus. Il est mis de côté, et ses projets sont repris.`,
  back: (name) =>
    `Le moteur ${quoted(name)} est de retour. Ce qu’il gardait encore a été supprimé, et il reprend des projets.`,
  left: (name, command) =>
    `Le moteur ${quoted(name)} n’est pas revenu, et ce qui lui avait été confié n’a pas pu être supprimé. Quand il répondra, cette commande montrera ce qui reste : ${printable(command, 200)}`,
  stopped: (by) =>
    `Pas vérifié : avec --fail-fast, tout s’est arrêté à ${quoted(by)}, qui n’a pas réussi.`,
  askedInside:
    'Seul un programme de l’image elle-même a pu demander la page, et il peut répondre ce qu’il veut : ni l’image de base ni une autre n’avait de programme pour cela.',
  nameTaken: (name) =>
    `Un conteneur nommé ${printable(name)} existe déjà, et ce n’est pas « up » qui l’a créé.`,
  nameTakenRemedy: (command) =>
    `Si vous n’en avez plus besoin, supprimez-le, puis recommencez : ${command}`,
  keptElsewhere: (host) =>
    `Le moteur est sur une autre machine (${printable(host)}) : la page serait là-bas.`,
  keptElsewhereRemedy:
    'Choisissez le moteur de cette machine : « unset DOCKER_HOST », puis « docker context use default ».',
};
