import { afterAll, describe, expect, test } from '@jest/globals';
import { en } from '../../../../generators/core/i18n/en/en.js';
import { composeNotes } from '../../../../generators/core/verify/reading/compose/compose-notes.js';
import { seeCompose } from '../../../../generators/core/verify/reading/compose/see-compose.js';
import { folderWith } from '../../../temporary-folder.js';

const { compose: words } = en;
const before = process.cwd();
afterAll(() => process.chdir(before));

const notesOf = async (
  text: string,
  name = 'compose.yaml',
  more: Readonly<Record<string, string>> = {},
) => {
  const root = folderWith({ 'web/Dockerfile': 'FROM debian\n', [name]: text, ...more });
  const ports = { context: 'web', containerPort: 5000, portIsSaid: true };
  const seen = await seeCompose({ root, ...ports });
  return seen ? composeNotes(seen, false, en) : [];
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
      'with keys of every kind',
      `name: a\nx-a: { b: c }\n${lesson}    x-b: 1\n    environment: { A: 1 }\n    env_file: [{ path: a, required: false }]\n    volumes: [{ type: bind, source: ., target: /a }]\n    depends_on: { db: { condition: service_started } }\n  db: { image: a }\n`,
    ],
    [
      'with a Dockerfile that is named',
      lesson.replace('build: web', 'build: { context: ., dockerfile: web/Dockerfile }'),
    ],
    [
      'with a Dockerfile of its own',
      lesson.replace('build: web', 'build: { context: ., dockerfile_inline: FROM debian }'),
    ],
    ['with another file', 'include: [other.yaml]\nservices:\n  a: { image: b, depends_on: [c] }\n'],
    ['with what another file says', 'services:\n  a: { extends: { file: b.yaml, service: a } }\n'],
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
    ['a version that is a number', `version: 3.8\n${lesson}`, 1, words.version('3.8')],
    [
      'a volume that is not declared',
      `${lesson}    volumes:\n      - data:/data\n      - ./web:/a\n      - /b\n`,
      9,
      words.undeclared('volumes', 'data', false, ''),
    ],
    [
      'a folder that is taken for a volume',
      `${lesson}    volumes: ["web:/data"]\nvolumes: { b: {} }\n`,
      8,
      words.undeclared('volumes', 'web', true, '- "./web:/data"'),
    ],
    [
      'a network that is not declared',
      `${lesson}    networks: [default, back]\n`,
      8,
      words.undeclared('networks', 'back', false, ''),
    ],
    [
      'variables in a file that is not there',
      `${lesson}    env_file: .env\n`,
      8,
      words.noEnvFile('.env'),
    ],
    [
      'variables in files, of which one is not there',
      `${lesson}    env_file:\n      - compose.yaml\n      - path: ./a.env\n`,
      10,
      words.noEnvFile('./a.env'),
    ],
    [
      'no space behind a colon',
      lesson.replace('build: web', 'build:web'),
      3,
      words.glued('build: web'),
    ],
    [
      'no space behind a dash',
      lesson.replace('- "8080', '-"8080'),
      6,
      words.wantsList('ports', '- "8080:5000"'),
    ],
    ['a space in a port', lesson.replace('8080:', '8080: '), 7, words.torn('- "8080:5000"')],
    [
      'a colon in a value',
      `${lesson}    environment:\n      TITLE: Hello: World\n`,
      9,
      words.colonInside('TITLE: "Hello: World"'),
    ],
    [
      'a space too few',
      `${lesson}  cache:\n   image: redis:8\n    command: redis-server\n`,
      9,
      words.indented(3),
    ],
    [
      'a space too many, before a comment',
      `${lesson}  cache:\n     image: redis:8\n    # What runs.\n    command: redis-server\n`,
      9,
      words.indented(5),
    ],
    ['a tab', 'services:\n\tweb:\n', 2, words.unread.tabs],
    ['no YAML', 'services:\n  web:\n    build: "web\n', 3, words.unread.yaml],
    ['no services', 'x-a: b\n', 1, words.noServices],
    ['no service below its line', 'name: a\nservices:\n', 2, words.noServices],
    ['more than is read', '\n'.repeat(65_537), 1, en.verify.unread('compose.yaml', 64)],
    ['a service that stands twice', 'services:\n  a: {}\n  a: {}\n', 3, words.twice('a')],
    ['a key that stands twice', `${lesson}    ports: ["81:81"]\n`, 8, words.twice('ports')],
    ['an empty file', '', 1, words.noServices],
    ['nothing to start', 'services:\n  web:\n    ports: ["80:80"]\n', 2, words.nothing('web')],
    ['another port', lesson.replace(':5000', ':80'), 7, words.otherPort(80, 5000)],
    [
      'a folder that is not there',
      lesson.replace('build: web', 'build: wed'),
      3,
      words.noDockerfile('web', 'wed', 'build: web', false),
    ],
    [
      'a folder without a Dockerfile',
      lesson.replace('build: web', 'build: .'),
      3,
      words.noDockerfile('web', '.', 'build: web', true),
    ],
    [
      'a context without a Dockerfile',
      lesson.replace('build: web', 'build:\n      context: ./'),
      4,
      words.noDockerfile('web', './', 'context: web', true),
    ],
    [
      'a Dockerfile that is not there',
      lesson.replace('build: web', 'build: { context: web, dockerfile: web/Dockerfile }'),
      3,
      words.noSuchDockerfile('web', 'web/web/Dockerfile', 'dockerfile: Dockerfile'),
    ],
    [
      'a misspelt Dockerfile',
      lesson.replace('build: web', 'build: { context: ., dockerfile: web/Dokerfile }'),
      3,
      words.noSuchDockerfile('web', 'web/Dokerfile', 'dockerfile: web/Dockerfile'),
    ],
    ['capitals', lesson.replace('image: "web"', 'image: Web'), 4, words.capitals('Web')],
    [
      'a service that is not there',
      `${lesson}    depends_on:\n      - wep\n`,
      9,
      words.noService('wep', 'web'),
    ],
    [
      'a key of nearly that name',
      lesson.replace('ports', 'port'),
      6,
      words.strangeKey('port', 'ports'),
    ],
    [
      'the name of an instruction',
      `${lesson}    cmd: python myapp.py\n`,
      8,
      words.strangeKey('cmd', 'command'),
    ],
    ['capitals in a key', lesson.replace('build', 'Build'), 3, words.strangeKey('Build', 'build')],
    ['a key that nobody knows', `${lesson}    xyzzy: 1\n`, 8, words.strangeKey('xyzzy', undefined)],
    [
      'a misspelt line for the services',
      lesson.replace('services', 'service'),
      1,
      words.strangeKey('service', 'services'),
    ],
    [
      'a key of build beside it',
      `${lesson}    dockerfile: Dockerfile\n`,
      8,
      words.ofBuild('dockerfile'),
    ],
    [
      'a misspelt key of build',
      lesson.replace('build: web', 'build: { contex: web }'),
      3,
      words.strangeKey('contex', 'context'),
    ],
    [
      'what a service says beside it',
      'services:\n  web:\n  build: web\n',
      3,
      words.ofService('build'),
    ],
    ['what a service says at the margin', `${lesson}build: web\n`, 8, words.ofService('build')],
    ['a service at the margin', 'services:\nweb:\n  build: web\n', 2, words.besideOthers('web')],
    ['services without their line', 'web:\n  build: web\n', 1, words.besideOthers('web')],
    ['a service in another', `${lesson}    db:\n      image: a\n`, 8, words.besideOthers('db')],
    ['nothing to build', 'services:\n  web:\n    build:\n', 3, words.empty('build')],
    ['a key with nothing below it', `${lesson}    environment:\n`, 8, words.empty('environment')],
    [
      'one word for a list',
      lesson.replace('ports:\n      - "8080:5000"', 'ports: "8080:5000"'),
      6,
      words.wantsList('ports', '- "8080:5000"'),
    ],
    [
      'a hyphen without its space',
      lesson.replace('- "8080:5000"', '-8080:5000'),
      6,
      words.wantsList('ports', '- "8080:5000"'),
    ],
    [
      'keys for a list',
      lesson.replace('- "8080:5000"', '8080: 5000'),
      6,
      words.wantsList('ports', '- "8080:5000"'),
    ],
    [
      'a service that is waited for in one word',
      `${lesson}    depends_on: web\n`,
      8,
      words.wantsList('depends_on', '- web'),
    ],
    [
      'a space in a port',
      lesson.replace('"8080:5000"', '8080: 5000'),
      7,
      words.torn('- "8080:5000"'),
    ],
    [
      'a space in a variable',
      `${lesson}    environment:\n      - DEBUG: 1\n`,
      9,
      words.torn('- "DEBUG=1"'),
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
