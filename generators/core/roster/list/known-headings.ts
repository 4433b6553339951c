import { foldHeading } from './fold-heading.js';
import { headingRole, saying } from './heading-role.js';

/** Whether a folded heading is that of a login. */
type IsLogin = (folded: string) => boolean;

const called = (...headings: readonly string[]): readonly IsLogin[] =>
  headings.map((heading) => {
    const isSaid = saying(foldHeading(heading));
    return (folded) => isSaid.test(folded);
  });

/**
 * Columns that exist to tell people apart: where one is there, everybody has a value in it. The
 * first one counts; GitHub Classroom's `identifier` is what the teacher typed, and always filled.
 */
export const sureLogins = called(
  ...['identifier', 'username', 'user name', 'user', 'login', 'identifiant', 'nom d’utilisateur'],
  ...['login name', 'user login', 'identifiant de connexion', 'identifiant utilisateur'],
);

/** Columns that may tell people apart, but have gaps in many exports. The first full one counts. */
export const otherLogins: readonly IsLogin[] = [
  ...called(
    ...['SIS Login ID', 'ID de connexion SIS', 'identifiant de connexion SIS', 'login id'],
    ...['display id', 'account', 'handle', 'compte', 'pseudo', 'uid'],
    ...['github_username', 'github', 'github login', 'gitlab_username'],
    ...['gitlab', 'gitea_username', 'forgejo_username', 'user id', 'student_id'],
    'user principal name',
    ...['student number', 'student no', 'ID number', 'numéro d’identification', 'numéro étudiant'],
    ...['n° étudiant', 'no étudiant', 'num étudiant', 'code étudiant', 'id étudiant', 'id élève'],
    ...['numéro élève', 'n° élève', 'matricule', 'SIS User ID'],
    ...['ID utilisateur SIS', 'identifiant utilisateur SIS', 'id'],
  ),
  (folded) => headingRole(folded) === 'email',
];

const logins = [...sureLogins, ...otherLogins];

/** Whether a folded heading is one of those that can name a student. */
export const isNaming = (folded: string): boolean =>
  folded !== '' && (headingRole(folded) !== undefined || logins.some((isLogin) => isLogin(folded)));
