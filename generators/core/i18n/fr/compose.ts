import { printable, inFrenchQuotes as quoted } from '../../text/quote.js';
import type { enCompose } from '../en/compose.js';
import { given, mostShown } from '../failure-words.js';

/** What is said of the Compose file of a project, which is looked at and not proven. */
export const frCompose: typeof enCompose = {
  fits: (file) =>
    `${file} a été regardé, et convient. Rien n’en a été lancé : c’est « docker compose up » qui le fait.`,
  unread: {
    tabs: 'Cette ligne commence par une tabulation, et YAML ne connaît que les espaces : « docker compose » ne peut pas lire le fichier. Mettez deux espaces par niveau.',
    yaml: 'Ce YAML est mal formé : « docker compose » ne peut pas lire le fichier. Regardez cette ligne et celle du dessus : l’indentation, un deux-points oublié, un guillemet.',
  },
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
