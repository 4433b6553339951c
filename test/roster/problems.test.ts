import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { en } from '../../generators/core/i18n/en/en.js';
import { fr } from '../../generators/core/i18n/fr/fr.js';
import { readClass } from '../../generators/core/roster/read-class.js';
import { temporaryFolder } from '../temporary-folder.js';
import { type Asked, readContent, said } from './read.js';

const words = en.roster;
const folder = temporaryFolder();
const read = (content: string | Uint8Array, asked?: Asked) => readContent(folder, content, asked);

/** Where and what, a part of each message being enough. */
async function expectProblems(
  content: string | Uint8Array,
  expected: readonly (readonly [where: string, part: string])[],
  asked?: Asked,
) {
  const { problems, students } = await read(content, asked);
  expect(students).toEqual([]);
  expect(problems.map(({ where }) => where)).toEqual(expected.map(([where]) => where));
  for (const [at, [, part]] of expected.entries()) expect(problems[at]?.message).toContain(part);
}

describe('a roster with all that can be wrong', () => {
  test('is told all of it at once, in the order of its lines', () =>
    expectProblems(
      [
        'username,port,stack,name,greeting',
        'ada,99999,cobol,My App,Hi',
        'ada,80,python3-flask,ab,',
        '../x,12,,,',
        'con,,,,',
        ',,,,x',
        'short,1',
        'long,2,,,,,z',
        '"q"q,1,,,',
        'nul\0x,1,,,',
        'w,1x,,,',
        'Élo,12,,,',
        'élo,13,,,',
        'e+lo,,,,',
        'e.lo,,,,',
        '???,,,,',
        'ok,,ab,,',
        'last,"open,,,',
      ].join('\n'),
      [
        ['roster.csv:2:2', '“99999” is not a port'],
        ['roster.csv:2:3', '“cobol” is none of the choices'],
        ['roster.csv:2:4', words.nameOfPeople],
        ['roster.csv:3:1', 'roster.csv:2'],
        ['roster.csv:4:1', words.path('../x')],
        ['roster.csv:5:1', words.reserved('con', 'con')],
        ['roster.csv:6:1', words.missing('username')],
        ['roster.csv:7:3', words.width(2, 5, 1)],
        ['roster.csv:8:6', words.width(7, 5, 1)],
        ['roster.csv:9:1', words.quote],
        ['roster.csv:10:1', words.nul],
        ['roster.csv:11:2', '“1x” is not a port'],
        ['roster.csv:13:1', words.twice('élo', 'roster.csv:12')],
        [
          'roster.csv:15:1',
          words.fallTogether('e.lo', 'e+lo', 'e-lo', 'roster.csv:14', words.otherLogin),
        ],
        ['roster.csv:16:1', words.noLetters('???')],
        ['roster.csv:17:3', '“ab” is none of the choices'],
        ['roster.csv:18:2', words.quoteOpen],
      ],
    ));

  test('is told so in French', async () => {
    const { problems } = await read('login;port\nada;99999\nada;1\n', { messages: fr });
    expect(problems.map(({ message }) => message)).toEqual([
      fr.input.notAPort('99999'),
      fr.roster.twice('ada', 'roster.csv:2'),
    ]);
  });

  test('has a length', async () => {
    const lines = Array.from({ length: 3000 }, (_, line) => `s${line},x`);
    const { problems } = await read(['username,port', ...lines].join('\n'));
    expect(problems).toHaveLength(501);
    expect(problems.at(-1)).toEqual({ where: 'roster.csv', message: words.more(2500) });
  });
});

