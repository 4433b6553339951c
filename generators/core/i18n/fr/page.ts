import type { enPage } from '../en/page.js';

/** In French 0 is singular too. */
const projects = (count: number): string => `${count} ${count < 2 ? 'projet' : 'projets'}`;

/** The words of the page that a teacher opens. */
export const frPage: typeof enPage = {
  lang: 'fr',
  title: (count) => `${projects(count)} ${count < 2 ? 'vérifié' : 'vérifiés'}`,
  skipTo: 'Aller aux projets',
  part: (part, count) => `part ${part} d’une liste de ${projects(count)}`,
  missing: (parts) =>
    parts.length === 1
      ? `La liste n’est pas complète : il manque la part ${parts.join(', ')}.`
      : `La liste n’est pas complète : il manque les parts ${parts.join(', ')}.`,
  titleOnlyRead: (count) => `${projects(count)} ${count < 2 ? 'regardé' : 'regardés'}`,
  titleUnchecked: (count) => `${projects(count)}, ${count < 2 ? 'non vérifié' : 'non vérifiés'}`,
  looksRight: (count) => (count < 2 ? 'semble correct' : 'semblent corrects'),
  provenOrLooked: (count) =>
    count < 2 ? 'réussi ou seulement regardé' : 'réussis ou seulement regardés',
  tally: {
    pass: (count) => (count < 2 ? 'réussi' : 'réussis'),
    fail: (_count) => 'en échec',
    error: (count) => (count < 2 ? 'impossible à vérifier' : 'impossibles à vérifier'),
    skip: (_count) => 'omis',
  },
  onlyRead: 'Les fichiers ont seulement été regardés : rien n’a été construit ni lancé.',
  totals: 'Bilan',
  classes: 'Ce qui ne va pas',
  noClasses: 'Tout s’est bien passé.',
  projects: 'Les projets',
  caption: 'Une ligne par projet ; ceux qui ont besoin d’aide viennent en premier.',
  student: 'Élève',
  atStep: (step) => `à l’étape « ${step} »`,
  failureClass: 'Type de problème',
  what: 'Ce qui s’est passé, et que faire',
  any: 'tous',
  find: 'Chercher dans les lignes',
  reset: 'Tout afficher',
  shown: 'Projets affichés : {shown} sur {all}.',
  sortedUp: 'Tri croissant par :',
  sortedDown: 'Tri décroissant par :',
  nothingFits: 'Aucun projet ne correspond à tout cela.',
  lastLines: (step) => `Les dernières lignes de l’étape « ${step} »`,
  warnings: (count) => (count < 2 ? `${count} avertissement` : `${count} avertissements`),
  checks: (passed, all) => `Vérifications : ${passed} sur ${all} réussies`,
  hidden: 'cachée aux élèves',
  hiddenCheck: (number) => `Vérification cachée ${number}`,
  work: 'Rendu',
  untouched: 'inchangé',
  touched: 'modifié',
  changedFiles: (count) => `${count} ${count > 1 ? 'fichiers modifiés' : 'fichier modifié'}`,
  lines: (added, removed) => `+${added} −${removed}`,
  commits: (count) => `${count} ${count > 1 ? 'commits' : 'commit'}`,
  alike: (others) => `ressemble à ${others.join(', ')}`,
  folder: 'Dossier',
  remote: 'Dépôt',
};
