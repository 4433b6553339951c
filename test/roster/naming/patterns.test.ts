import { describe, expect, test } from '@jest/globals';
import { en } from '../../../generators/core/i18n/en/en.js';
import type { RawValue } from '../../../generators/core/options/raw.js';
import { answerIds } from '../../../generators/core/options/table.js';
import { temporaryFolder } from '../../temporary-folder.js';
import { type Asked, readContent, said } from '../read.js';

const words = en.roster;
const folder = temporaryFolder();
const roster = 'Login;First name;Last name;Poste N°\nada;Ada;Lovelace;9001\nbob;Bob;Élouède;9002\n';
const read = (asked: Asked, content = roster) => readContent(folder, content, asked);

const greetingOf = async (text: string, asked: Asked = {}) => {
  const told = await read({ ...asked, patterns: { greeting: said('greeting', text) } });
  expect(told.problems).toEqual([]);
  return told.students[1]?.answers.greeting;
};

/** `--set`, given once for each of these. */
const set = (...texts: string[]): RawValue | undefined =>
  texts.reduce<RawValue | undefined>(
    (earlier, text) => ({ where: '--set', text, ...(earlier ? { earlier } : {}) }),
    undefined,
  );

describe('a pattern', () => {
  test.each([
    ['Hello {First name}!', 'Hello Bob!'],
    ['{firstname} {LAST_NAME} {poste n°}', 'Bob Élouède 9002'],
    ['{first} {last} {prénom} {nom}', 'Bob Élouède Bob Élouède'],
    ['{id} {folder} {person} {name} {student}', 'bob bob Bob Élouède bob Bob Élouède'],
    ['{{id}} {{{id}}} }}', '{id} {bob} }'],
    ['{ id }', 'bob'],
    ['$& $1 \\1', '$& $1 \\1'],
  ])('%j gives %j', async (pattern, greeting) => {
    expect(await greetingOf(pattern)).toBe(greeting);
  });

  test.each([
    ['Student,ID\n"Lovelace, Ada",1\n', 'Ada Lovelace'],
    ['Élève;;Classe\nDE LA TOUR Marie Anne;;3A\n', 'Marie Anne DE LA TOUR'],
    ['Nom\nHADDAD Yanis\n', 'Yanis HADDAD'],
    ['Nom Prénom\nYanis HADDAD\n', 'Yanis HADDAD'],
    ['Nom et prénom\nHaddad Yanis\n', 'Yanis Haddad'],
    ['Prénom Nom\nYanis Haddad\n', 'Yanis Haddad'],
    ['Last Name First Name\nHaddad Yanis\n', 'Yanis Haddad'],
    ['Premier prénom;Nom de famille\nYanis;Haddad\n', 'Yanis Haddad'],
    ['login,name\nada,"Lovelace, Ada"\n', 'Ada Lovelace'],
  ])('has both parts of a name where they are told apart: %j', async (content, expected) => {
    const text = said('greeting', '{first} {last}|{prénom} {last name}');
    const { students, notes } = await read({ patterns: { greeting: text } }, content);
    expect(students.map(({ answers }) => answers.greeting)).toEqual([`${expected}|${expected}`]);
    expect(notes).toEqual([]);
  });

  test('has the whole name for a part where only some are told apart, and says for whom', async () => {
    const content = 'Élève\nHADDAD Yanis\nMADONNA\nLEMAÎTRE Zoé\n';
    const patterns = { greeting: said('greeting', '{first}') };
    const { students, notes } = await read({ patterns }, content);
    expect(students.map(({ answers }) => answers.greeting)).toEqual(['Yanis', 'MADONNA', 'Zoé']);
    expect(notes).toEqual([words.wholeName('first', ['roster.csv:3'], 1)]);
  });

  test.each([
    ['Name,Role\nAda Lovelace,student\n', '{first}', 'Name'],
    ['Nom\nHaddad\nLemaître Zoé\n', '{prénom}', 'Nom'],
  ])('is refused for a part where nothing tells it: %j %s', async (content, text, heading) => {
    const { problems } = await read({ patterns: { greeting: said('greeting', text) } }, content);
    const message = words.notParted(text.slice(1, -1), heading);
    expect(problems).toEqual([{ where: '--greeting', message }]);
  });

  test('is refused for the half that nobody has said', async () => {
    const patterns = { greeting: said('greeting', '{first}') };
    const { problems } = await read({ patterns }, 'Nom;Petit nom\nHaddad;Yanis\n');
    const fields = ['id', 'folder', 'person', 'name', 'port', 'Nom', 'Petit nom'];
    const told = words.halfName('Nom', ['Petit nom'], words.headings.first);
    const message = `${words.noField('first', undefined, fields)} ${told}`;
    expect(problems).toEqual([{ where: '--greeting', message }]);
  });

  test('has the one part that there is', async () => {
    const patterns = { greeting: said('greeting', '{last}') };
    const { students } = await read({ patterns }, 'Nom de famille;Classe\nHaddad;3A\n');
    expect(students[0]?.answers.greeting).toBe('Haddad');
  });

  test('knows the port and the name that a student gets', async () => {
    expect(
      await greetingOf('{name} on {port}', { set: set('name=w-{id}', 'port={poste n°}') }),
    ).toBe('w-bob on 9002');
  });

  test('says what all get whose row says nothing, --set before the others', async () => {
    const asked: Asked = {
      locale: 'fr',
      set: set('greeting=never', 'greeting=set {id}'),
      patterns: { greeting: said('greeting', 'flag'), stack: said('stack', 'python3-flask') },
    };
    const content = 'login,greeting,locale\nada,mine,\nbob,,en\n';
    const { students } = await read(asked, content);
    expect(
      students.map(({ answers }) => [answers.greeting, answers.stack, answers.locale]),
    ).toEqual([
      ['mine', 'python3-flask', 'fr'],
      ['set bob', 'python3-flask', 'en'],
    ]);
  });

  test.each(['{', '}', '{}', '{ }', '{id', 'id}', '{a{b}}', '{{id}'])(
    'is refused for its brace: %j',
    async (pattern) => {
      const { problems } = await read({ patterns: { greeting: said('greeting', pattern) } });
      expect(problems).toEqual([{ where: '--greeting', message: words.brace }]);
    },
  );

  test('is refused for a field that is not there, the nearest one named', async () => {
    const { problems } = await read({
      patterns: { greeting: said('greeting', '{logn} {zzzzzz}'), name: said('name', '{name}') },
      set: set('port={port}'),
    });
    const own = ['id', 'folder', 'person'];
    const all = ['Login', 'First name', 'Last name', 'Poste N°'];
    const ours = [...own, 'name', 'port', ...all];
    expect(problems).toEqual([
      { where: '--name', message: words.noField('name', undefined, [...own, 'port', ...all]) },
      { where: '--set', message: words.noField('port', undefined, [...own, ...all]) },
      { where: '--greeting', message: words.noField('logn', 'Login', ours) },
      { where: '--greeting', message: words.noField('zzzzzz', undefined, ours) },
    ]);
  });

  test('is refused for a heading that stands twice', async () => {
    const asked = { patterns: { greeting: said('greeting', '{x}') } };
    const { problems } = await read(asked, 'login,x,X\nada,1,2\n');
    expect(problems).toEqual([]);
    const twice = await read(asked, 'login,x,x\nada,1,2\n');
    expect(twice.problems).toEqual([{ where: '--greeting', message: words.headingTwice('x') }]);
  });

  test('that is the same for all is judged once, any other for each student', async () => {
    const constant = await read({ patterns: { stack: said('stack', 'cobol') } });
    expect(constant.problems.map(({ where }) => where)).toEqual(['--stack']);
    const each = await read({ patterns: { name: said('name', 'W-{id}') } });
    expect(each.problems.map(({ where }) => where)).toEqual([
      '--name (roster.csv:2)',
      '--name (roster.csv:3)',
    ]);
  });

  test('of a name gives each student another one', async () => {
    const { problems } = await read({ patterns: { name: said('name', 'web') } });
    expect(problems).toEqual([
      { where: '--name (roster.csv:3)', message: words.nameTwice('web', 'roster.csv:2') },
    ]);
  });
});

