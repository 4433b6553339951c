import { printable } from '../../text/quote.js';
import type { enReport } from '../en/report.js';

/** The words of the reports that other programs show. */
export const frReport: typeof enReport = {
  /** Between the cells of a table: what a spreadsheet in this language expects. */
  separator: ';',
  project: 'Projet',
  result: 'Résultat',
  points: 'Points obtenus',
  cause: 'Ce qui s’est passé',
  time: 'Durée',
  outcome: { pass: 'réussi', fail: 'en échec', error: 'impossible à vérifier', skip: 'omis' },
  unwritten: (path, why) =>
    `Le rapport n’a pas été écrit : ${printable(path, 200)} : ${printable(why, 200)}`,
  tooLong: (format, projects) =>
    `Le rapport n’a pas été écrit en ${format} : ${projects} projets avec tout ce qu’ils ont dit, c’est trop pour un seul texte. Réunissez moins de rapports à la fois, ou écrivez-le en csv.`,
  lookedAt: (count) => `${count} ${count < 2 ? 'seulement regardé' : 'seulement regardés'}`,
  more: (count) => `… et ${count} de plus, qui sont dans le rapport complet.`,
};
