import { en } from '../../generators/core/i18n/en/en.js';

/** What a program exports, made by hand after its documented headings, and who is in it. */
export interface Export {
  readonly program: string;
  readonly file?: string;
  readonly content: string | Uint8Array;
  /** The id, what the student is called, the folder. */
  readonly students: readonly (readonly [id: string, person: string, folder: string])[];
  /** Lines that are no students. */
  readonly skipped?: readonly number[];
  /** What else is told. */
  readonly notes?: readonly string[];
}

/** Lines as Windows ends them. */
const crlf = (...lines: readonly string[]): string => lines.map((line) => `${line}\r\n`).join('');
const lf = (...lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
const bom = '\ufeff';
const utf16le = (text: string): Buffer => Buffer.from(text, 'utf16le');
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

/** A text in an encoding of one byte, of which only the letters are known that are used here. */
const oneByte =
  (letters: Readonly<Record<string, number>>) =>
  (text: string): Buffer =>
    Buffer.from([...text].map((letter) => letters[letter] ?? letter.charCodeAt(0)));
const macRoman = oneByte({
  ...{ é: 0x8e, è: 0x8f, ê: 0x90, ç: 0x8d, ë: 0x91, î: 0x94, ô: 0x99, ù: 0x9d, É: 0x83 },
  ...{ Œ: 0xce, œ: 0xcf, '’': 0xd5, à: 0x88, ï: 0x95 },
});
const cp850 = oneByte({
  ...{ é: 0x82, è: 0x8a, ê: 0x88, ç: 0x87, ë: 0x89, î: 0x8c, ô: 0x93, ù: 0x97, É: 0x90 },
});

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

const people = [
  ['Yanis Haddad', 'Yanis Haddad', 'yanis-haddad'],
  ['Zoé Lemaître', 'Zoé Lemaître', 'zoe-lemaitre'],
] as const;

/** What Teams writes of a meeting: the second section has who was there, the third one when. */
const teams = (summary: string, participants: string, activities: string): readonly string[] => [
  ...[
    summary,
    'Meeting title\tLab 3',
    'Attended participants\t3',
    'Start time\t9/14/26, 9:58:01 AM',
    '',
  ],
  participants,
  'Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole',
  'Yanis Haddad\t10:00\t11:30\t1h\tyanis@school.org\tyanis@school.org\tPresenter',
  'Zoé Lemaître\t10:00\t11:30\t1h\tzoe@school.org\tzoe@school.org\tPresenter',
  'Tom (Guest)\t10:05\t10:06\t1m\t\t\tAttendee',
  '',
  activities,
  'Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole',
  'Yanis Haddad\t10:00\t10:20\t20m\tyanis@school.org\tPresenter',
  'Yanis Haddad\t10:25\t11:30\t1h\tyanis@school.org\tPresenter',
];
const guests = [...people, ['Tom (Guest)', 'Tom (Guest)', 'tom-guest']] as const;

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
  {
    program: 'SIECLE',
    content:
      bom +
      crlf(
        'Identifiant unique*;Premier prénom*;Deuxième prénom;Nom de famille*;Nom d’usage;Date de naissance (jj/mm/aaaa)*;Division*',
        '0123456789A;Yanis;Karim;Haddad;;02/03/2010;2-4',
        '0123456790B;Zoé;;Lemaître;;11/12/2010;2-4',
      ),
    students: people,
  },
  {
    program: 'SIECLE, with the names of use first',
    content: crlf(
      'INE;Nom d’usage;Nom de famille;Prénom 1;Prénom 2;Prénom 3;Division',
      '0123456789A;;HADDAD;Yanis;Karim;;2-4',
      '0123456790B;DURAND;LEMAÎTRE;Zoé;;;2-4',
    ),
    students: [
      ['Yanis HADDAD', 'Yanis HADDAD', 'yanis-haddad'],
      ['Zoé LEMAÎTRE', 'Zoé LEMAÎTRE', 'zoe-lemaitre'],
    ],
  },
  {
    program: 'ONDE',
    content: crlf(
      'Nom élève;Nom d’usage élève;Prénom élève;Date naissance;Nom responsable 1;Prénom responsable 1',
      'Haddad;;Yanis;02/03/2015;Haddad;Samira',
      'Lemaître;;Zoé;11/12/2015;Durand;Paul',
    ),
    students: people,
  },
  ...[
    'Nom;Prénom;Classe;Régime',
    'NOM;PRENOM;CLASSE;REGIME',
    "Nom de l'élève;Prénom de l'élève;Classe;Régime",
    'NOM_ELEVE;PRENOM_ELEVE;CLASSE;REGIME',
    'Élève - Nom;Élève - Prénom;Classe;Régime',
  ].map((headings) => ({
    program: `École directe: ${headings}`,
    content: crlf(headings, 'Haddad;Yanis;2-4;DP', 'Lemaître;Zoé;2-4;EXT'),
    students: people,
  })),
  {
    program: 'École directe, names in one column and no capitals',
    content: crlf('Nom Prénom;Classe', 'Haddad Yanis;2-4', 'Lemaître Zoé;2-4'),
    students: people,
  },
  {
    program: 'École directe, names in one column',
    content: crlf(
      'Élève (Nom Prénom);Classe',
      'HADDAD Yanis;2-4',
      'LEMAÎTRE Zoé;2-4',
      'Total : 2 élèves;',
    ),
    students: [
      ['Yanis HADDAD', 'Yanis HADDAD', 'yanis-haddad'],
      ['Zoé LEMAÎTRE', 'Zoé LEMAÎTRE', 'zoe-lemaitre'],
    ],
    skipped: [4],
  },
  {
    program: 'Blackboard, grade centre',
    file: 'gc_docker.xls.txt',
    content: utf16le(
      `${bom}"Last Name"\t"First Name"\t"Username"\t"Student ID"\t"Last Access"\t"Availability"\t"Lab 1 [Total Pts: 10 Score] |12"\n"Lovelace"\t"Ada"\t"ada"\t"1815"\t"2026-09-14"\t"Yes"\t"9"\n`,
    ),
    students: [ada],
  },
  {
    program: 'Blackboard in French',
    content:
      bom + crlf('"Nom","Prénom","Nom d\'utilisateur","ID étudiant"', '"Lovelace","Ada","ada","1"'),
    students: [ada],
  },
  {
    program: 'Sakai, gradebook',
    content: lf(
      'Student ID,Student Name,Lab 1 [10],* Lab 1',
      'ada,"Lovelace, Ada",9,',
      'ghopper,"Hopper, Grace",10,good',
    ),
    students: [ada, grace],
  },
  {
    program: 'Sakai, an assignment',
    content: lf(
      '"Docker lab","Letter grade"',
      '',
      '"Display ID","ID","Last Name","First Name","grade"',
      '"ada","u-1","Lovelace","Ada","A"',
    ),
    students: [ada],
    skipped: [1],
  },
  {
    program: 'Brightspace',
    content: crlf(
      'OrgDefinedId,Username,Last Name,First Name,Email,End-of-Line Indicator',
      '#1,#ada,Lovelace,Ada,a@b.org,#',
    ),
    students: [['#ada', 'Ada Lovelace', 'ada']],
  },
  {
    program: 'Gradescope',
    content: lf('First Name,Last Name,SID,Email,Section', 'Ada,Lovelace,1,ada@school.org,A'),
    students: [['ada@school.org', 'Ada Lovelace', 'ada']],
  },
  {
    program: 'Google Workspace',
    content: lf(
      'First Name [Required],Last Name [Required],Email Address [Required],Password [Required]',
      'Ada,Lovelace,ada@school.org,****',
    ),
    students: [['ada@school.org', 'Ada Lovelace', 'ada']],
  },
  {
    program: 'PowerSchool',
    content: lf('Student_Number\tLastFirst\tGrade_Level', '1815\tLovelace, Ada\t9'),
    students: [['1815', 'Ada Lovelace', '1815']],
  },
  {
    program: 'OneRoster',
    content: lf('sourcedId,username,givenName,familyName,role', '1,ada,Ada,Lovelace,student'),
    students: [ada],
  },
  {
    program: 'an office of a university',
    content: lf(
      'Perm #,Student Last,Student First Middle,Email',
      'A1,LOVELACE,ADA AUGUSTA,ada@b.org',
    ),
    students: [['ada@b.org', 'ADA AUGUSTA LOVELACE', 'ada']],
  },
  {
    program: 'Excel for Macintosh',
    content: macRoman('Nom;Prénom;Classe\rÉlouède;Jean-Pierre;3A\rŒuvrard;Loïc;3A\r'),
    students: [
      ['Jean-Pierre Élouède', 'Jean-Pierre Élouède', 'jean-pierre-elouede'],
      ['Loïc Œuvrard', 'Loïc Œuvrard', 'loic-oeuvrard'],
    ],
  },
  {
    program: 'Excel for Macintosh, with letters that Windows-1252 has not',
    content: macRoman(crlf('Élève;Classe', 'LEFEVRE Françoise;3A', 'DUPONT Hélène;3A')),
    students: [
      ['Françoise LEFEVRE', 'Françoise LEFEVRE', 'francoise-lefevre'],
      ['Hélène DUPONT', 'Hélène DUPONT', 'helene-dupont'],
    ],
  },
  {
    program: 'an old program of MS-DOS',
    content: cp850(crlf('Nom;Prénom', 'Élouède;Françoise')),
    students: [['Françoise Élouède', 'Françoise Élouède', 'francoise-elouede']],
  },
  {
    program: 'Teams, attendance in sections',
    content: utf16le(
      bom + crlf(...teams('1. Summary', '2. Participants', '3. In-Meeting Activities')),
    ),
    students: guests,
    notes: [en.roster.section('2. Participants')],
  },
  {
    program: 'Teams in French, attendance in sections',
    content: utf16le(
      bom +
        crlf(...teams('1. Résumé', '2. Participants', '3. Activités pendant la réunion')).replace(
          /Name\tFirst.*Email\t/,
          'Nom\tPremière participation\tDernier départ\tDurée\tCourrier électronique\t',
        ),
    ),
    students: guests,
  },
  {
    program: 'Teams, attendance in sections, saved as CSV',
    content: crlf(
      '1. Summary,,',
      'Meeting title,Lab 3,',
      ...Array.from({ length: 12 }, (_, more) => `More ${more},1,`),
      ',,',
      '2. Participants,,',
      'Name,Email,Role',
      'Ada Lovelace,ada@school.org,Presenter',
      ',,',
      '3. Activities,,',
      'Name,Join Time,Email',
      'Ada Lovelace,9:58,ada@school.org',
    ),
    students: [['ada@school.org', 'Ada Lovelace', 'ada']],
  },
  {
    program: 'Teams, attendance of before, with who left and came back',
    content: utf16le(
      bom +
        lf(
          'Meeting Summary',
          'Total Number of Participants\t2',
          'Meeting Title\tLab',
          '',
          'Full Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole',
          'Ada Lovelace\t9:58\t10:20\t22m\tada@school.org\tPresenter',
          'Grace Hopper\t9:58\t11:20\t82m\tghopper@school.org\tAttendee',
          'Ada Lovelace\t10:30\t11:20\t50m\tada@school.org\tPresenter',
        ),
    ),
    students: [
      ['ada@school.org', 'Ada Lovelace', 'ada'],
      ['ghopper@school.org', 'Grace Hopper', 'ghopper'],
    ],
    skipped: [1, 2, 3],
    notes: [en.roster.again(['roster.csv:8'], 1)],
  },
  {
    program: 'Teams, the first attendance list',
    content: utf16le(
      bom +
        lf(
          'Full Name\tUser Action\tTimestamp',
          'Ada Lovelace\tJoined\t9:58',
          'Ada Lovelace\tLeft\t11:20',
        ),
    ),
    students: [['Ada Lovelace', 'Ada Lovelace', 'ada-lovelace']],
  },
  {
    program: 'Zoom',
    content:
      bom +
      lf(
        'Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants',
        '123 456,Lab,9:58,11:20,prof@school.org,82,2',
        '',
        'Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest',
        'Ada Lovelace,ada@school.org,9:58,10:20,22,No',
        'Grace Hopper (Gracie),,9:58,10:20,22,Yes',
        'Ada Lovelace,ada@school.org,10:30,11:20,50,No',
      ),
    students: [
      ['Ada Lovelace', 'Ada Lovelace', 'ada-lovelace'],
      ['Grace Hopper (Gracie)', 'Grace Hopper (Gracie)', 'grace-hopper-gracie'],
    ],
    skipped: [1, 2],
  },
  {
    program: 'Google Meet',
    content: lf(
      'First name,Last name,Email,Duration,Time joined,Time exited',
      'Ada,Lovelace,ada@school.org,1 hr,9:58,11:20',
    ),
    students: [['ada@school.org', 'Ada Lovelace', 'ada']],
  },
  {
    program: 'a list of names that are numbered',
    content: lf('Élèves', '1. Ada Lovelace', '2. Grace Hopper'),
    students: [
      ['1. Ada Lovelace', '1. Ada Lovelace', '1-ada-lovelace'],
      ['2. Grace Hopper', '2. Grace Hopper', '2-grace-hopper'],
    ],
  },
  ...[
    'Total;;',
    'TOTAL;2;',
    'Total général;;2',
    'Total : 2 élèves;;',
    'Effectif : 2;;',
    '2 élèves;;',
    "Nombre d'élèves : 2;;",
    ';Total;',
    ';;Moyenne',
    'Grand total;;',
    'Total students: 2;;',
    'Nb élèves : 2;;',
    'Effectif total : 2;;',
    'Écart-type;;3',
  ].map((line) => ({
    program: `a spreadsheet that ends in ${line}`,
    content: lf('N°;Nom;Prénom', '1;Haddad;Yanis', '2;Lemaître;Zoé', line),
    students: people,
    skipped: [4],
  })),
  {
    program: 'a spreadsheet with logins and a sum',
    content: lf('login;note', 'ada;9', 'total;9', 'Moyenne;9'),
    students: [['ada', 'ada', 'ada']],
    skipped: [3, 4],
  },
];
