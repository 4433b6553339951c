import type { enReport } from './en-report.js';

/** The words of the reports that other programs show. */
export const frReport: typeof enReport = {
  project: 'Projet',
  result: 'Résultat',
  cause: 'Ce qui s’est passé',
  time: 'Durée',
  outcome: { pass: 'réussi', fail: 'en échec', error: 'impossible à vérifier', skip: 'omis' },
  more: (count) => `… et ${count} de plus, qui sont dans le rapport complet.`,
};
