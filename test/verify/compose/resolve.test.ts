import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Run, RunRequest } from '../../../generators/core/process/run.js';
import { resolveCompose } from '../../../generators/core/verify/compose/resolve.js';
import { composeProject, composeTree } from './looked-at.js';

const secrets = {
  AWS_SECRET_ACCESS_KEY: 'a',
  GITHUB_TOKEN: 'b',
  DOCKER_HOST: 'c',
  COMPOSE_FILE: 'd',
};
const needed = { PATH: '/bin', HOME: '/home/teacher', DOCKER_CONFIG: '/config' };

/** What Compose is asked for a project in a folder. */
async function askedFor(root: string): Promise<RunRequest | undefined> {
  const asked: RunRequest[] = [];
  const run: Run = async (request) => {
    asked.push(request);
    return { ended: 'exited', exitCode: 0, seconds: 0, stdout: '', stderr: '', output: '' };
  };
  await resolveCompose({
    ...{ run, root, tree: await composeTree(root), env: needed },
    ...{ commandFor: (argv) => argv, signal: new AbortController().signal },
  });
  return asked[0];
}

const small = 'services:\n  web:\n    image: x\n';

test('what a hostile file of variables is made of takes no more than a bound of memory', async () => {
  const asked = await askedFor(composeProject(small));
  expect(asked?.memory).toBe(512 * 2 ** 20);
});

test.each([
  ['日本', true],
  ['--', true],
  ['Shop 2', false],
])('in a folder %s, Compose finds a name for the project', async (folder, isGiven) => {
  const root = join(composeProject(small), folder);
  mkdirSync(root);
  writeFileSync(join(root, 'compose.yaml'), small);
  const asked = await askedFor(root);
  expect(asked?.argv.includes('-p')).toBe(isGiven);
});

test('Compose is told nothing of this process but where it is, and is given what was read', async () => {
  const root = composeProject('services:\n  web:\n    image: x # a comment\n');
  const asked: RunRequest[] = [];
  const run: Run = async (request) => {
    asked.push(request);
    request.onStdout?.(Buffer.from('{"name":'));
    request.onStdout?.(Buffer.from('"a"}'));
    return { ended: 'exited', exitCode: 0, seconds: 0, stdout: '', stderr: '', output: '' };
  };
  const resolved = await resolveCompose({
    ...{ run, root, tree: await composeTree(root), env: { ...secrets, ...needed } },
    ...{ commandFor: (argv) => argv, signal: new AbortController().signal },
  });
  expect(resolved).toEqual({ config: { name: 'a' } });
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatchObject({
    alone: true,
    env: { ...needed, PWD: root, LC_ALL: 'C' },
    input: '{services: {web: {image: x}}}',
  });
  expect(Object.keys(asked[0]?.env ?? {}).sort()).toEqual(
    [...Object.keys(needed), 'LC_ALL', 'PWD'].sort(),
  );
  expect(asked[0]?.timeout).toBeLessThanOrEqual(20_000);
});
