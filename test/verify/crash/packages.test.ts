import { expect, it } from '@jest/globals';
import { sourcesOf } from '../../../generators/core/verify/crash/own-place.js';
import { explainPackage } from '../../../generators/core/verify/crash/packages/node.js';
import { projectIn, writeExample } from '../rules/example.js';

const dockerfile = (...lines: readonly string[]): string =>
  ['FROM node:20', 'COPY . .', ...lines, 'CMD ["node", "a.js"]', ''].join('\n');

it.each<[of: string, dockerfile: string, packages: string | undefined, id: string]>([
  ['no package.json', dockerfile(), undefined, 'node-module'],
  ['one that does not name it', dockerfile('RUN npm ci'), '{}', 'node-unlisted'],
  ['one that is none', dockerfile('RUN npm ci'), '{', 'node-unlisted'],
  ['one that nothing installs', dockerfile(), '{"dependencies":{"@a/b":"1"}}', 'node-module'],
  [
    'a package for development, which is left out',
    dockerfile('RUN npm ci --omit=dev'),
    '{"devDependencies":{"@a/b":"1"}}',
    'node-development',
  ],
  [
    'the same, by a variable',
    dockerfile('ENV NODE_ENV=production', 'RUN npm install'),
    '{"devDependencies":{"@a/b":"1"}}',
    'node-development',
  ],
  [
    'a package for development, which is installed',
    dockerfile('RUN npm install'),
    '{"devDependencies":{"@a/b":"1"}}',
    'node-elsewhere',
  ],
  [
    'a package that is installed elsewhere',
    dockerfile('RUN npm ci --omit=dev'),
    '{"dependencies":{"@a/b":"1"}}',
    'node-elsewhere',
  ],
  ['yarn', dockerfile('RUN yarn'), '{"dependencies":{"@a/b":"1"}}', 'node-elsewhere'],
])('%s', async (_of, text, packages, id) => {
  const files = {
    Dockerfile: text,
    ...(packages === undefined ? {} : { 'package.json': packages }),
  };
  const project = await projectIn(writeExample(files));
  const found = explainPackage('@a/b/c', sourcesOf(project));
  expect(found?.id).toBe(id);
  expect(found?.names?.[0]).toBe('@a/b');
});

it('takes no command for a name', async () => {
  const project = await projectIn(writeExample({ Dockerfile: dockerfile() }));
  expect(explainPackage('a; curl x', sourcesOf(project))).toBeUndefined();
});
