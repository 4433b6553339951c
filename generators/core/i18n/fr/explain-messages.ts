import { inFrenchQuotes } from '../../text/quote.js';
import type { enKnownMessages, enUnseen } from '../en/explain-messages.js';
import { given, mostShown } from '../failure-words.js';

const quoted = (text: string) => inFrenchQuotes(text, mostShown);

/** What an exit code means where nothing else is known. */
const exits: Readonly<Record<string, string>> = {
  0: 'le programme est arrivé à sa fin, et tout allait bien. Un conteneur vit aussi longtemps que son programme.',
  1: 'le programme s’est terminé par une erreur.',
  2: 'le programme s’est terminé par une erreur ; c’est le plus souvent sa ligne de commande qui est fausse.',
  125: 'Docker lui-même n’a pas pu le faire ; le conteneur n’a pas démarré.',
  126: 'le programme a été trouvé, mais ne peut pas être exécuté.',
  127: 'le programme, ou une commande qu’il contient, n’a pas été trouvé.',
  130: 'il a été interrompu par Ctrl-C.',
  137: 'il a été interrompu de l’extérieur : le plus souvent par le noyau, parce qu’il prenait trop de mémoire, ou par « docker kill ».',
  139: 'le programme a planté sur un mauvais accès à la mémoire.',
  143: 'il a été arrêté, comme le fait « docker stop ». Ce n’est pas une erreur.',
};

