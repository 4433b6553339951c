import { foldHeading } from './fold-heading.js';

const folded = (...headings: readonly string[]): readonly string[] => headings.map(foldHeading);

/**
 * Columns that exist to tell people apart: where one is there, everybody has a value in it. The
 * first one counts; GitHub Classroom's `identifier` is what the teacher typed, and always filled.
 */
export const sureLogins = folded(
  ...['identifier', 'username', 'user name', 'user', 'login', 'identifiant', 'nom d’utilisateur'],
  ...['login name', 'user login', 'identifiant de connexion', 'identifiant utilisateur'],
);

/** Columns that may tell people apart, but have gaps in many exports. The first full one counts. */
export const otherLogins = folded(
  ...['SIS Login ID', 'ID de connexion SIS', 'identifiant de connexion SIS', 'login id'],
  ...['account', 'handle', 'compte', 'pseudo', 'uid'],
  ...['github_username', 'github', 'github login', 'gitlab_username'],
  ...['gitlab', 'gitea_username', 'forgejo_username', 'user id', 'userid', 'student_id'],
  ...['student number', 'student no', 'ID number', 'numéro d’identification', 'numéro étudiant'],
  ...['n° étudiant', 'no étudiant', 'num étudiant', 'code étudiant', 'id étudiant', 'id élève'],
  ...['numéro élève', 'n° élève', 'matricule', 'SIS User ID'],
  ...['ID utilisateur SIS', 'identifiant utilisateur SIS', 'id'],
  ...['email', 'email address', 'mail', 'e-mail address', 'student email', 'school email'],
  ...['adresse e-mail', 'adresse mail', 'adresse de courriel', 'adresse électronique', 'courriel'],
  ...['mél', 'email élève', 'email étudiant', 'adresse de messagerie', 'mail académique'],
);

export const fullNames = folded(
  ...['student', 'student name', 'full name', 'display name', 'name', 'learner', 'participant'],
  ...['nom complet', 'nom et prénom', 'nom prénom', 'nom & prénom', 'prénom et nom', 'prénom nom'],
  ...['élève', 'élèves', 'étudiant', 'étudiante', 'étudiants', 'étudiant(e)', 'apprenant'],
  ...['students', 'person', 'personne', 'nom de l’étudiant', 'nom affiché', 'stagiaire'],
);

export const firstNames = folded(
  ...['first name', 'first', 'given name', 'given names', 'given', 'forename', 'first names'],
  ...['prénom', 'prénoms', 'prénom élève', 'prénom de l’élève', 'prénom usuel', 'prénom étudiant'],
  // As it looks in a wrong encoding, of which a note tells: half a name would be worse.
  ...['PrÃ©nom', 'Pr‚nom', 'PrŽnom'],
);

export const lastNames = folded(
  ...['last name', 'last', 'surname', 'family name', 'family', 'last names', 'second name'],
  ...['nom', 'nom de famille', 'nom d’usage', 'nom usuel', 'nom élève', 'nom de l’élève', 'noms'],
  ...['nom étudiant', 'nom de naissance'],
);

/** Headings under which French programs write `NOM Prénom`. */
export const frenchNames = folded(
  ...['nom', 'noms', 'nom complet', 'nom et prénom', 'nom prénom', 'nom & prénom', 'élève'],
  ...['élèves', 'étudiant', 'étudiante', 'étudiants', 'étudiant(e)', 'apprenant', 'stagiaire'],
);

/** All that can name a student. */
export const naming: readonly string[] = [
  ...[...sureLogins, ...otherLogins, ...fullNames, ...firstNames, ...lastNames],
];
