import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { en } from '../../../generators/core/i18n/en/en.js';
import { temporaryFolder } from '../../temporary-folder.js';
import { type Asked, readContent, said } from '../read.js';

const words = en.roster;
const folder = temporaryFolder();
const read = (content: string, asked?: Asked) => readContent(folder, content, asked);
const picked = (heading: string) => ({ idColumn: said('id-column', heading) });
const skippedLines = (...lines: readonly number[]) =>
  words.skipped(
    lines.slice(0, 5).map((line) => `roster.csv:${line}`),
    lines.length,
  );

describe('headings below a title', () => {
  test.each<readonly [string, readonly number[], Asked]>([
    ['Liste des élèves;;;\n\nNom;Prénom;Classe;Note\nLovelace;Ada;3A;1\n', [1], {}],
    ['Liste des élèves, 3A\nNom;Prénom\nLovelace;Ada\n', [1], {}],
    ['Élèves;;\n;;\nNom;Prénom;Classe\nLovelace;Ada;3A\n', [1], {}],
    ['Collège X;;\nClasse;3A;\n2026;;\nNom;Prénom;Email\nLovelace;Ada;\n', [1, 2, 3], {}],
    ['Classe;3A\nAnnée;2026\nNom complet;Groupe\nAda Lovelace;1\n', [1, 2], {}],
    ['Class 3A\n\nStudent\nAda Lovelace\n', [1], {}],
    [`${'Titre;\n'.repeat(10)}Nom;Prénom\nLovelace;Ada\n`, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], {}],
    ['Titre;;\nCode;Note;Groupe\nAda Lovelace;1;2\n', [1], picked('code')],
    ['Titre\nA;B;C\nAda;Lovelace;C\n', [1], picked('A+B')],
  ])('are found: %j', async (content, above, asked) => {
    const { students, problems, notes } = await read(content, asked);
    expect(problems).toEqual([]);
    expect(students.map((student) => [student.folder, student.line])).toEqual([
      ['ada-lovelace', content.trimEnd().split('\n').length],
    ]);
    expect(notes).toContain(skippedLines(...above));
  });

  test('are followed by lines with their own numbers', async () => {
    const { problems } = await read('Titre;;\n\nlogin;port;x\nada;1;\nbob;y;\n');
    expect(problems.map(({ where }) => where)).toEqual(['roster.csv:5:2']);
  });

  test.each([
    'Foo,Bar,Role\nAda,x,teacher\nBob,y,student\nEve,z,student\n',
    'Foo,Bar,Role\nAda,x,teacher\nBob,y,student\n',
    `${'Titre;\n'.repeat(11)}Nom;Prénom\nLovelace;Ada\n`,
  ])('are no line of which a word could be one: %j', async (content) => {
    const { problems } = await read(content);
    expect(problems.map(({ where }) => where)).toEqual(['roster.csv']);
  });

  test('are never looked for where the first line has some', async () => {
    const cell = fc.constantFrom('Nom', 'Prénom', 'Student', 'login', 'Ada', 'x', '');
    const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(rows, async (all) => {
        const content = ['username;x;y', ...all.map((row) => row.join(';'))].join('\n');
        const { students, problems } = await read(content);
        const filled = all.filter((row) => row.some((each) => each !== ''));
        if (problems.length === 0)
          expect(students.map(({ id }) => id)).toEqual(filled.map(([id]) => id));
      }),
    );
  });
});

describe('a list without headings', () => {
  test.each<readonly [string, string, boolean]>([
    ['Ada Lovelace\nGrace Hopper\n', 'full name', true],
    ['ada@school.org\ngrace@school.org\n', 'email', true],
    ['Ada,Lovelace,ada@school.org\nGrace,Hopper,\n', 'first name,last name,email', true],
    ['LOVELACE;Ada\nHOPPER;Grace\n', 'last name;first name', false],
    ['Ada\tLovelace\nGrace\tHopper\n', 'first name⇥last name', false],
    ['Ada,Lovelace\nGrace,Hopper\n', 'first name,last name', false],
    ['ada7\ngrace2\n', 'username', false],
    ['Code du badge;Note\nAda Lovelace;1\n', ';', false],
  ])('is told the line to add: %j', async (content, line, isSure) => {
    const { problems } = await read(content);
    const first = content.split('\n', 1)[0]?.split(/[,;\t]/) ?? [];
    const added = line === ';' ? expect.any(String) : words.noHeadings({ line, isSure }, first);
    expect(problems).toEqual([{ where: 'roster.csv', message: added }]);
  });

  test.each([
    'Ada Lovelace\nGrace Hopper\n',
    'Ada,Lovelace,ada@school.org\nGrace,Hopper,\n',
    'LOVELACE;Ada;3A\nHOPPER;Grace;3A\n',
    'ada7,x\ngrace2,x\n',
    'a b 1;Code\nc d 2;Code\n',
    'Code;a b 1\nCode;c d 2\n',
    '1,2\n',
  ])('is read with that line above it, or with --id-column: %j', async (content) => {
    const { problems } = await read(content);
    const line = /[“](.*?)[”]/.exec(problems[0]?.message ?? '')?.[1];
    const mended = await read(`${line}\n${content}`);
    expect(mended.problems).toEqual([]);
    expect(mended.students).toHaveLength(content.split('\n').length - 1);
    const first = content.split(/[,;\n]/, 1)[0] ?? '';
    expect((await read(`${content}`, picked(first))).problems.length).toBeLessThan(2);
  });
});