describe('who a student is', () => {
  test.each([
    ...['../up', 'a/b', '/abs', 'a\\b', 'C:\\x', '.', '..'].map((id) => [id, words.path(id)]),
    ...['con', 'NUL', 'Aux', 'prn', 'com1', 'LPT9', 'cóm1'].map((id) => [id, 'Windows']),
    ...['---', '!?', '_'].map((id) => [id, words.noLetters(id)]),
    ...['a\u202eb', 'a\u0007b', '"a\nb"', 'a\u2028b'].map((id) => [id, 'does not print']),
    ['x'.repeat(201), words.longId(201, 200)],
  ])('is not %j', (id, part) =>
    expectProblems(`login,x\n${id},\n`, [['roster.csv:2:1', part ?? '']]),
  );

  test('is not said twice, nor by two names that fall together', async () => {
    await expectProblems('prénom,nom\nLéa,Martin\nAda,Lovelace\nLEA,MARTIN\n', [
      ['roster.csv:4:1', words.twice('LEA MARTIN', 'roster.csv:2')],
    ]);
    await expectProblems('nom\nStraße\nSTRASSE\n', [
      [
        'roster.csv:3:1',
        words.fallTogether('STRASSE', 'Straße', 'strasse', 'roster.csv:2', undefined),
      ],
    ]);
  });

  test('is told apart by a login, where names fall together', async () => {
    const { students } = await read('prénom,nom,login\nLéa,Martin,lm1\nLéa,Martin,lm2\n');
    expect(students.map(({ folder: name, person }) => [name, person])).toEqual([
      ['lm1', 'Léa Martin'],
      ['lm2', 'Léa Martin'],
    ]);
  });

  test('may be two addresses that begin alike, if the whole ones are asked for', async () => {
    const content = 'email\nlea@a.fr\nlea@b.fr\n';
    await expectProblems(content, [['roster.csv:3:1', words.wholeAddress('email')]]);
    const { students } = await read(content, { idColumn: said('id-column', 'email') });
    expect(students.map((student) => student.folder)).toEqual(['lea-a-fr', 'lea-b-fr']);
  });

  test('is missing where its column is empty', () =>
    expectProblems('username,first_name,last_name\nada,Ada,L\n,Grace,Hopper\n', [
      ['roster.csv:3:1', words.missing('username')],
    ]));

  test('is not known where no heading says it', async () => {
    await expectProblems('Ada,Lovelace\nGrace,Hopper\n', [
      [
        'roster.csv',
        words.noHeadings({ line: 'first name,last name', isSure: false }, ['Ada', 'Lovelace']),
      ],
    ]);
    await expectProblems('Ã‰lÃ¨ve;x\nJean;\n', [
      ['roster.csv', words.suspicion.doubled('roster.csv:1')],
    ]);
  });
});

describe('a list whose headings nobody knows', () => {
  test.each([
    ['1. Summary\na\tb\n\n2. People\nWho\tWhen\tX\nAda\t9:58\ty\n', ['1. Summary', '2. People']],
    [
      '"1. Résumé";;\r\nA;B;C\r\nD;E;F;G;H\r\n"2. Gens";;\r\nQui;Quand\r\n',
      ['1. Résumé', '2. Gens'],
    ],
  ])('in sections is one problem: %j', (content, titles) =>
    expectProblems(content, [['roster.csv', words.onlySections(titles)]], {
      patterns: { greeting: said('greeting', '{first}') },
    }),
  );

  test('is one problem, however many cells its lines have', async () => {
    const { problems } = await read('Liste\na;b\nc;d;e\nf;g;h;i\n', {
      patterns: { greeting: said('greeting', '{first}') },
    });
    expect(problems).toHaveLength(1);
  });
});

