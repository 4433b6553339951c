import { expect, test } from '@jest/globals';
import { seeCompose } from '../../../../generators/core/verify/reading/compose/see-compose.js';
import { folderWith } from '../../../temporary-folder.js';

const isMore = async (
  text: string,
  files: Readonly<Record<string, string>> = {},
): Promise<boolean | undefined> => {
  const root = folderWith({ 'web/Dockerfile': 'FROM debian\n', 'compose.yaml': text, ...files });
  const seen = await seeCompose({ root, context: 'web', containerPort: 5000, portIsSaid: true });
  return seen?.isMore;
};

const lesson = `services:
  web:
    build: web
    image: web
    container_name: web
    ports:
      - "8080:5000"
`;

test.each([
  ['as in the lesson', lesson],
  ['with a folder that is written otherwise', lesson.replace('build: web', 'build: ./web/')],
  ['with a long build', lesson.replace('build: web', 'build: { context: web }')],
  ['with a policy of starting again', `${lesson}    restart: always\n`],
  ['without any service', 'x-a: b\n'],
])('it is proven by its Dockerfile %s', async (_what, text) => {
  expect(await isMore(text)).toBe(false);
});

test.each([
  ['with a second service', `${lesson}  db:\n    image: redis\n`],
  ['with variables', `${lesson}    environment: { A: b }\n`],
  ['with a variable in its place', lesson.replace('8080', '$PORT')],
  ['with a volume', `${lesson}    volumes: ["data:/data"]\nvolumes: { data: }\n`],
  ['with another port', lesson.replace(':5000', ':80')],
  ['with two ports', lesson.replace('5000"', '5000"\n      - "8081:5001"')],
  ['with a range of ports', lesson.replace('8080:5000', '8080-8081:5000-5001')],
  ['without a port', lesson.replace(/ {4}ports:\n.*\n/, '')],
  ['with another folder', lesson.replace('build: web', 'build: .')],
  ['with an argument', lesson.replace('build: web', 'build: { context: web, args: { A: b } }')],
  ['with rights', `${lesson}    privileged: true\n`],
  ['with an image alone', lesson.replace('build: web\n    ', '')],
  ['with a key that there is not', `${lesson}    foo: bar\n`],
  ['that is no YAML', lesson.replace('ports:', 'ports')],
  ['with another file', `include: [a.yaml]\n${lesson}`],
  ['with parts that are used again', `x-a: &a { tty: true }\n${lesson}    <<: *a\n`],
])('it is proven by its Compose file %s', async (_what, text) => {
  expect(await isMore(text)).toBe(true);
});

test('it is proven by its Compose file where a second one changes that', async () => {
  expect(await isMore(lesson, { 'compose.override.yml': 'services: {}\n' })).toBe(true);
});

test('there is none', async () => {
  const root = folderWith({ Dockerfile: 'FROM debian\n' });
  const fits = { root, context: '.', containerPort: 5000, portIsSaid: true };
  expect(await seeCompose(fits)).toBeUndefined();
});

test.each([
  [['compose.yaml', 'compose.yml'], 'compose.yaml'],
  [['compose.yml', 'docker-compose.yml'], 'compose.yml'],
  [['docker-compose.yaml', 'docker-compose.yml'], 'docker-compose.yml'],
])('of %j the one is taken that Compose takes', async (names, taken) => {
  const root = folderWith(Object.fromEntries(names.map((name) => [name, lesson])));
  const seen = await seeCompose({ root, context: 'web', containerPort: 5000, portIsSaid: true });
  expect(seen?.compose.file).toBe(taken);
});