describe('the column name beside a login', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      'login,name,section\nada,Ada Lovelace,A\nbob,,B\nzoe,Zoé D’Arc-Élouède,B\n',
      ['Ada Lovelace', 'bob', 'Zoé D’Arc-Élouède'],
    ],
    ['login,name\nada,"Lovelace, Ada"\n', ['Ada Lovelace']],
    ['login,name\nada,Ada\nzoe,Zoé\n', ['Ada', 'Zoé']],
    ['login,name\nada,Ada\nzoe,Zoé\nbob,bob\n', ['Ada', 'Zoé', 'bob']],
    ['login,name\nli,李小龍\n', ['李小龍']],
    ['login,Name\nada,ada\n', ['ada']],
    ['login,NAME\nada,Ada\n', ['Ada']],
  ])('is what people are called where only that stands in it: %j', async (content, people) => {
    const { students, problems } = await read(content);
    expect(problems).toEqual([]);
    expect(students.map(({ person }) => person)).toEqual(people);
    for (const { folder: own, answers } of students) expect(answers.name).toBe(own);
  });

  test.each(['web 1', 'Ada_L x', 'B2'])('is the name of an image with %j in it', async (name) => {
    const { problems } = await read(`login,name\nada,Ada Lovelace\nbob,${name}\n`);
    expect(problems.map(({ where }) => where)).toEqual(['roster.csv:2:2', 'roster.csv:3:2']);
  });
});

describe('half a name', () => {
  const half = (heading: string, others: readonly string[], part: 'first' | 'last') =>
    words.halfName(heading, others, words.headings[part]);

  test.each([
    [
      'Nom;Petit nom;Classe\nHaddad;Yanis;2-4\nLemaître;Zoé;2-4\n',
      half('Nom', ['Petit nom'], 'first'),
    ],
    [
      'Prénom;Name of family\nYanis;Haddad\nZoé;Lemaître\n',
      half('Prénom', ['Name of family'], 'last'),
    ],
    [
      'login;Nom;Vorname\nyh;Haddad;Yanis\nzl;DE LA TOUR;Zoé\nxx;Durand;Anne\n',
      half('Nom', ['Vorname'], 'first'),
    ],
    [
      'Last;A;B;Sex\nHaddad;Yanis;Karim;M\nLemaître;Zoé;Anne;F\n',
      half('Last', ['A', 'B'], 'first'),
    ],
  ])('is told, with the column that nothing uses: %j', async (content, note) => {
    const { students, notes } = await read(content);
    expect(students).toHaveLength(content.split('\n').length - 2);
    expect(notes).toContain(note);
  });

  test.each([
    'Nom;Classe;Note;Sexe\nHaddad;2-4;12;M\nLemaître;2-4;13;F\n',
    'Nom;Classe\nHaddad;Bleus\nLemaître;Bleus\nDurand;Bleus\n',
    'Nom;Ville\nHADDAD Yanis;Lyon\nLEMAÎTRE Zoé;Paris\n',
    'Nom;Prénom;Ville\nHaddad;Yanis;Lyon\nLemaître;Zoé;Paris\n',
    'Nom complet;Ville\nYanis;Lyon\nZoé;Paris\n',
    'Nom;Mail\nHaddad;yh@school.org\nLemaître;zl@school.org\n',
    'Nom;greeting\nHaddad;Bonjour\nLemaître;Salut\n',
  ])('is not suspected: %j', async (content) => {
    const { notes, problems } = await read(content);
    expect([notes, problems]).toEqual([[], []]);
  });
});
