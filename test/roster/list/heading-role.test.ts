import { describe, expect, test } from '@jest/globals';
import { headingRole } from '../../../generators/core/roster/list/heading-role.js';

const all = (role: string | undefined, ...headings: readonly string[]) =>
  headings.map((heading) => [heading, role] as const);

describe('a heading', () => {
  test.each([
    ...all(
      'first',
      ...[
        'Prénom',
        'prenom',
        'PRÉNOM',
        'Prénom(s)',
        'Premier prénom*',
        'Premier prénom',
        '1er prénom',
      ],
      ...['Prénom 1', 'Prénom usuel', 'Prénom d’usage', "Prénom de l'élève", 'Prénom élève'],
      ...[
        'ELEVE_PRENOM',
        'Élève - Prénom',
        'Prénom de l’étudiant·e',
        'Prénom étudiant',
        'prenom_eleve',
      ],
      ...[
        'First name',
        'FIRST_NAME',
        'FirstName',
        'first-name',
        'First Name [Required]',
        'First Names',
      ],
      ...[
        'Student First Name',
        'STUDENT_FIRST_NAME',
        'FIRST_NAME_PREFERRED',
        'Preferred First Name',
      ],
      ...[
        'Legal First Name',
        'First and middle name',
        'Student First Middle',
        'Given name(s)',
        'givenName',
      ],
      ...[
        'Given name / Prénom',
        'Student’s first name',
        'Forename(s)',
        'Prénom de l’enfant',
        'Forename',
        'Pupil Forename',
        'fname',
        'Given',
        'First',
        'First Name (Preferred)',
      ],
    ),
    ...all(
      'last',
      ...[
        'Nom',
        'NOM',
        'Nom de famille',
        'Nom de famille*',
        'Nom d’usage',
        'Nom usuel',
        'Nom élève',
      ],
      ...[
        'NOM_ELEVE',
        "Nom de l'élève",
        'Nom d’usage élève',
        'Nom de naissance',
        'Nom patronymique',
      ],
      ...[
        'Nom étudiant',
        'Élève - Nom',
        'nom_usuel',
        'Last name',
        'LAST_NAME',
        'lastName',
        'Surname',
      ],
      ...['Last Name [Required]', 'Student Last', 'STUDENT_LAST_NAME', 'Legal Last Name', 'lname'],
      ...['Family name', 'familyName', 'Pupil Surname', 'Last name / Nom', 'Surname(s)'],
    ),
    ...all(
      'full',
      ...['Nom Prénom', 'NOM Prénom', 'Nom et prénom', 'Nom & prénom', 'Nom, prénom', 'Prénom Nom'],
      ...[
        'Nom et prénom de l’élève',
        'Élève (Nom Prénom)',
        'Nom/Prénom',
        'Prénom et NOM',
        'Nom complet',
      ],
      ...['Nom - Prénoms', 'Élève', 'Élèves', 'Étudiant(e)', 'Student', 'Students', 'Apprenant'],
      ...[
        'Name',
        'Full name',
        'FullName',
        'Student Name',
        'Name of student',
        'Learner',
        'Display Name',
      ],
      ...[
        'Last, First',
        'LastFirst',
        'Last Name, First Name',
        'Name (Original Name)',
        'Participant',
      ],
      ...[
        'Surname, first name',
        'NOMS ET PRÉNOMS',
        'Nom complet de l’élève',
        'Learner’s name',
        'Name of the student',
        'Sortable Name',
        'Pupil Name',
        'Student Full Name',
        'Participant name',
      ],
      ...['Nom du participant', 'Nom (nom d’origine)'].filter((each) => each.includes('origine')),
    ),
    ...all(
      'email',
      ...[
        'Email',
        'E-mail',
        'Mail',
        'Email address',
        'Email Address [Required]',
        'E-mail 1 - Value',
      ],
      ...[
        'Adresse e-mail',
        'Adresse de courriel',
        'Courriel',
        'Mél',
        'Adresse de messagerie',
        'Mail élève',
      ],
      ...[
        'Courrier électronique (E-mail)',
        'Adresse électronique',
        'School email',
        'Primary email',
      ],
      ...[
        'Email académique',
        'Adresse mail universitaire',
        'User Email',
        'Student email',
        'Email (école)',
      ],
      ...['Adresse e-mail de l’élève', 'Mail institutionnel'],
    ),
    ...all(
      undefined,
      ...['Deuxième prénom', 'Troisième prénom', 'Prénom 2', 'Autres prénoms', 'Middle name'],
      ...['Nom du responsable', 'Nom responsable légal 1', 'Prénom du père', 'Parent first name'],
      ...['Guardian name', 'Nom du professeur', 'Teacher', 'Instructor name', 'Contact name'],
      ...['Nom de la classe', 'Nom du groupe', 'Course name', 'Group name', 'School name', 'Class'],
      ...['Nom de l’établissement', 'Email parent', 'E-mail du responsable', 'Adresse', 'Address'],
      ...[
        'Date de naissance',
        'Identifiant unique*',
        'N°',
        '',
        'First Join',
        'Last Leave',
        'Last Access',
      ],
      ...['Meeting title', 'Participant ID (UPN)', 'Role', 'Division', 'Note', 'Total', 'Username'],
      ...[
        'Nom d’utilisateur',
        'User name',
        'Login',
        'Attended participants',
        'Participants présents',
      ],
    ),
  ])('%j says: %s', (heading, role) => {
    expect(headingRole(heading)).toBe(role);
  });

  test('takes no longer than its length, whatever stands in it', () => {
    const started = performance.now();
    for (const part of ['le', 'de', 'eleve', 'l', 'adressede', 'e-mail', '1', 'usage']) {
      headingRole(`${part.repeat(100)}x`);
    }
    expect(performance.now() - started).toBeLessThan(200);
  });
});
