import { afterAll, describe, expect, test } from '@jest/globals';
import { en } from '../../../../generators/core/i18n/en/en.js';
import { composeNotes } from '../../../../generators/core/verify/reading/compose/compose-notes.js';
import { folderWith } from '../../../temporary-folder.js';

const { compose: words } = en;
const before = process.cwd();
afterAll(() => process.chdir(before));

const notesOf = (
  text: string,
  name = 'compose.yaml',
  more: Readonly<Record<string, string>> = {},
) => {
  const root = folderWith({ 'web/Dockerfile': 'FROM debian\n', [name]: text, ...more });
  const ports = { context: 'web', containerPort: 5000, portIsSaid: true };
  return composeNotes({ root, ...ports }, en);
};

const lesson = `services:
  "web":
    build: web
    image: "web"
    container_name: "web"
    ports:
      - "8080:5000"
`;

describe('the Compose file of a project', () => {
  test.each([
    ['as in the lesson', lesson],
    ['with Windows line ends', lesson.replaceAll('\n', '\r\n')],
    [
      'with a service that is pulled',
      `${lesson}    depends_on: [db]\n  db:\n    image: postgres:18\n`,
    ],
    [
      'with a long form',
      'services:\n  a:\n    build:\n      context: ./web/\n    ports:\n      - target: 5000\n',
    ],
    ['with an address', 'services:\n  a:\n    build: https://example.org/a.git\n'],
    ['with a variable', 'services:\n  a:\n    build: $DIR\n'],
    [
      'with a range of ports',
      'services:\n  a:\n    build: web\n    ports: ["8000-8001:5000-5001"]\n',
    ],
  ])('fits %s, and it is said that it was looked at', async (_what, text) => {
    const said = { message: words.fits('compose.yaml'), said: expect.anything() };
    const location = { file: 'compose.yaml', line: 1 };
    expect(await notesOf(text)).toEqual([{ rule: 'compose', level: 'note', ...said, location }]);
  });

  test.each([
    ['a tab', 'services:\n\tweb:\n', 2, words.unread.tabs],
    ['no YAML', 'services:\n  web:\n    build: "web\n', 3, words.unread.yaml],
    ['no services', 'web:\n  build: web\n', 1, words.unread.noServices],
    ['more than is read', '\n'.repeat(65_537), 1, en.verify.unread('compose.yaml', 64)],
    ['a key that stands twice', 'services:\n  a: {}\n  a: {}\n', 3, words.unread.yaml],
    ['an empty file', '', 1, words.unread.noServices],
    ['nothing to start', 'services:\n  web:\n    ports: ["80:80"]\n', 2, words.nothing('web')],
    ['another port', lesson.replace(':5000', ':80'), 7, words.otherPort(80, 5000)],
    [
      'a folder that is not there',
      lesson.replace('build: web', 'build: wed'),
      2,
      words.noDockerfile('web', 'wed', 'web', false),
    ],
    [
      'a folder without a Dockerfile',
      lesson.replace('build: web', 'build: .'),
      2,
      words.noDockerfile('web', '.', undefined, true),
    ],
    ['capitals', lesson.replace('image: "web"', 'image: Web'), 2, words.capitals('Web')],
    [
      'a service that is not there',
      `${lesson}    depends_on: [wep]\n`,
      2,
      words.noService('wep', 'web'),
    ],
  ])('with %s is told, with its line', async (_what, text, line, message) => {
    expect(await notesOf(text)).toEqual([
      {
        ...{ rule: 'compose', message, said: expect.anything() },
        location: { file: 'compose.yaml', line },
      },
    ]);
  });

  test.each(['compose.yml', 'docker-compose.yaml', 'docker-compose.yml'])(
    'may be called %s',
    async (name) => {
      const [note] = await notesOf(lesson, name);
      expect(note).toMatchObject({ level: 'note', location: { file: name } });
    },
  );

  test.each([
    [
      'aliases without an end',
      `a: &a [x]\n${'b: [*a, *a]\n'.repeat(10)}services:\n  x: {image: y}\n`,
    ],
    ['a deep nest', `services: ${'['.repeat(100_000)}`],
    ['deep lists', `services:\n  ${'- '.repeat(50_000)}`],
    ['what is no text', '\u0000\u0001'],
  ])('that is hostile keeps nobody waiting: %s', async (_what, text) => {
    expect((await notesOf(text)).length).toBeLessThan(2);
  });

  test('has more services than anybody looks at, and nothing is said', async () => {
    const text = Array.from({ length: 101 }, (_one, number) => `  s${number}:\n`).join('');
    expect(await notesOf(`services:\n${text}`)).toEqual([]);
  });

  test('is not there, and nothing is said', async () => {
    expect(await notesOf('x', 'other.yaml')).toEqual([]);
  });
});