describe('a cell', () => {
  const cell = (heading: string, text: string) =>
    read({}, `login,first,${heading}\nada,Ada,${text}\n`);

  test.each(['{first}', 'Hi { FIRST }, {x}', '{id}'])(
    'keeps its fields, with a note: %j',
    async (text) => {
      const { students, notes } = await read(
        {},
        `login,first,greeting\nbob,Bob,{x}\nada,Ada,"${text}"\neve,Eve,"${text}"\n`,
      );
      expect(students.map(({ answers }) => answers.greeting)).toEqual(['{x}', text, text]);
      const field = /\{(?!x)[^}]*\}/.exec(text)?.[0] ?? '';
      expect(notes).toEqual([words.literalField('roster.csv:3:3', field)]);
    },
  );

  test.each([
    ['greeting', '{x}'],
    ['other', '{first}'],
    ['greeting', '{}'],
  ])('has no fields that are not there, or that mean nothing: %s %j', async (heading, text) => {
    expect((await cell(heading, text)).notes).toEqual([]);
  });

  test.each(['oui', 'Oui', 'YES', 'TRUE', 'true', 'Vrai'])('says yes: %s', async (text) => {
    const { students } = await cell('devcontainer', text);
    expect(students[0]?.answers.devcontainer).toBe(true);
  });

  test.each(['non', 'No', 'FALSE', 'FAUX'])('says no: %s', async (text) => {
    const { students } = await cell('devcontainer', text);
    expect(students[0]?.answers.devcontainer).toBe(false);
  });

  test.each([
    ['devcontainer', 'x', '“x”'],
    ['devcontainer', '1', '“1”'],
    ['stack', 'PYTHON3-FLASK', en.input.didYouMean('python3-flask')],
    ['ci', 'GitHub', en.input.didYouMean('github')],
  ])('says nothing else: %s %s', async (heading, text, told) => {
    const { problems } = await cell(heading, text);
    expect(problems).toEqual([{ where: 'roster.csv:2:3', message: expect.stringContaining(told) }]);
  });

  test('says yes in no option', async () => {
    const { problems } = await read({ set: set('devcontainer=oui') });
    expect(problems).toHaveLength(1);
  });
});

