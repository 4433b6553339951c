import { describe, expect, test } from '@jest/globals';
import { en } from '../../../generators/core/i18n/en/en.js';
import { aliasBomb } from '../../options/hostile-yaml.js';
import { temporaryFolder } from '../../temporary-folder.js';
import { readContent } from '../read.js';

const words = en.roster;
const folder = temporaryFolder();

const json = (content: string) => readContent(folder, content, { file: 'roster.json' });
const yaml = (content: string) => readContent(folder, content, { file: 'roster.yml' });

describe('a roster in JSON or YAML', () => {
  test.each([
    ['a list of names', '["Ada Lovelace", "李小龍"]', '- Ada Lovelace\n- 李小龍\n'],
    [
      'a list of mappings',
      '[{"nom": "Lovelace", "prénom": "Ada"}, {"nom": "lixiaolong", "prénom": "", "x": null}]',
      '- {nom: Lovelace, prénom: Ada}\n- prénom:\n  nom: lixiaolong\n  x:\n',
    ],
    [
      'under a key',
      '{"course": "Docker", "students": [{"student": "Ada Lovelace"}, "李小龍"]}',
      '# a class\ncourse: Docker\nstudents:\n  - student: Ada Lovelace\n  - 李小龍\n',
    ],
    [
      'a mapping from a login',
      '{"ada-lovelace": {}, "lixiaolong": {"greeting": "Ni hao"}}',
      'ada-lovelace:\nlixiaolong: {greeting: Ni hao}\n',
    ],
    [
      'a mapping from a login, under a key',
      '{"students": {"ada-lovelace": null, "lixiaolong": {}}}',
      'students:\n  ada-lovelace: ~\n  lixiaolong:\n',
    ],
  ])('may be %s', async (_what, asJson, asYaml) => {
    for (const told of [await json(asJson), await yaml(asYaml)]) {
      expect(told.problems).toEqual([]);
      expect(told.students.map((student) => student.folder)).toEqual([
        'ada-lovelace',
        'lixiaolong',
      ]);
    }
  });

  test('gives answers, and what they can be made from', async () => {
    const [student] = (
      await readContent(folder, '[{"login":"ada","port":9001,"devcontainer":true,"group":7}]', {
        file: 'roster.json',
        patterns: { greeting: { where: '--greeting', text: 'Group {group}' } },
      })
    ).students;
    expect(student?.answers).toMatchObject({ port: 9001, devcontainer: true, greeting: 'Group 7' });
  });

  test('is told from a table by how it begins, where its name does not say it', async () => {
    for (const content of [
      '[{"login": "ada"}]',
      '- login: ada\n',
      '---\n- login: ada\n',
      'login\nada\n',
    ]) {
      const { students } = await readContent(folder, content, { file: 'roster.txt' });
      expect(students.map(({ id }) => id)).toEqual(['ada']);
    }
  });

  test('has the line and the character of what is wrong', async () => {
    const inJson =
      '[\n  {"login": "ada", "port": 99999},\n  {"login": "ada"},\n  [1], {"port": [1]}\n]';
    expect((await json(inJson)).problems.map(({ where }) => where)).toEqual([
      ...['roster.json:2:28', 'roster.json:3:13', 'roster.json:4:3', 'roster.json:4:8'],
      'roster.json:4:17',
    ]);
    const inYaml = '- login: ada\n  port: 0123\n- login: ada\n- [x]\n- stack: {}\n';
    expect((await yaml(inYaml)).problems.map(({ where }) => where)).toEqual([
      ...[
        'roster.yml:2:9',
        'roster.yml:3:10',
        'roster.yml:4:3',
        'roster.yml:5:3',
        'roster.yml:5:10',
      ],
    ]);
  });

  test.each([
    ['{', '1:2'],
    ['[{"login": "ada"},\n]', '2:1'],
    ['[{"login": "ada",\n"login": "bob"}]', '2:1'],
    ['[{"login": "a\nda"}]', '1:12'],
    ['[{"login": "ada\n"}]', '1:12'],
    ['[{"login": ada}]', '1:12'],
    ['[{login: "ada"}]', '1:3'],
    ["['ada']", '1:2'],
    ['["ada"] x', '1:9'],
    ['[01]', '1:3'],
    ['["\\x"]', '1:2'],
    ['['.repeat(5000), '1:22'],
    ['["ada" "bob"]', '1:8'],
  ])('is no JSON where it is not: %j', async (content, place) => {
    const { problems } = await json(content);
    expect(problems.map(({ where }) => where)).toEqual([`roster.json:${place}`]);
    expect(problems[0]?.message).toContain('no well-formed JSON');
  });

  test.each([
    'login: [ada',
    '- login: ada\n  login: bob\n',
    '- !!unknown ada\n- !x {}\n',
    '- a: b: c\n',
    '- ada\n---\n- bob\n',
    '- *nobody\n',
    '['.repeat(5000),
    `${'- '.repeat(5000)}x`,
    aliasBomb,
    '- &a {login: ada}\n- *a\n',
    `- &a ada\n${'- *a\n'.repeat(1001)}`,
    '- ? {a: b}\n  : c\n',
  ])('is no YAML that can be used: %.40j', async (content) => {
    const { problems } = await yaml(content);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.where).toMatch(/^roster\.yml:\d+:\d+$/);
    expect(problems[0]?.message).toContain('no well-formed YAML');
  });

  test('may use an alias for a text', async () => {
    const { students } = await yaml('- {login: ada, group: &g A}\n- {login: bob, greeting: *g}\n');
    expect(students[1]?.answers.greeting).toBe('A');
  });

  test.each(['"x"', '7', 'true', '{"a": 1}', '{"a": [1], "b": [2]}'])(
    'is a list and not %s',
    async (content) => {
      expect((await json(content)).problems).toEqual([
        { where: 'roster.json:1:1', message: words.notAList },
      ]);
    },
  );

  test.each(['[]', '{}', '{"students": []}', 'null', '""'])(
    'has somebody in it: %s',
    async (content) => {
      expect((await json(content)).problems).toEqual([
        { where: 'roster.json', message: words.empty },
      ]);
    },
  );

  test('does not take what is every object’s for a key', async () => {
    const { students } = await json('[{"login": "ada", "__proto__": "x", "constructor": "y"}]');
    expect(students.map(({ folder: name }) => name)).toEqual(['ada']);
    const inTable = await readContent(folder, 'login,__proto__,constructor\nada,x,y\n', {
      patterns: { greeting: { where: '--greeting', text: '{__proto__} {constructor}' } },
    });
    expect(inTable.students[0]?.answers.greeting).toBe('x y');
  });
});
