import { printable } from '../../text/quote.js';
import type { enUp } from '../en/up.js';

/** What is said of a project that goes on running. */
export const frUp: typeof enUp = {
  keep: 'Le laisser tourner, et ouvrir la page dans le navigateur ?',
  running: (address) => `Il tourne : ${address}`,
  opened: 'La page est dans votre navigateur.',
  starting: 'Lancement, comme dans la leçon :',
  byCompose:
    'C’est son fichier Compose qui le garde en marche ; pour tout lancer, et pour tout enlever :',
  log: 'Pour voir son journal :',
  stopIt: 'Pour l’arrêter et le supprimer :',
  portInstead: (port, instead) =>
    `Le port ${port} de cet ordinateur est déjà pris ; la page est sur le port ${instead}.`,
  following: 'Son journal, jusqu’à Ctrl-C (il continue de tourner) :',
  removed: (what) => `Supprimé : ${printable(what)}`,
  nothing: 'Rien de ce projet ne tourne qui ait été lancé par « up ».',
};