describe('--set', () => {
  test.each([
    ['greeting', words.setForm('greeting')],
    ['=x', words.setForm('=x')],
    ['', words.setForm('')],
    ['greting=x', words.setUnknown('greting', 'greeting', answerIds)],
    ['verify=x', words.setUnknown('verify', undefined, answerIds)],
    ['__proto__=x', words.setUnknown('__proto__', undefined, answerIds)],
  ])('refuses %j', async (text, message) => {
    const { problems } = await read({ set: set(text, 'stack=python3-flask') });
    expect(problems).toEqual([{ where: '--set', message }]);
  });

  test('takes a value with = in it', async () => {
    const { students } = await read({ set: set('greeting=a=b={id}') });
    expect(students[0]?.answers.greeting).toBe('a=b=ada');
  });
});

describe('--remote', () => {
  const remote = (text: string, content?: string) =>
    read({ remote: said('remote', text) }, content);

  test.each([
    ['git@host:org/{id}.git', 'git@host:org/ada.git'],
    ['https://host/org/{folder}', 'https://host/org/ada'],
    ['ssh://git@host:22/{login}.git', 'ssh://git@host:22/ada.git'],
    ['/srv/git/{id}.git', '/srv/git/ada.git'],
    ['file:///srv/git/{id}.git', 'file:///srv/git/ada.git'],
  ])('%s', async (pattern, address) => {
    expect((await remote(pattern)).students[0]?.remote).toBe(address);
  });

  test.each([
    ['git@host:org/x.git', [['--remote', words.sameRemote]]],
    ['-u{id}/x', [['--remote', words.remoteForm]]],
    ['ext::sh -c {id}', [['--remote', words.remoteForm]]],
    ['ext::{id}/x', [['--remote', words.remoteForm]]],
    ['{id}', [['--remote', words.remoteForm]]],
    ['https://host/{id} x', [['--remote', words.remoteForm]]],
    ['https://host/{id', [['--remote', words.brace]]],
    ['https://host/{last}', [['--remote (roster.csv:3)', words.remoteValue('last', 'Élouède')]]],
  ])('refuses %s', async (pattern, expected) => {
    const { problems } = await remote(pattern);
    expect(problems.map(({ where, message }) => [where, message])).toEqual(expected);
  });

  test.each([
    'a/b',
    '../x',
    'a..b',
    '@host',
    'a@b',
    'a b',
    'a?b',
    'a#b',
    'a%2fb',
    'a:b',
    '-a',
    '.a',
    'a.',
    'é',
    '',
  ])('refuses a value that could change what it means: %j', async (value) => {
    const { problems } = await remote('https://host/{x}', `login;x\nada;${value}\n`);
    expect(problems).toEqual([
      { where: '--remote (roster.csv:2)', message: words.remoteValue('x', value) },
    ]);
  });

  test('gives no two students one repository', async () => {
    const { problems } = await remote('h:o/{x}', 'login;x\nada;A\nbob;a\n');
    expect(problems).toEqual([
      { where: '--remote (roster.csv:3)', message: words.remoteTwice('roster.csv:2') },
    ]);
  });

  test('never shows its password', async () => {
    for (const text of [
      'https://u:s3cret@h/{nope}',
      'https://u:s3cret@h/{last}',
      'https://u:s3cret@h/ {id}',
    ]) {
      expect(JSON.stringify(await remote(text))).not.toContain('s3cret');
    }
  });
});