describe('a heading', () => {
  test.each([
    ['username,username\nada,bob\n', 'roster.csv:1:2', 'username'],
    ['nom;Nom;prénom\nL;M;Ada\n', 'roster.csv:1:2', 'Nom'],
    ['login,port,Port\nada,1,2\n', 'roster.csv:1:3', 'Port'],
  ])('that says something may not stand twice: %j', (content, where, name) =>
    expectProblems(content, [[where, words.headingTwice(name)]]),
  );

  test('that says nothing may stand twice, or be empty', async () => {
    const { students } = await read('login,x,x,,\nada,1,2,3,4\n');
    expect(students).toHaveLength(1);
  });

  test('that --id-column names is there once', async () => {
    const idColumn = said('id-column', 'logn');
    await expectProblems(
      'login;code\nada;7\n',
      [['--id-column', words.noHeading('logn', 'login', ['login', 'code'])]],
      { idColumn },
    );
    await expectProblems('code;code\nada;7\n', [['--id-column', words.headingTwice('CODE')]], {
      idColumn: said('id-column', 'CODE'),
    });
  });

  test('may be picked, also several of them', async () => {
    const content = 'prénom;nom;Code\nAda;Lovelace;A 1\nAda;Lovelace;A 2\n';
    const folders = async (heading: string) =>
      (await read(content, { idColumn: said('id-column', heading) })).students.map(
        (student) => student.folder,
      );
    expect(await folders('code')).toEqual(['a-1', 'a-2']);
    expect(await folders('Prenom+Nom+Code')).toEqual(['ada-lovelace-a-1', 'ada-lovelace-a-2']);
  });
});

describe('the column name', () => {
  test.each([
    ['login,name\nada,web-1\n', 'ada', 'web-1'],
    ['name,port\nAda Lovelace,9000\n', 'ada-lovelace', 'ada-lovelace'],
    ['github_username,name\nadal,Ada Lovelace\n', 'adal', 'adal'],
    ['login,Name\nada,Ada Lovelace\n', 'ada', 'ada'],
  ])('is the name of an image, or of people: %j', async (content, name, image) => {
    const { students } = await read(content);
    expect(students.map((student) => [student.folder, student.answers.name])).toEqual([
      [name, image],
    ]);
  });

  test('gives no two images the same name', async () => {
    await expectProblems('login,name\nada,web\nbob,web\n', [
      ['roster.csv:3:2', words.nameTwice('web', 'roster.csv:2')],
    ]);
    await expectProblems('login,name\nada,bob\nbob,\n', [
      ['roster.csv:3', words.nameTwice('bob', 'roster.csv:2')],
    ]);
  });
});