/** Messages that nobody meets who lets a project be verified, or that mean more to somebody who types. */
export const frKnownMessages: typeof enKnownMessages = {
  CLI_MISSING: {
    message: () =>
      'Il n’y a pas de commande docker sur cette machine, ou le terminal ne la trouve pas.',
    remedy: () =>
      'Installez Docker (https://docs.docker.com/get-started/get-docker/), puis ouvrez un nouveau terminal : « docker version » doit répondre. Sous Debian 13, la commande est un paquet à part : « sudo apt-get install docker-cli ».',
  },
  COMPOSE_OLD_COMMAND: {
    message: () => 'Il n’y a pas de commande docker-compose : c’est l’ancienne.',
    remedy: () => 'Aujourd’hui, elle s’écrit avec une espace : docker compose up',
  },
  COMPOSE_MISSING: {
    message: () => 'Docker est là, mais sa partie pour Compose manque.',
    remedy: () =>
      'Installez-la : « sudo apt-get install docker-compose-v2 » sous Ubuntu, « docker-compose » sous Debian 13, « docker-compose-plugin » si Docker vient de docker.com. Docker Desktop l’apporte.',
  },
  BUILDX_MISSING: {
    message: () => 'Docker est là, mais sa partie pour construire avec BuildKit, buildx, manque.',
    remedy: () =>
      'Installez-la : « sudo apt-get install docker-buildx », ou « docker-buildx-plugin » si Docker vient de docker.com. Docker Desktop l’apporte.',
  },
  UNKNOWN_COMMAND: {
    message: (what) => `Docker n’a pas de commande ${quoted(what)}.`,
    remedy: (_what, other) =>
      other === ''
        ? 'Vérifiez son orthographe ; « docker --help » liste les commandes.'
        : `Vouliez-vous dire ${quoted(other)} ?`,
  },
  UNKNOWN_FLAG: {
    message: (what) => `Cette commande n’a pas d’option ${quoted(what)}.`,
    remedy: () =>
      'Les options longues commencent par deux tirets (--name), les courtes par un seul (-p). Ajoutez --help à la commande pour voir celles qui existent. Si c’était « docker compose », Compose n’est peut-être pas installé : essayez « docker compose version ».',
  },
  FLAG_WITHOUT_VALUE: {
    message: (what) => `Derrière ${quoted(what)}, il manque sa valeur.`,
    remedy: () => 'Écrivez la valeur derrière, comme dans -p 8080:80 ou --name web.',
  },
  BUILD_WITHOUT_FOLDER: {
    message: () =>
      '« docker build » ne sait pas à partir de quel dossier construire, ou en a reçu plusieurs.',
    remedy: () => 'C’est le plus souvent ce dossier-ci, un point à la fin : docker build -t NOM .',
  },
  WRONG_NUMBER_OF_WORDS: {
    message: (what) => `« docker ${what} » a trop peu de mots derrière lui, ou trop.`,
    remedy: (what) =>
      `« docker ${what} --help » montre ce qu’il y faut. Les options viennent avant les noms, et un nom n’a pas d’espaces.`,
  },
  OPTION_AFTER_IMAGE: {
    message: (what) =>
      `${quoted(what)} est derrière le nom de l’image, et Docker l’a donc pris pour le programme à démarrer.`,
    remedy: () => 'Les options viennent avant l’image : docker run -p 8080:80 IMAGE',
  },
  NO_BASH: {
    message: (what) => `Il n’y a pas de ${what} dans cette image : les petites s’en passent.`,
    remedy: () => 'Prenez sh : docker exec -it NOM sh',
  },
  EXEC_NOT_FOUND: {
    message: (what) => `Il n’y a pas de commande ${quoted(what)} dans le conteneur.`,
    remedy: () =>
      'Vérifiez son orthographe. Une petite image a peu de commandes ; « docker exec -it NOM sh » permet d’y regarder.',
  },
  EXEC_FORMAT: {
    message: () =>
      'Le fichier à démarrer n’est pas un programme pour cet ordinateur : un script dont la première ligne ne dit pas ce qui l’exécute, ou un programme pour un autre genre de processeur.',
    remedy: () =>
      'Pour un script, la première ligne doit être #!/bin/sh, sans rien au-dessus. Pour une image construite sur un autre genre d’ordinateur (un Mac récent, par exemple), construisez-la sur celui-ci : docker build -t NOM .',
  },
  NAME_CONFLICT: {
    message: (what) =>
      `${what === '' ? 'Ce nom' : `Le nom ${quoted(what)}`} est déjà celui d’un autre conteneur, peut-être arrêté.`,
    remedy: (what) =>
      `S’il ne sert plus, supprimez-le : « docker rm -f ${what === '' ? 'NOM' : what} » – ou prenez un autre nom derrière --name.`,
  },
  PORT_IN_USE: {
    message: (what) =>
      `Le port${given(what, (port) => ` ${port}`)} de cet ordinateur est pris : un autre conteneur ou programme y écoute.`,
    remedy: () =>
      'Regardez avec « docker ps » si c’est un conteneur, et arrêtez-le (docker stop NOM). Ou choisissez un autre port, le nombre avant le deux-points : -p 8081:80',
  },
  PORT_PRIVILEGED: {
    message: () => 'Un port sous 1024 est réservé à root.',
    remedy: () => 'Choisissez-en un plus haut, le nombre avant le deux-points : -p 8080:80',
  },
  HOST_ADDRESS: {
    message: () => 'L’adresse devant le port n’est pas une adresse de cet ordinateur.',
    remedy: () => 'Ne l’écrivez pas (-p 8080:80), ou écrivez 127.0.0.1 : -p 127.0.0.1:8080:80',
  },
  BAD_PORT: {
    message: (what) => `${quoted(what)} n’est pas un port.`,
    remedy: () =>
      'Écrivez deux nombres de 1 à 65535, un deux-points entre les deux, sans espaces : -p 8080:80',
  },
  NOT_RUNNING: {
    message: (what) =>
      `${what === '' ? 'Ce conteneur' : `Le conteneur ${quoted(what)}`} ne tourne pas : il s’est arrêté, ou n’a jamais démarré.`,
    remedy: () =>
      '« docker ps -a » le montre avec son code de sortie, « docker logs NOM » ce qu’il a dit, et « docker start NOM » le redémarre.',
  },
  NO_CONTAINER: {
    message: (what) => `Il n’y a pas de conteneur ${what === '' ? 'de ce nom' : quoted(what)}.`,
    remedy: () =>
      '« docker ps -a » liste tous les conteneurs avec leurs noms ; un conteneur démarré avec --rm disparaît dès qu’il s’arrête. Le nom d’une image n’est pas celui d’un conteneur.',
  },
  NO_OBJECT: {
    message: (what) => `Il n’y a ni conteneur, ni image, ni volume, ni réseau ${quoted(what)}.`,
    remedy: () => 'Vérifiez le nom : « docker ps -a » et « docker images » listent ce qu’il y a.',
  },
  NO_IMAGE: {
    message: (what) => `Il n’y a pas d’image ${what === '' ? 'de ce nom' : quoted(what)} ici.`,
    remedy: () =>
      '« docker images » liste celles qui sont ici. Construisez-la (docker build -t NOM .), ou téléchargez-la (docker pull NOM).',
  },
  NO_VOLUME: {
    message: (what) => `Il n’y a pas de volume ${quoted(what)}.`,
    remedy: () => '« docker volume ls » liste ceux qui existent.',
  },
  NO_NETWORK: {
    message: (what) => `Il n’y a pas de réseau ${quoted(what)}.`,
    remedy: (what) =>
      `Créez-le : « docker network create ${what} » – ou regardez avec « docker network ls » ce qu’il y a.`,
  },
  STILL_RUNNING: {
    message: () => 'Un conteneur qui tourne n’est pas supprimé.',
    remedy: () =>
      'Arrêtez-le d’abord (docker stop NOM), ou faites les deux à la fois : docker rm -f NOM',
  },
  IMAGE_IN_USE: {
    message: () => 'Un conteneur utilise cette image ; il est peut-être arrêté.',
    remedy: () =>
      '« docker ps -a » le montre. Supprimez-le (docker rm NOM), puis l’image (docker rmi IMAGE).',
  },
  IMAGE_WITH_NAMES: {
    message: () =>
      'Cette image a plusieurs noms, et un identifiant seul ne la supprime que si elle n’en a qu’un.',
    remedy: () =>
      'Supprimez-la par chacun de ses noms, que liste « docker images » : docker rmi NOM:VERSION',
  },
  IMAGE_WITH_CHILDREN: {
    message: () => 'D’autres images sont construites sur celle-ci.',
    remedy: () => 'Supprimez-les d’abord ; « docker images -a » les liste.',
  },
  VOLUME_IN_USE: {
    message: () => 'Un conteneur utilise ce volume ; il est peut-être arrêté.',
    remedy: () =>
      '« docker ps -a » montre les conteneurs. Supprimez celui-là (docker rm NOM), puis le volume.',
  },
  NETWORK_IN_USE: {
    message: () => 'Il y a encore des conteneurs dans ce réseau.',
    remedy: () =>
      '« docker network inspect NOM » les nomme. Arrêtez-les, ou retirez-les : docker network disconnect RÉSEAU CONTENEUR',
  },
  NO_TERMINAL: {
    message: () =>
      'L’option -t veut un terminal, et il n’y en a pas ici : dans un tube, un script, ou Git Bash sous Windows.',
    remedy: () =>
      'Enlevez -t : « docker exec -i … » – dans Git Bash, mettez winpty devant la commande : winpty docker run -it …',
  },
  VOLUME_NAME: {
    message: (what) =>
      `${quoted(what)} est pris pour le nom d’un volume, et un tel nom n’a pas de barres obliques.`,
    remedy: () =>
      'Le chemin d’un dossier d’ici commence par « ./ », ou s’écrit en entier : -v "$(pwd)/data":/data',
  },
  VOLUME_FORM: {
    message: () =>
      'Ce qui est derrière -v n’est pas compris : une partie est vide, ou n’est pas un chemin.',
    remedy: () =>
      'C’est SOURCE:CIBLE, et la cible commence par /. Une variable y est peut-être vide, et des espaces veulent des guillemets droits : -v "$(pwd)":/app',
  },
  BIND_MISSING: {
    message: (what) => `${quoted(what)} n’existe pas sur l’ordinateur du moteur.`,
    remedy: () =>
      'Vérifiez le chemin, ou créez d’abord le dossier. Avec -v à la place de --mount, il est créé.',
  },
  FILE_SHARING: {
    message: () => 'Docker Desktop n’a pas le droit de montrer ce dossier aux conteneurs.',
    remedy: () =>
      'Autorisez-le dans Docker Desktop, sous Settings, Resources, File sharing ; ou prenez un dossier de votre dossier personnel.',
  },
  FOLDER_ONTO_FILE: {
    message: () => 'Un côté de -v est un dossier, l’autre un fichier.',
    remedy: () =>
      'Le plus souvent, le fichier devant le deux-points manque, et Docker a créé un dossier de ce nom : supprimez ce dossier, mettez-y le fichier, et recommencez.',
  },
  BAD_NAME: {
    message: (what) => `${quoted(what)} ne peut pas être le nom d’un conteneur.`,
    remedy: () => 'Il a seulement des lettres, des chiffres et . _ - , et pas d’espaces.',
  },
  BAD_REFERENCE: {
    message: () => 'Docker a pris pour le nom d’une image un mot qui ne peut pas en être un.',
    remedy: () =>
      'Regardez le mot derrière les options. C’est peut-être un chemin avec un espace (mettez-le entre guillemets droits), une option avec un tiret de traitement de texte (– pour -), ou un nom en majuscules : une image a des minuscules, comme nom:version.',
  },
  PULL_AUTH: {
    message: (what) =>
      `Il n’y a pas d’image ${quoted(what)} ici, et Docker Hub n’en a pas de ce nom que tout le monde puisse avoir.`,
    remedy: () =>
      'Vérifiez son orthographe. Si c’est la vôtre, construisez-la d’abord : docker build -t NOM . Si elle est privée, ouvrez une session : docker login',
  },
  PULL_NOT_FOUND: {
    message: (what) =>
      `Cette version n’existe pas${given(what, (name) => ` pour l’image : ${quoted(name)}`)}.`,
    remedy: () =>
      'Comparez la partie derrière le deux-points avec les versions que liste https://hub.docker.com/.',
  },
  SHORT_NAME: {
    message: (what) => `Podman ne sait pas de quel registre doit venir ${quoted(what)}.`,
    remedy: (what) =>
      `Si elle est sur Docker Hub, écrivez son nom entier : docker.io/library/${what} – ou construisez-la d’abord : podman build -t ${what} .`,
  },
  PUSH_DENIED: {
    message: () => 'Vous n’avez pas le droit d’envoyer une image sous ce nom.',
    remedy: () =>
      'Ouvrez une session (docker login), et faites commencer le nom par celui de votre compte : « docker tag web COMPTE/web » – puis docker push COMPTE/web',
  },
  NO_TAG_HERE: {
    message: (what) => `Il n’y a pas ici d’image qui s’appelle ${quoted(what)}.`,
    remedy: () =>
      'Donnez-lui d’abord ce nom : « docker tag web COMPTE/web » – « docker images » liste les noms.',
  },
  LOGIN_REFUSED: {
    message: () =>
      'Le registre n’a pas accepté le nom et le mot de passe, ou veut que vous ouvriez une session.',
    remedy: () =>
      'Recommencez : docker login. Avec une double authentification, prenez un jeton d’accès comme mot de passe.',
  },
  CONTEXT_MISSING: {
    message: (what) => `Le dossier à partir duquel construire, ${quoted(what)}, n’existe pas.`,
    remedy: () =>
      'Regardez avec « ls » où vous êtes. Le dernier mot de docker build est un dossier, le plus souvent un point : docker build -t NOM .',
  },
  CONTEXT_IS_FILE: {
    message: () => 'docker build a reçu un fichier, et veut le dossier.',
    remedy: () =>
      'Nommez le dossier en dernier, et le fichier avec -f : docker build -t NOM -f Dockerfile .',
  },
  WINDOWS_CONTAINERS: {
    message: () =>
      'Docker Desktop est réglé sur les conteneurs Windows, et cette image est pour Linux.',
    remedy: () =>
      'Cliquez avec le bouton droit sur la baleine de la barre des tâches : « Switch to Linux containers… ».',
  },
  VIRTUALIZATION: {
    message: () =>
      'Docker Desktop a besoin de la virtualisation (un ordinateur dans l’ordinateur), et elle n’est pas prête ici.',
    remedy: () =>
      'Sous Windows, tapez « wsl --update » dans un PowerShell, et redémarrez. Si ce n’est pas cela, activez la virtualisation dans le BIOS de l’ordinateur (VT-x, AMD-V ou SVM).',
  },
  SERVICE_MISSING: {
    message: () => 'Le moteur de Docker n’est pas installé ici comme service.',
    remedy: () =>
      'Installez-le : « sudo apt-get install docker.io » sous Debian et Ubuntu. Avec Docker Desktop, ce service n’existe pas : ouvrez le programme.',
  },
  NO_SYSTEMD: {
    message: () =>
      'systemctl ne marche pas ici : ce Linux a démarré sans systemd, comme d’anciens WSL.',
    remedy: () =>
      'Tapez « sudo service docker start » ; sous WSL, Docker Desktop le fait pour vous.',
  },
  RM_AND_RESTART: {
    message: () =>
      '--rm supprime le conteneur à sa fin, --restart le redémarre : les deux ne vont pas ensemble.',
    remedy: () => 'Enlevez l’un des deux.',
  },
  NO_PUBLIC_PORT: {
    message: (what, other) =>
      `Le port ${quoted(what)} du conteneur ${quoted(other)} n’est pas publié.`,
    remedy: () =>
      'Les ports sont publiés à la création d’un conteneur : supprimez-le, et relancez-le avec -p, comme dans docker run -d -p 8080:80 IMAGE',
  },
  PAGE_HTTPS: {
    message: () => 'La page a été demandée en https, et le programme parle http.',
    remedy: () => 'Écrivez http:// devant, sans le s : http://localhost:8080',
  },
  PAGE_REFUSED: {
    message: () => 'Rien n’écoute sur ce port de cet ordinateur.',
    remedy: () =>
      '« docker ps » doit montrer le conteneur, et une flèche sous PORTS, comme 0.0.0.0:8080->80/tcp : le nombre avant la flèche est celui du navigateur. Si le conteneur n’y est pas, « docker ps -a » et « docker logs NOM » disent pourquoi ; si la flèche manque, c’est que -p manquait.',
  },
  PAGE_EMPTY: {
    message: () => 'Le port mène dans le conteneur, mais personne n’y a répondu.',
    remedy: () =>
      'Le plus souvent, le programme n’écoute que sur 127.0.0.1 : faites-le écouter sur 0.0.0.0. Ou il écoute sur un autre port que celui derrière le deux-points de -p. « docker logs NOM » montre les deux ; peut-être est-il seulement en train de démarrer.',
  },
  PAGE_NAME: {
    message: () => 'Aucune machine ne porte ce nom.',
    remedy: () =>
      'Sur cet ordinateur, c’est http://localhost: avec le port. Les noms des conteneurs ne sont connus que des autres conteneurs du même réseau.',
  },
  PAGE_TIMEOUT: {
    message: () => 'Personne n’a répondu à temps.',
    remedy: () =>
      'Regardez avec « docker logs NOM » ce que fait le programme. Si le moteur est sur une autre machine, un pare-feu est peut-être entre les deux.',
  },
  PAGE_UNSAFE: {
    message: () => 'Le navigateur refuse ce port, parce que d’autres services l’utilisent.',
    remedy: () => 'Publiez-en un autre, comme 8080 : -p 8080:80',
  },
  PAGE_ADDRESS: {
    message: () =>
      '0.0.0.0 veut dire « toutes les adresses » : ce n’en est pas une qu’un navigateur peut ouvrir.',
    remedy: () => 'Ouvrez http://localhost: avec le port.',
  },
  PAGE_GATEWAY: {
    message: () => 'Le serveur placé devant a répondu, mais pas le programme derrière lui.',
    remedy: () =>
      'Regardez avec « docker ps -a » si le programme tourne, et que le serveur le demande par le nom de son conteneur et par le port de l’intérieur.',
  },
  COMPOSE_NO_FILE: {
    message: () => 'Il n’y a pas de fichier Compose dans ce dossier.',
    remedy: () =>
      'Allez dans le dossier qui a compose.yaml ou docker-compose.yml, ou nommez le fichier : docker compose -f FICHIER up',
  },
  COMPOSE_YAML: {
    message: (what, other) =>
      `Le fichier Compose ne peut pas être lu${given(what, (line) => ` à la ligne ${line}`)} : ${quoted(other)}.`,
    remedy: () =>
      'Regardez cette ligne et celle du dessus : décalez avec des espaces, jamais avec des tabulations, chaque niveau pareil, et mettez une espace après chaque deux-points.',
  },
  COMPOSE_KEY: {
    message: (what) => `Compose ne connaît pas ${quoted(what)} à cet endroit du fichier.`,
    remedy: () =>
      'Vérifiez son orthographe, et son décalage : services, networks et volumes sont tout à gauche.',
  },
  COMPOSE_SHAPE: {
    message: (what) => `${quoted(what)} est écrit sous une autre forme que Compose ne l’attend.`,
    remedy: () =>
      'Une liste a un tiret devant chaque ligne ; le reste est un nom, un deux-points et une valeur, plus à droite que ce dont cela dépend.',
  },
  COMPOSE_UNDEFINED: {
    message: (what) => `Le fichier Compose utilise ${quoted(what)}, et ne dit pas ce que c’est.`,
    remedy: () =>
      'Vérifiez l’orthographe. Un volume ou un réseau qui a un nom se déclare tout à gauche, sous « volumes: » ou « networks: ».',
  },
  COMPOSE_NO_IMAGE: {
    message: (what) => `Le service ${quoted(what)} n’a pas d’image.`,
    remedy: () => 'Écrivez sous son nom « image: NOM », ou « build: . ».',
  },
  COMPOSE_NO_SERVICE: {
    message: (what) => `Le fichier Compose n’a pas de service ${quoted(what)}.`,
    remedy: () =>
      'Prenez un nom qui est sous « services: » ; « docker compose config --services » les liste.',
  },
  COMPOSE_NOT_RUNNING: {
    message: (what) => `Le service ${quoted(what)} ne tourne pas.`,
    remedy: (what) =>
      `Démarrez-le avec « docker compose up -d ». « docker compose logs ${what} » montre pourquoi il s’est arrêté.`,
  },
  COMPOSE_DEPENDENCY: {
    message: (what) =>
      `Un service attend le conteneur ${quoted(what)}, et celui-ci n’a pas bien démarré.`,
    remedy: () =>
      'Regardez ce qu’il dit : docker compose logs. Un test sous healthcheck demande peut-être un programme que l’image n’a pas.',
  },
  COMPOSE_VERSION: {
    message: () => 'La ligne « version: » du fichier Compose ne sert plus à rien.',
    remedy: () => 'Enlevez-la ; ce n’est pas une erreur, et tout continue.',
  },
  COMPOSE_VARIABLE: {
    message: (what) =>
      `Le fichier Compose utilise la variable ${quoted(what)}, et personne ne l’a définie : elle est vide.`,
    remedy: (what) =>
      `Écrivez ${what}=… dans un fichier .env à côté, ou deux dollars ($$) si ce n’est pas une variable.`,
  },
  OTHER_PLATFORM: {
    message: (what, other) =>
      `L’image est faite pour ${quoted(what)}, et cet ordinateur est ${quoted(other)} : elle tourne lentement, ou pas du tout.`,
    remedy: () =>
      'Construisez-la sur cet ordinateur, ou prenez une image qui existe pour lui. Docker Desktop peut lancer les deux.',
  },
  NOT_HERE_YET: {
    message: (what) =>
      `L’image ${quoted(what)} n’est pas encore ici, et Docker va donc la chercher. Ce n’est pas une erreur.`,
    remedy: () => 'La suite dit comment cela s’est passé.',
  },
  ADDRESS_IN_USE: {
    message: () => 'Un autre programme tient déjà le port sur lequel celui-ci veut écouter.',
    remedy: () =>
      'Dans un conteneur, c’est le programme lui-même, qui démarre son serveur deux fois : démarrez-le une fois. Sur cet ordinateur, arrêtez l’autre programme, ou choisissez un autre port.',
  },
  ADDRESS_NOT_HERE: {
    message: () => 'Le programme veut écouter sur une adresse que son conteneur n’a pas.',
    remedy: () => 'Faites-le écouter sur 0.0.0.0, c’est-à-dire sur toutes les adresses.',
  },
  REFUSED: {
    message: () => 'Rien n’écoute à l’adresse et au port demandés.',
    remedy: () =>
      'Depuis votre navigateur : regardez avec « docker ps » que le conteneur tourne, et quel port y mène. D’un conteneur à un autre : localhost est le conteneur lui-même ; écrivez donc le nom de l’autre, dans le même réseau.',
  },
  EXIT_CODE: {
    message: (what) =>
      `Code de sortie ${what} : ${exits[what] ?? 'le programme l’a choisi, et lui seul sait ce qu’il veut dire.'}`,
    remedy: () =>
      '« docker logs NOM » montre ce qu’il a dit en dernier : docker logs NOM 2>&1 | docker-intro explain',
  },
};

