import { inFrenchQuotes, printable } from '../../text/quote.js';
import { withoutHost } from '../../text/without-host.js';
import {
  type FailureWords,
  given,
  isOfDatabase,
  mostShown,
  type OtherEngineWords,
} from '../failure-words.js';

const said = (detail: string | undefined): string =>
  given(detail, (words) => ` Le message : ${printable(words, mostShown)}`);
const shown = (text: string): string => inFrenchQuotes(text, mostShown);
/** The line that is the cause, behind what it causes. */
const at = (source: string | undefined): string => given(source, (line) => ` : ${shown(line)}`);

/** What was said of the machine, and nobody has confirmed. */
const hints = {
  network:
    'Elle dit ne pas trouver le réseau : si d’autres projets le trouvent sur ce moteur, regardez l’adresse qu’elle demande.',
  disk: 'Elle dit que le disque est plein : écrit-elle beaucoup ? Sinon, « docker system df » montre ce que garde Docker.',
  memory:
    'Elle dit ne plus obtenir de mémoire : ici, une commande d’une construction a droit à 4 Go. S’il lui en faut plus, « docker build » seul ne fixe pas de limite.',
  platform:
    'Choisissez une image qui existe pour lui : sa page sur https://hub.docker.com/ donne la liste des plateformes.',
} as const;

/** What mends a page that does not say what was expected. */
const unsaidRemedies = {
  'default-page':
    'Cette page est fournie avec le serveur et n’est pas du projet : vérifiez où COPY met la page du projet, et sous quel nom le serveur la cherche (le plus souvent index.html).',
  unread:
    'Le texte est dans la source de la page, mais pas là où on le lit : écrivez-le là où il s’affiche. Pour regarder plutôt la source, attendez un motif : --expect "/TEXTE/".',
  script:
    'Cette page est faite par un script dans le navigateur, et ici aucun script ne tourne : attendez quelque chose que le serveur envoie lui-même, comme le titre de la page.',
  other:
    'Changez ce que dit la page, puis reconstruisez. Si la page est juste, changez ce qui est attendu (--expect).',
} as const;

/** What an HTTP status means, for somebody who has not met it yet. */
const statuses: Readonly<Record<number, string>> = {
  ...{ 400: 'pas comprise', 401: 'un mot de passe est demandé', 403: 'interdite' },
  ...{ 404: 'introuvable', 405: 'pas permise ainsi', 500: 'le programme a planté' },
  ...{ 502: 'rien ne répond derrière', 503: 'pas prête', 504: 'rien ne répond derrière à temps' },
  ...{ 301: 'elle est ailleurs', 302: 'elle est ailleurs', 303: 'elle est ailleurs' },
  ...{ 307: 'elle est ailleurs', 308: 'elle est ailleurs' },
};
const meaningOf = (status: number): string => given(statuses[status], (meaning) => ` (${meaning})`);

const within = (seconds: number | undefined): string => given(seconds, (count) => ` en ${count} s`);
const onPort = (port: number | undefined): string =>
  given(port, (number) => ` sur le port ${number}`);

const ofOtherProcessors = (source: string | undefined): string =>
  `L’image de base n’existe pas pour le processeur de cette machine${at(source)}.`;

/** Beside docker. */
const otherEngines: OtherEngineWords = {
  podman: {
    install: 'Installez Podman (voyez https://podman.io/docs/installation), ou retirez --engine.',
    silent: 'La commande podman est là, mais son moteur ne répond pas.',
    start:
      'Sous macOS et Windows, « podman machine start » le démarre. Ensuite, « podman version » doit montrer une partie Server.',
  },
};

const oddKinds = {
  folder: 'un dossier',
  pipe: 'un tube',
  socket: 'une socket',
  device: 'un périphérique',
} as const;

/** How BuildKit is had where the older builder is at work. */
export const frBuildKit =
  'BuildKit demande le plugin buildx, sans lequel Docker prend son ancien constructeur : sur Debian 13 et Ubuntu, « sudo apt-get install docker-buildx » l’installe. Avant Docker 23, construisez plutôt avec DOCKER_BUILDKIT=1.';