describe('a file that is no list', () => {
  const zip = (...names: string[]) => `PK\u0003\u0004${'\0'.repeat(30)}${names.join('\0')}`;

  test.each([
    ['list.xlsx', zip('[Content_Types].xml', 'xl/workbook.xml'), words.foreign.excel],
    ['list.csv', zip('[Content_Types].xml', 'xl/worksheets/a.xml'), words.foreign.excel],
    ['list.ods', zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'), words.foreign.calc],
    ['list.ods', zip('content.xml', 'META-INF/manifest.xml'), words.foreign.calc],
    [
      'list.ods',
      zip('mimetypeapplication/vnd.oasis.opendocument.x', 'xl/workbook.xml'),
      words.foreign.calc,
    ],
    ['list.ods', zip('?'), words.foreign.calc],
    ['list.ods', Buffer.from(`00ff${'00'.repeat(20)}90ff`, 'hex'), words.foreign.calc],
    ['list.ods', zip('xl/workbook.xml'), words.foreign.excel],
    ['list.numbers', zip('Index/Document.iwa'), words.foreign.numbers],
    ['list.docx', zip('word/document.xml'), words.foreign.word],
    ['list.zip', zip('list.csv'), words.foreign.archive],
    ['list.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), words.foreign.excel],
    ['list.pdf', '%PDF-1.7\n', words.foreign.pdf],
    ['list.xls', '<html><table><tr><td>Ada</table>', words.foreign.web],
    ['list.csv', '\ufeff\r\n<!DOCTYPE html>', words.foreign.web],
    ['list.csv', Buffer.from('\ufeff<table>', 'utf16le'), words.foreign.web],
    ['list.rtf', '{\\rtf1 Ada}', words.foreign.rtf],
    ['list.gz', Buffer.from('1f8b08', 'hex'), words.foreign.archive],
    ['list.png', Buffer.from(`89504e470d0a1a0a${'00'.repeat(20)}90ff`, 'hex'), words.binary],
  ])('is called what it is: %s', async (file, content, message) => {
    const { problems } = await read(content, { file });
    expect(problems.map((problem) => problem.message)).toEqual([message]);
  });

  test('is missing, a folder, or too large', async () => {
    const ask = async (roster: string) => {
      const path = join(folder, roster);
      const nobody = { idColumn: undefined, portBase: 10_000, patterns: {}, set: undefined };
      return readClass({ ...nobody, remote: undefined, locale: 'en', roster: path }, new Map(), en);
    };
    mkdirSync(join(folder, 'dir.csv'));
    expect(await ask('none.csv')).toMatchObject({
      problems: [{ message: en.input.file.missing(0) }],
    });
    expect(await ask('dir.csv')).toMatchObject({
      problems: [{ message: en.input.file.notAFile(0) }],
    });
    const { problems } = await read(Buffer.alloc(17 * 1024 * 1024, 'a'));
    expect(problems).toEqual([
      { where: 'roster.csv', message: en.input.file.tooLarge(16 * 1024 * 1024) },
    ]);
  });

  test.each(['', '\n\n', '\ufeff', ';;;\n;;;', 'nom,prénom\n', 'nom,prénom\n,\n\n', 'sep=;\n'])(
    'is empty: %j',
    (content) => expectProblems(content, [['roster.csv', words.empty]]),
  );

  test('has a cell of 10 MB, and more that is wrong behind it', () =>
    expectProblems(`username,x\nada,${'x'.repeat(1e7)}\nbob,"${'y'.repeat(1e5)}"\nc,d,e\n`, [
      ['roster.csv:2:2', words.tooLong(65_536)],
      ['roster.csv:3:2', words.tooLong(65_536)],
      ['roster.csv:4:3', words.width(3, 2, 1)],
    ]));

  test('has more columns than anybody', () =>
    expectProblems(`username${',x'.repeat(501)}\nada\n`, [['roster.csv:1', words.tooWide(500)]]));
});

describe('an encoding', () => {
  test('that is none of ours is refused where it begins', () =>
    expectProblems(Buffer.from('login,x\nada,b\nbob,\x90t\x82\n', 'latin1'), [
      ['roster.csv:3', words.encoding],
    ]));

  test('of UTF-16 that is cut off is refused', () =>
    expectProblems(
      Buffer.concat([Buffer.from('\ufefflogin\nada\n', 'utf16le'), Buffer.from('x')]),
      [['roster.csv:1', words.encoding]],
    ));

  test.each([
    ['doubled', 'login,nom\nada,\u00c3\u2030lou\u00c3\u00a8de\n'],
    ['otherPage', Buffer.from('login,nom\nada,R\x82my\n', 'latin1')],
    ['otherPage', Buffer.from('login,nom\nada,R\x8emy\n', 'latin1')],
  ] as const)('that looks wrong (%s) is noted', async (kind, content) => {
    const { notes, students } = await read(content);
    expect(students).toHaveLength(1);
    expect(notes).toEqual([words.suspicion[kind]('roster.csv:2')]);
  });

  test.each([
    'Nom;PrÃ©nom\nDupont;LÃ©a\n',
    Buffer.from('Nom;Pr\x82nom\nDupont;L\x82a\n', 'latin1'),
    Buffer.from('Nom;Pr\x8enom\nDupont;L\x8ea\n', 'latin1'),
  ])('that spoils a heading does not halve the names', async (content) => {
    const { notes, students } = await read(content);
    const isTold = typeof content === 'string';
    expect(notes).toHaveLength(isTold ? 1 : 0);
    expect(students[0]?.person).toMatch(isTold ? /^L.+a Dupont$/ : /^Léa Dupont$/);
  });

  test.each(['JOÃO', 'Conceição', '“Ada”', 'D’Arc – L’Été', 'Ângela', '5 €', 'Œuvre…'])(
    'is not doubted for %s',
    async (name) => {
      const { notes, students } = await read(`login;nom\nada;x ${name} y\n`);
      expect([students.length, notes]).toEqual([1, []]);
    },
  );
});