/** What is said of an error where no project is at hand: what its usual sentences tell of one is not known. */
export const frUnseen: typeof enUnseen = {
  'npm-lock': {
    message: () => 'npm ci se règle sur package-lock.json, et il n’y en a pas dans l’image.',
    remedy: () =>
      'Créez-le là où se trouve package.json (npm install), et copiez les deux : COPY package*.json ./ – ou écrivez RUN npm install.',
  },
  'go-mod': {
    message: () => 'Il n’y a pas dans l’image de go.mod, par lequel Go sait ce qu’il construit.',
    remedy: () =>
      'Créez-le à côté du programme (go mod init exemple), et copiez-le : COPY go.mod *.go ./',
  },
  'pip-equals': {
    message: (what) => `${quoted(what)} a un seul =, et devant une version il en faut deux.`,
    remedy: (what) => `Écrivez : ${what.replace('=', '==')}`,
  },
  'import-name': {
    message: (what, other) =>
      `${other === '' ? 'Le module dont il est importé' : `Le module ${quoted(other)}`} n’a rien qui s’appelle ${quoted(what)}.`,
    remedy: () => 'Vérifiez l’orthographe, et que les versions des paquets vont ensemble.',
  },
  'own-missing': {
    message: (what) => `L’image ne contient pas ${quoted(what)} là où le programme le cherche.`,
    remedy: () =>
      'Vérifiez l’orthographe, majuscules et terminaison comprises, et que COPY l’apporte.',
  },
  'command-missing': {
    message: (what) =>
      `${quoted(what)} ne peut pas démarrer : il n’est pas dans l’image, ou bien il y manque ce dont il a lui-même besoin, comme la bibliothèque C avec laquelle il a été construit.`,
    remedy: () =>
      'Vérifiez son orthographe. La première ligne d’un script doit nommer un programme de l’image. Ce que Go construit n’a besoin de rien si ENV CGO_ENABLED=0 figure au-dessus de « go build » ; les autres programmes doivent être construits sur le système où ils tournent.',
  },
  'module-missing': {
    message: (what) => `L’image ne contient pas le paquet pour ${quoted(what)}.`,
    remedy: (what, other) =>
      `Installez-le dans le Dockerfile, au-dessus de COPY : ${other} – ou, si ${what}.py est un fichier à vous, copiez-le à côté du programme.`,
  },
};
