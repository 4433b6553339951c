/** What a program exports, made by hand after its documented headings, and who is in it. */
export interface Export {
  readonly program: string;
  readonly file?: string;
  readonly content: string | Uint8Array;
  /** The id, what the student is called, the folder. */
  readonly students: readonly (readonly [id: string, person: string, folder: string])[];
  /** Lines that are no students. */
  readonly skipped?: readonly number[];
}

/** Lines as Windows ends them. */
const crlf = (...lines: readonly string[]): string => lines.map((line) => `${line}\r\n`).join('');
const lf = (...lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
const bom = '\ufeff';
const utf16le = (text: string): Buffer => Buffer.from(text, 'utf16le');
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

/** What Windows-1252 has where Latin-1 has control characters, as far as it is used here. */
const windows: Readonly<Record<string, number>> = {
  '€': 0x80,
  '’': 0x92,
  œ: 0x9c,
  Œ: 0x8c,
  Ÿ: 0x9f,
};
const windows1252 = (text: string): Buffer =>
  Buffer.from([...text].map((letter) => windows[letter] ?? letter.charCodeAt(0)));

const french = (delimiter: string, ...more: readonly string[]): readonly string[] => [
  ...more,
  ['Nom', 'Prénom', 'Classe'].join(delimiter),
  ['Élouède', 'Jean-Pierre', '3A'].join(delimiter),
  ['Œuvrard', 'Lætitia', '3A'].join(delimiter),
  ['D’Arc', 'Jeanne', '3A'].join(delimiter),
];
const frenchStudents = [
  ['Jean-Pierre Élouède', 'Jean-Pierre Élouède', 'jean-pierre-elouede'],
  ['Lætitia Œuvrard', 'Lætitia Œuvrard', 'laetitia-oeuvrard'],
  ['Jeanne D’Arc', 'Jeanne D’Arc', 'jeanne-d-arc'],
] as const;

const ada = ['ada', 'Ada Lovelace', 'ada'] as const;
const grace = ['ghopper', 'Grace Hopper', 'ghopper'] as const;

export const exports: readonly Export[] = [
  {
    program: 'Excel in French, CSV (point-virgule), Windows-1252',
    content: windows1252(crlf(...french(';'))),
    students: frenchStudents,
  },
  {
    program: 'Excel in French, CSV UTF-8',
    content: bom + crlf(...french(';')),
    students: frenchStudents,
  },
  {
    program: 'Excel in French, Texte Unicode',
    file: 'liste.txt',
    content: utf16le(bom + crlf(...french('\t'))),
    students: frenchStudents,
  },
  {
    program: 'Excel, with a line sep=;',
    content: bom + crlf(...french(';', 'sep=;')),
    students: frenchStudents,
  },
  {
    program: 'a line sep=, above headings with semicolons',
    content: crlf('sep=,', 'Username,Nom;Surnom;Alias', 'ada,Lovelace'),
    students: [['ada', 'ada', 'ada']],
  },
  {
    program: 'Excel in English, CSV (comma delimited)',
    content: crlf('First Name,Last Name,Class', 'Ada,Lovelace,3A', '"Grace ""G""",Hopper,3A'),
    students: [
      ['Ada Lovelace', 'Ada Lovelace', 'ada-lovelace'],
      ['Grace "G" Hopper', 'Grace "G" Hopper', 'grace-g-hopper'],
    ],
  },
  {
    program: 'LibreOffice, tabs, all cells quoted',
    file: 'liste.tsv',
    content: lf(
      '"Nom"\t"Prénom"\t"Note"',
      '"Élouède"\t"Jean-Pierre"\t"a\tb\nc"',
      '"Noël"\t"Zoé"\t""',
    ),
    students: [
      ['Jean-Pierre Élouède', 'Jean-Pierre Élouède', 'jean-pierre-elouede'],
      ['Zoé Noël', 'Zoé Noël', 'zoe-noel'],
    ],
  },
  {
    program: 'LibreOffice, UTF-16 big-endian',
    content: utf16be(bom + lf(...french(','))),
    students: frenchStudents,
  },
  {
    program: 'UTF-16 whose mark was lost',
    content: utf16le(lf(...french(';'))),
    students: frenchStudents,
  },
  {
    program: 'an editor that mixed line ends',
    content: 'Nom;Prénom\r\nÉlouède;Jean-Pierre\rŒuvrard;Lætitia\nD’Arc;Jeanne',
    students: frenchStudents,
  },
  {
    program: 'Moodle, participants',
    content: lf(
      '"First name","Last name","ID number","Email address",Groups',
      'Ada,Lovelace,1815,ada@school.org,"A, B"',
      'Grace,Hopper,1906,ghopper@school.org,',
    ),
    students: [
      ['1815', 'Ada Lovelace', '1815'],
      ['1906', 'Grace Hopper', '1906'],
    ],
  },
  {
    program: 'Moodle in French, numbers missing',
    content: lf(
      'Prénom;"Nom de famille";"Numéro d’identification";"Adresse de courriel"',
      'Ada;Lovelace;;ada@ecole.fr',
      'Grace;Hopper;1906;ghopper@ecole.fr',
    ),
    students: [
      ['ada@ecole.fr', 'Ada Lovelace', 'ada'],
      ['ghopper@ecole.fr', 'Grace Hopper', 'ghopper'],
    ],
  },
  {
    program: 'Moodle, upload of users',
    content: lf(
      'username,password,firstname,lastname,email,course1,group1',
      'ada,s3cret,Ada,Lovelace,ada@school.org,docker,1',
      'ghopper,s3cret,Grace,Hopper,grace@school.org,docker,1',
    ),
    students: [ada, grace],
  },
  {
    program: 'Canvas, gradebook',
    content: lf(
      'Student,ID,SIS User ID,SIS Login ID,Section,Homework (4711),Final Score',
      ',,,,,Manual Posting,',
      '    Points Possible,,,,,10,(read only)',
      '"Lovelace, Ada",1,u1,ada,Docker,9,90',
      '"Hopper, Grace",2,u2,ghopper,Docker,10,100',
      '"Student, Test",3,,c0ffee,Docker,,',
    ),
    students: [ada, grace],
    skipped: [2, 3, 6],
  },
  {
    program: 'Canvas without the columns of the school’s own numbers',
    content: lf(
      'Student,ID,Section,Homework (4711)',
      '    Points Possible,,,10',
      '"Lovelace, Ada",1,Docker,9',
    ),
    students: [['1', 'Ada Lovelace', 'student-1']],
    skipped: [2],
  },
  {
    program: 'Canvas in French',
    content: lf(
      'Étudiant;ID;ID utilisateur SIS;ID de connexion SIS;Section;Devoir (4711)',
      '    Points possibles;;;;;10',
      '"Lovelace, Ada";1;u1;ada;Docker;9',
    ),
    students: [ada],
    skipped: [2],
  },
  {
    program: 'Pronote, list of pupils',
    content:
      bom +
      crlf(
        'Élève;;Né(e) le;Sexe;Entrée;Sortie;Classe de rattachement;Option 1',
        '"ÉLOUÈDE Jean-Pierre";;01/02/2010;M;01/09/2025;;3A;ALL2',
        'DE LA TOUR Marie Anne;;03/04/2010;F;01/09/2025;;3A;',
        '2 élèves;;;;;;;',
        '© INDEX EDUCATION;;;;;;;',
        'Page 1/1',
      ),
    students: [
      ['Jean-Pierre ÉLOUÈDE', 'Jean-Pierre ÉLOUÈDE', 'jean-pierre-elouede'],
      ['Marie Anne DE LA TOUR', 'Marie Anne DE LA TOUR', 'marie-anne-de-la-tour'],
    ],
    skipped: [4, 5, 6],
  },
  {
    program: 'Classroom 50',
    content: lf(
      'username,first_name,last_name,email,section,github_id',
      'ada,Ada,Lovelace,,A,1',
      'ghopper,Grace,Hopper,grace@school.org,A,2',
    ),
    students: [ada, grace],
  },
  {
    program: 'Classroom 50, with a role',
    content: lf(
      'username,first_name,last_name,email,section,github_id,role',
      'ada,Ada,Lovelace,,A,1,student',
    ),
    students: [ada],
  },
  {
    program: 'GitHub Classroom',
    content: crlf(
      '"identifier","github_username","github_id","name"',
      '"Lab 01, Student Alpha","","",""',
      '"ada","adal","12","Ada Lovelace"',
    ),
    students: [['Lab 01, Student Alpha', 'Lab 01, Student Alpha', 'lab-01-student-alpha'], ada],
  },
  {
    program: 'GitHub Classroom, with groups',
    content: crlf(
      '"identifier","github_username","github_id","name","group_name"',
      '"ada","adal","12","Ada Lovelace","blue"',
    ),
    students: [ada],
  },
  {
    program: 'Google Classroom, marks',
    content: lf(
      'Last Name,First Name,Email Address,Docker',
      'Date,,,2026-09-01',
      'Points,,,100',
      'Lovelace,Ada,ada@school.org,90',
      'Hopper,Grace,ghopper@school.org,95',
    ),
    students: [
      ['ada@school.org', 'Ada Lovelace', 'ada'],
      ['ghopper@school.org', 'Grace Hopper', 'ghopper'],
    ],
    skipped: [2, 3],
  },
  {
    program: 'EduConnect',
    content: windows1252(
      crlf(
        'Nom;Prénom;Classe;Identifiant;Mot de passe provisoire',
        'ÉLOUÈDE;Jean-Pierre;3A;j.elouede1;abc123',
        'LOVELACE;Ada;3A;ada;def456',
      ),
    ),
    students: [
      ['j.elouede1', 'Jean-Pierre ÉLOUÈDE', 'j-elouede1'],
      ['ada', 'Ada LOVELACE', 'ada'],
    ],
  },
  {
    program: 'GEPI, g_eleves.csv',
    content: windows1252(
      crlf(
        'Nom;Prénom;Date de naissance;n° interne;n° national;Établissement;Doublement;Régime;Sexe',
        'ÉLOUÈDE;Jean-Pierre;01/02/2010;17;1234567890A;0750000A;-;d/p;M',
      ),
    ),
    students: [['Jean-Pierre ÉLOUÈDE', 'Jean-Pierre ÉLOUÈDE', 'jean-pierre-elouede']],
  },
  {
    program: 'Canvas in French, with its student for trying out',
    content: lf(
      'Étudiant;ID;ID utilisateur SIS;ID de connexion SIS;Section;Devoir (4711)',
      '    Points possibles;;;;;10',
      '"Lovelace, Ada";1;u1;ada;Docker;9',
      'Étudiant test;3;;c0ffee;Docker;',
      '"Test, Étudiant";4;;c0ffed;Docker;',
    ),
    students: [ada],
    skipped: [2, 4, 5],
  },
  {
    program: 'a spreadsheet with sums',
    content: lf(
      'Nom;Prénom;Note',
      'Total;Jean;1',
      'Total;;1',
      'TOTAUX :;;2',
      'Moyenne;;1',
      ';Average;1',
      'Student;Test;1',
      'Test;Anne;1',
    ),
    students: [
      ['Jean Total', 'Jean Total', 'jean-total'],
      ['Anne Test', 'Anne Test', 'anne-test'],
    ],
    skipped: [3, 4, 5, 6, 7],
  },
  {
    program: 'a list with names of images',
    content: lf('login,name', 'ada,total', 'ghopper,average', ',Total'),
    students: [
      ['ada', 'ada', 'ada'],
      ['ghopper', 'ghopper', 'ghopper'],
    ],
    skipped: [4],
  },
];
