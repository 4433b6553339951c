import { printable, inFrenchQuotes as quoted } from '../../text/quote.js';
import type { enCompose } from '../en/compose.js';

/** What is said of the Compose file of a project, which is looked at and not proven. */
export const frCompose: typeof enCompose = {
  fits: (file) =>
    `${file} a été regardé, et convient. Rien n’en a été lancé : c’est « docker compose up » qui le fait.`,
  unread: {
    tabs: 'Cette ligne commence par une tabulation, et YAML ne connaît que les espaces : « docker compose » ne peut pas lire le fichier. Mettez deux espaces par niveau.',
    yaml: 'Ce YAML est mal formé : « docker compose » ne peut pas lire le fichier. Regardez cette ligne et celle du dessus : l’indentation, un deux-points oublié, un guillemet.',
    noServices:
      'Il ne nomme aucun service : ce qui doit être lancé se trouve sous le mot « services » et son deux-points, chacun un niveau plus loin.',
  },
  nothing: (service) =>
    `Le service ${quoted(service)} n’a ni « build » ni « image » : il n’y a rien à lancer.`,
  capitals: (image) =>
    `Le nom d’une image s’écrit en minuscules, contrairement à ${quoted(image)}.`,
  noService: (name, near) =>
    `Il attend un service ${quoted(name)}, que le fichier n’a pas.${near === undefined ? '' : ` Vouliez-vous dire ${printable(near)} ?`}`,
  noDockerfile: (service, folder, near, isThere) =>
    `Le service ${quoted(service)} doit être construit à partir de ${quoted(folder)}, ${isThere ? 'où il n’y a pas de Dockerfile' : 'un dossier qui n’existe pas'}.${near === undefined ? '' : ` Vouliez-vous dire ${printable(near)} ?`}`,
  otherPort: (port, listens) =>
    `Il publie le port ${port} du conteneur, alors que l’application écoute sur ${listens} : écrivez ${listens} après le dernier deux-points.`,
};
