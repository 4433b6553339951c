import { foldHeading } from './fold-heading.js';

/** What a column says of somebody: one part of the name or the whole, or where mail reaches them. */
type HeadingRole = 'first' | 'last' | 'full' | 'email';

/** Words that stand around the one that counts, in any number: */
const around = [
  // whose it is,
  ...[
    'eleves?',
    'ele',
    'etudiante?s?',
    'students?',
    'stu',
    'pupils?',
    'learners?',
    'participants?',
  ],
  ...['apprenante?s?', 'stagiaires?', 'candidate?s?', 'child', 'enfant', 'attendee'],
  // which one of several,
  ...['1er', '1', 'premier', 'usuel', 'usage', 'preferred', 'pref', 'chosen', 'legal', 'official'],
  ...['officiel', 'etatcivil', 'ent'],
  // that it must be filled in,
  ...['required', 'requis', 'obligatoire'],
  // and what holds them together.
  ...['des', 'de', 'du', 'd', 'les', 'le', 'la', 'l', 'the', 'of'],
].join('|');

/** Whether a folded heading is one of these, or two as in two languages, with nothing but such words around it. */
export const saying = (...cores: readonly string[]): RegExp =>
  // A bound, so that no heading is looked at for long.
  new RegExp(`^(?:${around}){0,5}(?:${cores.join('|')}){1,2}(?:${around}){0,5}$`);

const surname = '(?:last|sur|family)(?:names?)?';
const given = '(?:first|given)(?:names?)?';

const roles: readonly (readonly [role: HeadingRole, isSaid: RegExp])[] = [
  [
    'first',
    saying(
      ...['prenoms?', '(?:first|given|fore)names?', 'given', 'first', 'fname', 'elepre'],
      'first(?:and)?middle(?:names?)?',
      // As it looks where it was converted twice, of which a note tells: half a name would be worse.
      foldHeading('PrÃ©nom'),
    ),
  ],
  [
    'last',
    saying(
      ...['noms?', 'noms?(?:de)?(?:famille|naissance)', 'nompatronymique', 'patronyme', 'elenom'],
      ...['(?:last|family|sur)names?', 'secondname', 'last', 'family', 'lname'],
    ),
  ],
  [
    'full',
    saying(
      ...['names?', '(?:full|display|sortable)names?', 'nom(?:complet|affiche)'],
      ...['noms?(?:et)?prenoms?', 'prenoms?(?:et)?noms?', 'nameandsurname', 'surnameandname'],
      ...[`${surname}(?:and)?${given}`, `${given}(?:and)?${surname}`],
      // Zoom, of those who have changed it.
      ...['nameoriginalname', 'nomnomdorigine'],
    ),
  ],
  ['full', /^(?:eleves?|etudiante?s?|students?|pupils?|learners?|apprenante?s?|stagiaires?)$/],
  ['full', /^(?:participant|persons?|personnes?)$/],
];

const mail = 'e?mails?|courriels?|mel|messagerie|electronique';
const aroundMail = [
  ...['adresse', 'address', 'courrier', 'school', 'ecole', 'university', 'universitaire'],
  ...['academique', 'institution(?:al|nel|nelle)', 'primary', 'principale?', 'user', 'utilisateur'],
  ...['work', 'professionnelle?', 'value'],
].join('|');
const isMail = new RegExp(`^(?:${mail}|${aroundMail}|${around}){1,8}$`);
const hasMail = new RegExp(mail);

/** UTF-16 code units of a text that could be a heading. */
const longest = 100;

/** What a heading says of the column below it, as far as it is about who a student is. */
export function headingRole(heading: string): HeadingRole | undefined {
  if (heading.length > longest) return undefined;
  const folded = foldHeading(heading);
  if (hasMail.test(folded) && isMail.test(folded)) return 'email';
  return roles.find(([, isSaid]) => isSaid.test(folded))?.[0];
}

/** Whether French programs write `NOM Prénom` under a heading. */
export const isFrenchName = (heading: string): boolean => {
  const isName = ['last', 'full'].includes(headingRole(heading) ?? '');
  return isName && /nom|eleve|etudiant|apprenant|stagiaire/.test(foldHeading(heading));
};

/** The part of a name that a heading says to stand first; undefined where it says nothing of it. */
export function firstPart(heading: string): 'first' | 'last' | undefined {
  const folded = foldHeading(heading);
  const at = {
    first: folded.search(/prenom|first|given/),
    last: folded.search(/(?<!pre)nom|last|surname|family/),
  };
  if (headingRole(heading) !== 'full' || at.first < 0 || at.last < 0) return undefined;
  return at.first < at.last ? 'first' : 'last';
}