/** What happened, and what mends it, for every failure. */
export const frFailures: FailureWords = {
  CLI_MISSING: {
    message: ({ engine = 'docker' }) => `Il n’y a pas de commande ${engine} sur cette machine.`,
    remedy: ({ engine }) =>
      engine
        ? otherEngines[engine].install
        : 'Installez Docker (voyez « Installer Docker » dans le README.md d’un projet, ou https://docs.docker.com/get-started/get-docker/), ouvrez un nouveau terminal et réessayez. Sur Debian 13, la commande a son propre paquet : « sudo apt-get install docker-cli ».',
  },
  INTERPRETER_MISSING: {
    message: ({ program, expected, got, detail }) => {
      if (expected !== undefined && got !== undefined) {
        return `Le projet est fait pour ${printable(expected, 40)}, cette machine a ${printable(got, 40)}, et avec cette version on ne peut rien en conclure.${said(detail)}`;
      }
      return program === undefined
        ? `Cette machine n’a pas de Python capable de créer un environnement virtuel.${said(detail)}`
        : `Cette machine n’a pas ${shown(program)}, qu’il faut pour lancer le projet sans Docker.${said(detail)}`;
    },
    remedy: ({ expected, program, source = '' }) => {
      if (expected !== undefined) {
        return 'Vérifiez-le avec Docker, dont l’image a la bonne version : retirez --outside.';
      }
      if (program !== undefined) {
        return `Installez ce qui manque (sous Debian et Ubuntu, « sudo apt-get install ${printable(source, 200)} »), puis réessayez. Ou vérifiez avec Docker : retirez --outside.`;
      }
      return source === ''
        ? 'Installez Python 3 (sous Debian et Ubuntu, « sudo apt-get install python3-venv » ; ailleurs, depuis https://www.python.org/downloads/), puis réessayez.'
        : 'Installez ce qui manque : sous Debian et Ubuntu, « sudo apt-get install python3-venv ».';
    },
  },
  ENGINE_DOWN: {
    message: ({ engine }) =>
      engine
        ? otherEngines[engine].silent
        : 'La commande docker est là, mais aucun moteur Docker ne répond.',
    remedy: ({ engine }) =>
      engine
        ? otherEngines[engine].start
        : 'Démarrez-le : sous Linux, « sudo systemctl start docker » ; sous macOS et Windows, ouvrez Docker Desktop (ou tapez « colima start »). Ensuite, « docker version » doit montrer une partie Server.',
  },
  ENGINE_PERMISSION: {
    message: () => 'Le moteur Docker est là, mais vous n’avez pas le droit de lui parler.',
    remedy: () =>
      'Sous Linux, entrez dans son groupe : « sudo usermod -aG docker $USER », puis déconnectez-vous et reconnectez-vous.',
  },
  ENGINE_CONFIG: {
    message: ({ detail }) =>
      `La commande docker ne sait pas à quel moteur s’adresser.${said(detail)}`,
    remedy: () =>
      'Regardez DOCKER_HOST et DOCKER_CONTEXT, ainsi que « docker context ls » ; « docker context use default » revient au moteur habituel.',
  },
  ENGINE_ERROR: {
    message: ({ detail }) => `Le moteur Docker répond par une erreur interne.${said(detail)}`,
    remedy: () => 'Redémarrez Docker, puis vérifiez que « docker version » fonctionne.',
  },
  ENGINE_HUNG: {
    message: ({ number }) => `Le moteur Docker n’a pas répondu${within(number)}.`,
    remedy: () =>
      'Redémarrez Docker. Avant de réessayer, « docker version » doit répondre tout de suite.',
  },
  ENGINE_REMOTE: {
    message: () =>
      'L’application tourne, mais personne n’a pu demander sa page : on ne peut pas l’atteindre d’ici, et aucune image disponible n’a de programme pour la demander à côté d’elle.',
    remedy: () =>
      'Vérifiez avec le moteur de cette machine, sans --no-network : « unset DOCKER_HOST », puis « docker context use default ». Ou donnez au moteur une image avec Python : « docker pull python:3.13-slim ».',
  },
  ENGINE_LOST: {
    message: ({ detail }) =>
      `Pas vérifié : le moteur a disparu en cours de route${given(detail, (names) => ` (${printable(names)})`)}. Le projet n’y est pour rien.`,
    remedy: () =>
      'Assurez-vous que le moteur répond (« docker version », pour un contexte « docker --context NOM version »), puis vérifiez de nouveau ce projet.',
  },
  API_MISMATCH: {
    message: ({ detail }) =>
      `La commande docker et le moteur ont trop de versions d’écart.${said(detail)}`,
    remedy: ({ detail }) =>
      detail?.includes('is too old')
        ? 'C’est la commande docker qui est la plus ancienne : mettez-la à jour, en version 25 ou plus récente. Les moteurs 29.0 à 29.2 refusent toutes celles d’avant ; depuis 29.3, le moteur les accepte de nouveau, jusqu’à la 19.03 : mettre à jour le moteur aide donc aussi. Vérifiez que la variable DOCKER_API_VERSION n’est pas définie.'
        : detail?.includes('is too new')
          ? 'C’est le moteur qui est le plus ancien : mettez-le à jour. Vérifiez que la variable DOCKER_API_VERSION n’est pas définie.'
          : 'Mettez à jour le plus ancien des deux, et vérifiez que la variable DOCKER_API_VERSION n’est pas définie.',
  },
  CLIENT_FILES: {
    message: ({ detail }) =>
      `La commande docker ne peut pas utiliser ses propres fichiers.${said(detail)}`,
    remedy: () =>
      'Depuis un « sudo docker », ils appartiennent sans doute à root. « sudo chown -R $USER ~/.docker » vous les rend.',
  },
  CREDENTIAL_HELPER: {
    message: () =>
      'Docker est réglé pour demander les mots de passe à un programme qui n’est pas installé.',
    remedy: () =>
      'Supprimez la ligne « credsStore » du fichier .docker/config.json de votre dossier personnel. Si la ligne d’avant devient la dernière, elle ne doit pas finir par une virgule.',
  },
  DISK_FULL: {
    message: () => 'Il n’y a plus de place sur le disque.',
    remedy: () =>
      '« docker system df » montre ce que garde Docker. Supprimez ce que vous connaissez et dont vous n’avez plus besoin, avec « docker rm CONTENEUR » et « docker rmi IMAGE », et libérez aussi de la place ailleurs.',
  },
  NAME_CONFLICT: {
    message: ({ detail }) => `Un conteneur de ce nom existe déjà.${said(detail)}`,
    remedy: () =>
      'Réessayez. S’il reste là, « docker ps -a » montre ce conteneur ; s’il est à vous, « docker rm -f NOM » le supprime.',
  },
  PORT_IN_USE: {
    message: ({ detail }) => `Un autre programme occupe le port.${said(detail)}`,
    remedy: () =>
      'Arrêtez ce programme (« docker ps » montre si c’est un conteneur), ou choisissez un autre port : le nombre avant le deux-points de -p.',
  },
  RESOURCE_LIMIT: {
    message: ({ detail }) =>
      `Le moteur ne peut pas donner au conteneur ce qu’il lui faut.${said(detail)}`,
    remedy: () =>
      'Fermez d’autres programmes, donnez plus de mémoire à Docker dans ses réglages, ou vérifiez moins de projets à la fois (--jobs).',
  },
  PULL_AUTH: {
    message: ({ source }) => `Cette image de base n’existe pas, ou elle est privée${at(source)}.`,
    remedy: () =>
      'Vérifiez l’orthographe du nom qui suit FROM. Pour une image privée, il faut d’abord « docker login ».',
  },
  PULL_CAPTIVE: {
    message: () => 'Une page web a répondu à la place du registre.',
    remedy: () =>
      'Le réseau veut sans doute que vous vous identifiiez : ouvrez une page quelconque dans un navigateur, faites ce qu’elle demande, puis réessayez.',
  },
  PULL_HOST: {
    message: ({ host = '', source, detail }) =>
      `Rien n’a pu être téléchargé depuis ${shown(host)}${at(source)}.${said(detail)}`,
    remedy: ({ host = '', source }) =>
      `Vérifiez l’orthographe de ${shown(host)}, et que cette machine peut l’atteindre. Une image de Docker Hub n’a pas besoin d’adresse devant son nom${given(withoutHost(source, host), (line) => ` : ${printable(line, 200)}`)}. Si tout cela est juste, c’est peut-être le réseau, ou ce serveur.`,
  },
  PULL_NETWORK: {
    message: ({ detail }) =>
      `L’image de base n’a pas pu être téléchargée : le registre est hors d’atteinte.${said(detail)}`,
    remedy: () =>
      'Vérifiez la connexion (et le serveur mandataire ou le VPN) jusqu’à ce que « docker pull hello-world » fonctionne, puis réessayez.',
  },
  PULL_NOT_FOUND: {
    message: ({ source, hint }) =>
      hint === 'platform'
        ? ofOtherProcessors(source)
        : `Cette image de base n’existe pas${at(source)}.`,
    remedy: ({ hint }) =>
      hint === 'platform'
        ? hints.platform
        : 'Comparez le nom et l’étiquette qui suivent FROM à la liste de https://hub.docker.com/.',
  },
  PULL_PLATFORM: {
    message: ({ source }) => ofOtherProcessors(source),
    remedy: () => hints.platform,
  },
  PULL_RATE_LIMIT: {
    message: () => 'Le registre refuse d’autres téléchargements pour l’instant (quota atteint).',
    remedy: () =>
      'Connectez-vous avec un compte gratuit, « docker login », ou attendez : jusqu’à six heures. Sans compte, tous ceux qui partagent une adresse internet, comme dans une école, partagent un seul quota.',
  },
  PULL_TIMEOUT: {
    message: ({ detail }) =>
      `L’image de base n’a pas pu être téléchargée : le registre a mis trop de temps.${said(detail)}`,
    remedy: () =>
      'Vérifiez que « docker pull hello-world » fonctionne, puis réessayez ; une connexion lente demande parfois un autre essai.',
  },
  PULL_TLS: {
    message: ({ detail }) => `La connexion au registre n’est pas jugée sûre.${said(detail)}`,
    remedy: () =>
      'Le serveur mandataire d’une école ou d’une entreprise peut ouvrir les connexions chiffrées : demandez son certificat. Une horloge mal réglée a le même effet.',
  },
  PROJECT_INVALID: {
    message: ({ detail }) => `Ce dossier ne peut pas être vérifié.${given(detail, said)}`,
    remedy: () => 'Regardez ce dossier, ou laissez-le de côté.',
  },
  OUTSIDE_PROJECT: {
    message: ({ source = '', detail = '' }) =>
      `${shown(source)} n’appartient pas au projet : par un lien, il mène à ${shown(detail)}.`,
    remedy: () => 'Mettez-y les fichiers eux-mêmes, à la place du lien.',
  },
  UNFIT_FILE: {
    message: ({ source = '', odd, number }) =>
      `${shown(source)} ${odd ? `est ${oddKinds[odd]}, et non un fichier` : number ? `dépasse ${number} Mio` : 'ne peut pas être lu'}.`,
    remedy: () =>
      'Mettez-y un fichier qui contient le texte voulu, et que tout le monde peut lire.',
  },
  COMPOSE_MISSING: {
    message: () => 'Ce projet a besoin de Compose 2, et « docker compose » n’est pas là.',
    remedy: () =>
      'Installez-le : « sudo apt-get install docker-compose-v2 » sur Ubuntu, « docker-compose » sur Debian 13, « docker-compose-plugin » si Docker vient de docker.com. Docker Desktop le contient. L’ancien docker-compose, avec un trait d’union, est la version 1 et ne suffit pas.',
  },
  COMPOSE_INVALID: {
    message: ({ detail }) => `« docker compose » refuse le fichier Compose.${said(detail)}`,
    remedy: () =>
      'Regardez cette ligne, son indentation, et le nom de chaque clé. « docker compose config -q » ne dit plus rien quand tout va bien.',
  },
  COMPOSE_REACHES_OUT: {
    message: ({ source }) =>
      `${source ? shown(source) : 'Quelque chose'}, dans le fichier Compose, sort du projet et de ses conteneurs : c’est refusé, et rien n’a été lancé.`,
    remedy: () =>
      'Ôtez-le, ou faites-lui nommer ce qui se trouve dans le dossier du projet. Si c’est voulu, tapez vous-même « docker compose up », sur une machine à laquelle on peut toucher.',
  },
  COMPOSE_UNPROVEN: {
    message: ({ source }) =>
      `${source ? shown(source) : 'Cette ligne'}, dans le fichier Compose, n’est rien qui se prouve ici : rien n’a donc été lancé.`,
    remedy: () =>
      'Écrivez-le simplement, dans un seul fichier, ou ôtez-le : on prouve un projet qui construit ses services ou prend des images, avec des ports, des variables, des volumes et des réseaux à lui.',
  },
  PORT_UNPUBLISHED: {
    message: () =>
      'Aucun service du fichier Compose ne publie de port : personne, du dehors, n’atteint de page.',
    remedy: ({ containerPort = 80 }) =>
      `Sous le service qui a la page, écrivez « ports: », et en dessous - "8080:${containerPort}", où le second nombre est le port sur lequel écoute son application. « expose: » ne publie rien.`,
  },
  DOCKERFILE_ENCODING: {
    message: () => 'Le Dockerfile n’est pas enregistré comme texte UTF-8.',
    remedy: () =>
      'Enregistrez-le de nouveau dans votre éditeur avec l’encodage UTF-8, et non UTF-16 ou « Unicode ».',
  },
  DOCKERFILE_MISSING: {
    message: () => 'Il n’y a pas de Dockerfile : rien ne dit comment construire l’image.',
    remedy: () =>
      'Le fichier doit s’appeler Dockerfile, avec un D majuscule et sans extension comme .txt.',
  },
  DOCKERFILE_SYNTAX: {
    message: ({ detail, source }) =>
      `Docker ne comprend pas ${source ? 'cette ligne du' : 'le'} Dockerfile${at(source)}.${said(detail)}`,
    remedy: ({ source }) =>
      source?.includes('#')
        ? 'Mettez le commentaire (à partir de #) sur une ligne à lui, au-dessus : # ne commence un commentaire qu’en début de ligne.'
        : 'Vérifiez le début de cette ligne (une instruction telle que FROM, RUN, COPY ou CMD), et qu’il ne manque rien derrière.',
  },
  BAD_REFERENCE: {
    message: ({ detail }) => `Le nom d’une image est mal formé.${said(detail)}`,
    remedy: () => 'Écrivez-le en minuscules, sans espaces, sous la forme « nom:étiquette ».',
  },
  STAGE_NOT_FOUND: {
    message: ({ source, detail }) =>
      `Cette étape n’existe pas dans le Dockerfile${at(source)}.${said(detail)}`,
    remedy: () =>
      'Écrivez après --from= le nom qu’une ligne FROM plus haut donne avec AS, lettre pour lettre.',
  },
  COPY_MISSING: {
    message: ({ source, detail }) =>
      `Le Dockerfile copie un fichier qui n’est pas là${at(source)}.${source ? '' : said(detail)}`,
    remedy: () =>
      'COPY prend les fichiers dans le contexte de construction, le dossier que « docker build » nomme en dernier : vérifiez l’orthographe, majuscules comprises, et le fichier .dockerignore.',
  },
  NETWORK_IN_BUILD: {
    message: ({ source }) =>
      `Pendant la construction de l’image, une commande du Dockerfile n’a pas trouvé le réseau${at(source)}.`,
    remedy: () =>
      'Vérifiez la connexion, puis réessayez. S’il y a un serveur mandataire (proxy), Docker doit le connaître : voyez https://docs.docker.com/engine/cli/proxy/.',
  },
  PACKAGE_NOT_FOUND: {
    message: ({ detail }) =>
      `Un paquet que le Dockerfile installe est introuvable sous ce nom et dans cette version.${said(detail)}`,
    remedy: ({ detail }) =>
      detail?.startsWith('E: ')
        ? 'Vérifiez son nom sur https://packages.debian.org/, et que « apt-get update » précède « apt-get install » dans le même RUN.'
        : 'Vérifiez son nom et sa version sur https://pypi.org/, et qu’il fonctionne avec cette version de Python.',
  },
  RUN_FAILED: {
    message: ({ source, number, detail }) =>
      `Une commande du Dockerfile a échoué${given(number, (code) => ` avec le code de sortie ${code}`)}${at(source)}.${said(detail)}`,
    remedy: ({ hint, detail }) =>
      `${detail === '' ? 'Elle n’a rien dit. ' : 'Ses dernières lignes disent pourquoi. '}Corrigez la commande dans le Dockerfile.${given(hint, (kind) => ` ${hints[kind]}`)}`,
  },
  BUILD_FAILED: {
    message: ({ detail }) => `L’image n’a pas pu être construite.${said(detail)}`,
    remedy: ({ detail, hint }) =>
      detail?.includes('requires BuildKit')
        ? frBuildKit
        : `Corrigez ce que dit le moteur, puis reconstruisez.${hint === 'disk' ? ' Le disque a de la place à présent : la construction écrit peut-être plus que ce qu’il peut contenir.' : ''}`,
  },
  SERVER_IN_BUILD: {
    message: ({ source }) =>
      `Un serveur a été démarré pendant la construction de l’image, qui attend la fin de chaque commande${at(source)}.`,
    remedy: () =>
      'RUN prépare l’image, une fois pour toutes ; ce que fait un conteneur à son démarrage se met dans CMD.',
  },
  BUILD_TIMEOUT: {
    message: ({ number }) => `L’image n’a pas été construite${within(number)}.`,
    remedy: () =>
      'Les dernières lignes montrent ce qui bloque : un réseau lent, par exemple, ou une commande qui attend une réponse (« apt-get install » a besoin de -y).',
  },
  RUN_REFUSED: {
    message: ({ detail }) => `Le conteneur n’a pas pu être lancé.${said(detail)}`,
    remedy: () =>
      'Corrigez ce que dit le moteur ; il s’agit le plus souvent de CMD, ENTRYPOINT, USER ou WORKDIR.',
  },
  CMD_NOT_FOUND: {
    message: ({ detail }) =>
      `L’image ne contient pas le programme qu’un conteneur doit lancer.${said(detail)}`,
    remedy: () =>
      'Vérifiez que le Dockerfile a un CMD (ou ENTRYPOINT), que le nom du programme y est bien écrit, et que l’image l’installe.',
  },
  CMD_NOT_EXECUTABLE: {
    message: ({ detail }) =>
      `Le programme que nomme CMD ou ENTRYPOINT n’a pas le droit d’être exécuté.${said(detail)}`,
    remedy: () =>
      'Ajoutez « RUN chmod +x FICHIER » entre COPY et USER, ou lancez-le par son langage : CMD ["sh", "FICHIER"], par exemple.',
  },
  CMD_FORMAT: {
    message: ({ source }) =>
      `Docker prend CMD ou ENTRYPOINT pour une commande du shell, et non pour une liste${at(source)}.`,
    remedy: () =>
      'Une liste veut des guillemets doubles droits, et rien derrière le crochet : CMD ["programme", "argument"]',
  },
  USER_UNKNOWN: {
    message: ({ detail }) =>
      `L’utilisateur que nomme le Dockerfile n’existe pas dans l’image.${said(detail)}`,
    remedy: () =>
      'Vérifiez l’orthographe de la ligne USER, et qu’aucun commentaire ne la suit. « RUN useradd NOM », au-dessus de cette ligne, crée un utilisateur.',
  },
  CRASH: {
    message: ({ number, detail }) =>
      `L’application s’est terminée par une erreur${given(number, (code) => ` (code de sortie ${code})`)} avant de répondre.${said(detail)}`,
    remedy: () =>
      'Lisez ses dernières lignes : elles nomment le fichier et la ligne. Corrigez, puis reconstruisez.',
  },
  OOM: {
    message: ({ number }) =>
      `L’application a voulu plus de mémoire qu’elle n’en a le droit${given(number, (size) => ` : cette vérification lui donne ${size} Mo, « docker run » seul ne fixe pas de limite`)}.`,
    remedy: () =>
      'Cherchez ce qui grossit sans fin dans l’application. S’il lui en faut autant par nature, faites qu’elle en prenne moins au démarrage.',
  },
  PROCESS_LIMIT: {
    message: ({ number }) =>
      `L’application lance plus de processus qu’elle n’en a le droit${given(number, (count) => ` : cette vérification en permet ${count}, « docker run » seul ne fixe pas de limite`)}.`,
    remedy: () =>
      'Cherchez ce qui lance sans fin des processus ou des threads dans l’application. S’il lui en faut autant par nature, faites qu’elle en lance moins.',
  },
  APP_EXITED: {
    message: () => 'L’application s’est terminée d’elle-même, sans erreur, avant de répondre.',
    remedy: ({ edit }) =>
      `Un conteneur vit aussi longtemps que sa commande. Vérifiez que le programme lance un serveur${given(edit, (line) => `, par exemple ${shown(line)}`)}, et que CMD le lance au premier plan.`,
  },
  SERVICE_FAILED: {
    message: ({ source, number }) =>
      `${source ? `Le service ${shown(source)}` : 'Un service'} s’est terminé${given(number, (code) => ` avec le code ${code}`)}.`,
    remedy: ({ source }) =>
      `« docker compose logs${given(source, (name) => ` ${printable(name, mostShown)}`)} » montre ses dernières lignes, qui disent pourquoi.`,
  },
  SERVICE_UNHEALTHY: {
    message: ({ source }) =>
      `${source ? `Le service ${shown(source)}` : 'Un service'} n’est jamais devenu sain : ceux qui l’attendent n’ont donc pas été lancés.`,
    remedy: ({ source }) =>
      `Regardez ce qu’il dit (docker compose logs${given(source, (name) => ` ${printable(name, mostShown)}`)}), et le test de son healthcheck : le programme qu’il lance doit être dans son image, et demander ce que ce service offre.`,
  },
  LOOPBACK_BIND: {
    message: ({ containerPort }) =>
      `L’application n’écoute que sur 127.0.0.1 : dans un conteneur, personne ne peut l’atteindre du dehors${onPort(containerPort)}.`,
    remedy: ({ edit, own }) =>
      `Faites-la écouter sur toutes les adresses${edit === undefined ? ', c’est-à-dire 0.0.0.0 : par une option du serveur, ou dans le programme.' : ` : ${printable(edit, mostShown)}`}${given(own, (line) => ` – ici : ${printable(line, mostShown)}`)}`,
  },
  WRONG_PORT: {
    message: ({ number, containerPort }) =>
      number === undefined || containerPort === undefined
        ? 'L’application écoute sur un autre port que celui qui était attendu.'
        : `L’application écoute sur le port ${number}, alors que le port ${containerPort} était attendu.`,
    remedy: ({ number, containerPort, edit, own }) =>
      number === undefined || containerPort === undefined
        ? 'Indiquez le même port dans l’application, dans EXPOSE et après le deux-points de -p.'
        : `Faites-la écouter sur ${containerPort}${given(own ?? edit, (line) => ` (${shown(line)})`)}, ou bien mettez ${number} dans EXPOSE et après le deux-points de -p.`,
  },
  HTTP_STATUS: {
    message: ({ number, got }) =>
      `La page répond ${number === undefined ? 'par une erreur' : `${number}${meaningOf(number)}`}${at(got)}.`,
    remedy: ({ number, edit }) =>
      number !== undefined && number >= 500
        ? 'L’erreur est dans l’application elle-même : ses dernières lignes disent où.'
        : `Vérifiez que l’application répond pour la page /${edit === undefined ? '.' : ` : ${printable(edit, mostShown)}`}`,
  },
  WRONG_BODY: {
    message: ({ expected, got }) =>
      got === undefined || expected === undefined
        ? 'La page ne dit pas ce qui était attendu.'
        : `La page ${got === '' ? 'ne dit rien' : `dit ${shown(got)}`}, alors que ${shown(expected)} était attendu.`,
    remedy: ({ unsaid }) => unsaidRemedies[unsaid ?? 'other'],
  },
  EMPTY_PAGE: {
    message: ({ number }) =>
      number === 204
        ? 'La page répond 204 (sans contenu) : il n’y a donc rien à lire.'
        : 'La page répond, mais il n’y a rien à y lire.',
    remedy: () =>
      'Faites-lui dire quelque chose : renvoyez un texte dans le programme, ou vérifiez que le fichier envoyé est enregistré et n’est pas vide. Si elle doit être vide, attendez cela : --expect "=".',
  },
  PAGE_ERROR: {
    message: ({ detail, inImage }) =>
      `La page répond, mais elle montre une erreur${at(detail)}${given(inImage?.file, (file) => ` (${printable(file, mostShown)}, ligne ${inImage?.line})`)}.`,
    remedy: ({ detail = '' }) =>
      /headers already sent/i.test(detail)
        ? 'header(), setcookie() et session_start() doivent venir avant tout ce que la page envoie : mettez l’appel tout en haut du fichier, au-dessus de tout HTML, echo ou ligne vide.'
        : isOfDatabase.test(detail)
          ? 'Le programme n’atteint aucune base de données. Il lui faut l’extension de PHP pour cela (RUN docker-php-ext-install …), et une base qui tourne : dans un conteneur, localhost n’est que ce conteneur.'
          : 'Corrigez-la à cette ligne, puis reconstruisez.',
  },
  BAD_RESPONSE: {
    message: ({ detail, mute }) =>
      mute
        ? 'L’application reçoit la demande de la page, et ferme la connexion sans répondre.'
        : detail === 'ERR_TOO_MANY_REDIRECTS'
          ? `La page fait tourner en rond qui la demande, ce que les navigateurs appellent ${detail}.`
          : `Ce qui répond ne parle pas HTTP comme il faut.${said(detail)}`,
    remedy: () => 'Regardez comment l’application répond quand on demande la page /.',
  },
  NOT_READY: {
    message: ({ number, containerPort, unseen, mute }) =>
      mute
        ? `L’application écoute${onPort(containerPort)}, mais n’a donné aucune réponse${within(number)}.`
        : `L’application tourne, mais rien n’a répondu${onPort(containerPort)}${within(number)}${unseen ? ' ; d’ici, personne n’a pu voir quels ports elle écoute' : ''}.`,
    remedy: ({ unseen, mute, edit }) =>
      mute
        ? 'Regardez ce qui répond à la page / : cela doit envoyer quelque chose, et se terminer. Une boucle sans fin l’en empêche, ou l’attente de quelque chose qui ne vient pas.'
        : unseen
          ? 'Dites quel port elle écoute : EXPOSE et le port dans le Dockerfile, ou --container-port et le port ici.'
          : `Vérifiez qu’elle lance un serveur sur ce port${given(edit, (line) => `, par exemple ${shown(line)}`)}. Ses dernières lignes disent peut-être ce qu’elle attend.`,
  },
  PATTERN_TIMEOUT: {
    message: ({ expected, number }) =>
      `On ne sait pas si la page est juste : la recherche du motif${given(expected, (pattern) => ` ${shown(pattern)}`)} n’a pas abouti${within(number)}. Le projet n’est pas en faute.`,
    remedy: () =>
      'Écrivez le motif de sorte qu’un texte n’y corresponde que d’une seule façon : pas de répétition dans une répétition, comme (a+)+. Ou enlevez les barres obliques, et attendez un texte.',
  },
  CHECK_FAILED: {
    message: () => 'Le projet ne fait pas tout ce que demande son exercice.',
    remedy: () => 'La liste des vérifications dit ce qui manque.',
  },
  LEFT_BEHIND: {
    message: ({ detail }) =>
      `Une partie de ce qui a été lancé n’a pas pu être supprimée.${said(detail)}`,
    remedy: ({ source }) =>
      source
        ? `Supprimez le reste à la main : ${source}`
        : 'Supprimez le reste à la main : « docker ps -a » et « docker images -a » montrent ce qui est là.',
  },
  INTERRUPTED: {
    message: () => 'Interrompu par Ctrl-C, avant tout verdict.',
    remedy: () => 'Recommencez quand vous voulez.',
  },
  TERMINATED: {
    message: () => 'Arrêté du dehors (SIGTERM), avant tout verdict.',
    remedy: () => 'Recommencez quand vous voulez.',
  },
  REPORT_UNFIT: {
    message: ({ detail }) =>
      `Ce que le rapport dit de ce projet est illisible${given(detail, (field) => ` : ${inFrenchQuotes(field)} n’est pas ce que docker-intro écrit`)}. Le projet n’est pas en faute.`,
    remedy: () =>
      'Vérifiez le projet de nouveau : docker-intro verify, suivi du nom de son dossier.',
  },
  INTERNAL: {
    message: ({ detail }) => `C’est un bug de docker-intro.${said(detail)}`,
    remedy: () =>
      'Merci de le signaler, avec ce que vous avez tapé. --debug montre où il s’est produit.',
  },
};
