import { printable } from '../../text/quote.js';
import type { enDoctor } from '../en/doctor.js';

/** What is said of a machine. */
export const frDoctor: typeof enDoctor = {
  /** What is looked at. */
  look: {
    ...{ engine: 'moteur', place: 'contexte', builder: 'constructeur', compose: 'Compose' },
    ...{ memory: 'mémoire', disk: 'disque', proxy: 'proxy', registry: 'Docker Hub' },
    ...{ port: 'port', git: 'Git', node: 'Node.js' },
  },
  outcome: { ok: 'ok', warning: 'attention', missing: 'MANQUE' },
  ready: 'Cette machine est prête.',
  readyBut: 'Cette machine est prête ; ce qui est signalé peut gêner.',
  notReady: 'Cette machine n’est pas encore prête.',
  engine: (version) => `${printable(version)} répond`,
  here: (context) => `le moteur de cette machine (${printable(context)})`,
  elsewhere: (host) => `Le moteur est sur une autre machine : ${printable(host)}`,
  elsewhereRemedy:
    'Les pages y sont aussi. Pour le moteur de cette machine : « unset DOCKER_HOST », puis « docker context use default ».',
  builder: (version) => `BuildKit, par buildx ${printable(version)}`,
  noBuilder: 'buildx manque : c’est l’ancien constructeur qui travaille.',
  noBuilderRemedy:
    'Il suffit pour la leçon. Pour avoir buildx : « sudo apt-get install docker-buildx » sous Debian et Ubuntu ; Docker Desktop l’apporte.',
  compose: (version) => `Compose ${printable(version)}`,
  noCompose: 'Compose manque.',
  noComposeRemedy:
    'Seule la partie de la leçon sur Compose en a besoin : « sudo apt-get install docker-compose » sous Debian et Ubuntu ; Docker Desktop l’apporte.',
  memory: (gibibytes, processors) =>
    `${gibibytes.replace('.', ',')} Gio, ${processors} ${processors === 1 ? 'processeur' : 'processeurs'}`,
  littleMemory: (gibibytes) =>
    `Le moteur n’a que ${gibibytes.replace('.', ',')} Gio de mémoire : des constructions peuvent être interrompues.`,
  littleMemoryRemedy: 'Donnez-lui-en plus : dans Docker Desktop, sous Settings, Resources.',
  disk: (gibibytes) => `${gibibytes} Gio libres`,
  littleDisk: (gibibytes) =>
    `Il ne reste que ${gibibytes.replace('.', ',')} Gio sur le disque du moteur.`,
  littleDiskRemedy: 'Voyez ce qui prend la place : « docker system df ».',
  proxy: 'Cette machine passe par un proxy dont le moteur ne sait rien.',
  proxyRemedy: 'Indiquez-le-lui : https://docs.docker.com/engine/daemon/proxy/',
  registry: 'Docker Hub répond',
  registryLimit: (left, hours) =>
    `Docker Hub répond ; il reste ${left} téléchargements pour ${hours} heures`,
  noRegistry: 'Docker Hub ne répond pas d’ici.',
  noRegistryRemedy:
    'Les images qui ne sont pas encore là ne peuvent pas être téléchargées. Vérifiez le réseau.',
  limitReached: (hours) => `Docker Hub ne donne plus d’images pendant quelque ${hours} heures.`,
  limitReachedRemedy: 'Attendez, ou connectez-vous : « docker login ».',
  port: (port) => `${port} est libre`,
  portTaken: (port) => `Le port ${port} de cet ordinateur est pris.`,
  portTakenRemedy: (instead) =>
    `Prenez-en un autre : --port ${instead}. « docker ps » montre si c’est un conteneur.`,
  git: 'présent',
  noGit: 'La commande git manque.',
  noGitRemedy: 'Seuls --git et les classes en ont besoin : https://git-scm.com/downloads',
  node: (version) => version,
};
