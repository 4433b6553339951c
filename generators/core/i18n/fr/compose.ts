import { printable, inFrenchQuotes as quoted } from '../../text/quote.js';
import type { enCompose } from '../en/compose.js';
import { given, mostShown } from '../failure-words.js';
import { plural } from './plural.js';

/** What is said of the Compose file of a project, which is looked at and not proven. */
export const frCompose: typeof enCompose = {
  fits: (file) =>
    `${file} a été regardé, et convient. Rien n’en a été lancé : c’est « docker compose up » qui le fait.`,
  localhost: (name) =>
    `Dans son conteneur, localhost est ce conteneur seul. Là où le programme cherche un autre service, faites-lui nommer ce service, par exemple ${quoted(name)}, comme hôte.`,
  tooEarly: (name) =>
    `« depends_on », dans sa forme courte, attend que ${quoted(name)} soit lancé, pas qu’il réponde. Donnez à ${quoted(name)} un « healthcheck », et sous « depends_on » nommez-le avec la « condition » service_healthy. Ou bien laissez le programme réessayer un moment.`,
  otherNames: (names) =>
    `Les services se trouvent par les noms qu’ils ont dans le fichier Compose : ${printable(names, mostShown)}. Faites-en utiliser un au programme.`,
  password: (name) =>
    `Le service ${quoted(name)} demande un mot de passe, et le programme n’en donne pas, ou un autre. Donnez le même aux deux ; une base que seul ce projet atteint peut s’en passer.`,
  otherServicePort: (name, port, usual) =>
    `Rien n’écoute sur le port ${port} de ${quoted(name)}. Entre services, c’est le port du conteneur qui compte, et « ports: » n’y change rien : ${usual} pour cette image.`,
  otherNetworks: (one, other) =>
    `${quoted(one)} et ${quoted(other)} n’ont aucun réseau en commun : l’un ne trouve donc pas l’autre par son nom. Enlevez « networks: » des deux, ou nommez-y le même.`,
  portTaken: (port, instead, target) =>
    `Le port ${port} de cette machine est pris : « docker compose up » échouerait. La preuve en a pris un autre ; sous « ports: », écrivez - "${instead}:${target}"`,
  boundless: (seconds, megabytes) =>
    `« docker compose » n’est pas venu à bout du fichier Compose et de ses variables en ${seconds} s et ${megabytes} Mo de mémoire : on l’a arrêté, et rien n’a été lancé.`,
  boundlessRemedy:
    'Cherchez, aussi dans « .env », les variables composées sans fin à partir d’autres, et écrivez leurs valeurs en toutes lettres.',
  tooOld: (version, oldest) =>
    `Ce projet a besoin de Compose ${oldest} ou plus récent, et « docker compose » est ici en version ${printable(version, mostShown)}.`,
  tooOldRemedy:
    'Mettez-le à jour par le paquet dont il vient : docker-compose-plugin si Docker vient de docker.com, docker-compose-v2 sur Ubuntu, docker-compose sur Debian 13. Docker Desktop l’apporte avec ses propres mises à jour.',
  first: (version) =>
    `Ce projet a besoin de Compose 2, et il n’y a ici que docker-compose ${printable(version, mostShown)}, avec un trait d’union : c’est la version 1.`,
  apart: (version) =>
    `« docker compose » n’est pas là : docker-compose, avec un trait d’union, l’est (version ${printable(version, mostShown)}), et docker ne le trouve pas.`,
  apartRemedy:
    'Faites-le trouver par docker : « mkdir -p ~/.docker/cli-plugins », puis « ln -s "$(command -v docker-compose)" ~/.docker/cli-plugins/ ». Après cela, « docker compose version » répond.',
  ofPodman:
    'Ce projet a besoin du Compose 2 de Docker, auquel « podman compose » le transmet, et cela ne mène ici à aucun.',
  ofPodmanRemedy:
    'Il faut Podman 4.7 ou plus récent, et Compose 2 à côté : le paquet docker-compose sur Debian 13, docker-compose-v2 sur Ubuntu (podman-compose est un autre programme, et ne suffit pas). Ou bien vérifiez le projet avec Docker.',
  ofSocket: 'Compose interroge Podman par sa socket, et personne n’y répond.',
  ofSocketRemedy:
    'Sur Linux, « systemctl --user enable --now podman.socket » l’ouvre, pour root « systemctl enable --now podman.socket » ; sur macOS et Windows, c’est « podman machine start ».',
  controls:
    'Cette partie du fichier Compose contient un signe invisible, comme un saut de ligne ou une tabulation, là où il faut une seule ligne de texte simple : rien n’a été lancé.',
  manyVariables: (file, kilobytes) =>
    `${quoted(file)} dépasse ${kilobytes} Ko : autant de variables ne se prouvent pas ici, et rien n’a été lancé.`,
  readOnlyFiles:
    'Ce service monte des fichiers isolés, et la clé « read_only » empêche de mettre quoi que ce soit dans son conteneur : cela ne se prouve pas ici, et rien n’a été lancé. Un dossier monté convient.',
  heavy: (folder, megabytes, entries) =>
    `Les dossiers que montent les services sont copiés pour la preuve, et avec ${quoted(folder)} ils dépassent ${megabytes} Mo ou ${entries} fichiers : rien n’a été lancé.`,
  heavyRemedy:
    'Ne montez que le dossier dont le service a besoin. Ce qu’installe son image, comme node_modules ou un environnement virtuel, n’a pas à s’y trouver.',
  refused: '« docker compose » refuse le fichier Compose.',
  unread: {
    tabs: 'Cette ligne commence par une tabulation, et YAML ne connaît que les espaces : « docker compose » ne peut pas lire le fichier. Mettez deux espaces par niveau.',
    yaml: 'Ce YAML est mal formé : « docker compose » ne peut pas lire le fichier. Regardez cette ligne et celle du dessus : l’indentation, un deux-points oublié, un guillemet.',
  },
  indented: (spaces) =>
    `Cette ligne commence par ${spaces} ${plural(spaces, 'espace', 'espaces')}, et toutes les autres par deux à chaque niveau : « docker compose » ne peut pas lire le fichier. Il lui manque une espace au début, ou elle en a une de trop.`,
  version: (number) =>
    `« version » attend un texte, et ${number} est un nombre, que « docker compose » refuse. Plus rien n’a besoin de cette ligne : ôtez-la.`,
  glued: (line) =>
    `Il manque une espace après le deux-points, et « docker compose » ne peut pas lire le fichier. Écrivez : ${printable(line, mostShown)}`,
  colonInside: (line) =>
    `À cause d’un deux-points dans la valeur, « docker compose » y cherche une autre clé. Mettez la valeur entre guillemets : ${printable(line, mostShown)}`,
  undeclared: (kind, name, hasSome, folder) =>
    `${quoted(name)} n’est pas déclaré sous la clé « ${kind} » de la marge du fichier, et « docker compose » refuse cela. ${given(folder, (entry) => `Pour le dossier de ce nom, écrivez : ${printable(entry, mostShown)} — ou alors `)}${folder === '' ? 'Écrivez' : 'écrivez'} ${hasSome ? `sous « ${kind} », à la marge,` : `à la fin du fichier, à la marge, le mot « ${kind} » et son deux-points, et dessous,`} un niveau plus loin, le nom ${printable(name)} et un deux-points.`,
  noEnvFile: (path) =>
    `« env_file » nomme ${quoted(path)}, un fichier qui n’existe pas, et « docker compose » refuse cela : créez ce fichier, avec une ligne comme NOM=valeur pour chaque variable, ou ôtez la ligne.`,
  twice: (key) =>
    `La clé ${quoted(key)} se trouve ici pour la seconde fois, et « docker compose » ne l’accepte qu’une fois : écrivez tout sous la première.`,
  noServices:
    'Il ne nomme aucun service : ce qui doit être lancé se trouve sous le mot « services » et son deux-points, chacun un niveau plus loin.',
  strangeKey: (key, near) =>
    `« docker compose » ne connaît pas la clé ${quoted(key)} à cet endroit, et refuse le fichier.${near === undefined ? '' : ` Vouliez-vous dire « ${near} » ?`}`,
  ofBuild: (key) =>
    `La clé ${quoted(key)} va sous « build », un niveau plus loin : à côté, « docker compose » la refuse.`,
  ofService: (key) =>
    `La clé ${quoted(key)} appartient à un service : mettez-la un niveau plus loin que le nom de ce service.`,
  besideOthers: (service) =>
    `Le service ${quoted(service)} va sous le mot « services » et son deux-points, un niveau plus loin, comme tous les autres services.`,
  empty: (key) =>
    `La clé ${quoted(key)} est vide, et « docker compose » ne l’accepte pas : écrivez ce qui doit s’y trouver, ou retirez la ligne.`,
  wantsList: (key, entry) =>
    `La clé ${quoted(key)} demande une liste. Écrivez dessous, sur une ligne à part et un niveau plus loin : ${printable(entry, mostShown)}`,
  torn: (entry) =>
    `L’espace après le deux-points coupe cet élément en deux, et « docker compose » le refuse. Écrivez : ${printable(entry, mostShown)}`,
  nothing: (service) =>
    `Le service ${quoted(service)} n’a ni « build » ni « image » : il n’y a rien à lancer.`,
  capitals: (image) =>
    `Le nom d’une image s’écrit en minuscules, contrairement à ${quoted(image)}.`,
  noService: (name, near) =>
    `Il attend un service ${quoted(name)}, que le fichier n’a pas.${near === undefined ? '' : ` Vouliez-vous dire ${printable(near)} ?`}`,
  noDockerfile: (service, folder, right, isThere) =>
    `Le service ${quoted(service)} doit être construit à partir de ${quoted(folder)}, ${isThere ? 'où il n’y a pas de Dockerfile' : 'un dossier qui n’existe pas'}.${given(right, (line) => ` Écrivez : ${printable(line, mostShown)}`)}`,
  noSuchDockerfile: (service, path, right) =>
    `Le service ${quoted(service)} doit être construit par ${quoted(path)}, un fichier qui n’existe pas.${given(right, (line) => ` Écrivez : ${printable(line, mostShown)}`)}`,
  otherPort: (port, listens) =>
    `Il publie le port ${port} du conteneur, alors que l’application écoute sur ${listens} : écrivez ${listens} après le dernier deux-points.`,
};
