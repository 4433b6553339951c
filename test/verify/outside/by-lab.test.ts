import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { dockerfileOf } from '../../../generators/core/lab/lab.js';
import { textFilesOf } from '../../../generators/core/lab/lab-files.js';
import { filesOf } from '../../../generators/core/lab/lab-texts.js';
import { ownLabIds, readOwnLab } from '../../../generators/core/lab/own-labs.js';
import { isOlder, saysOlder } from '../../../generators/core/verify/outside/older-language.js';
import { planOutside } from '../../../generators/core/verify/outside/plan-outside.js';
import { parseDockerfile } from '../../../generators/core/verify/reading/dockerfile/dockerfile.js';
import type { Change } from '../../docker/change.js';
import { emit, removeEmitted } from '../../docker/emit.js';
import { needing } from '../../programs/needing.js';
import { folderWith, temporaryFolder } from '../../temporary-folder.js';
import { outside, rooms, workers } from './outside.js';

afterAll(removeEmitted);

/** How a project of a stack would run, with a Dockerfile that somebody has changed. */
async function planOf(stack: string, from: string | RegExp = '', to = '') {
  const lab = readOwnLab(stack);
  const text =
    textFilesOf(filesOf(lab)).find(({ path }) => path === dockerfileOf(lab))?.contents ?? '';
  const contextPath = folderWith({ 'other.js': '' });
  const dockerfile = await parseDockerfile(text.replace(from, () => to));
  return planOutside({ contextPath, containerPort: lab.port, stack }, dockerfile);
}

describe('by its lab, an application runs without Docker', () => {
  it.each([
    ['node-express', ['npm', 'ci', '--omit=dev', '--prefix', '.'], ['node', 'server.js'], '24'],
    ['go', ['go', 'build', '-C', '.', '-o', './web', '.'], ['./web'], '1.27'],
    [
      'java',
      ['javac', '-encoding', 'UTF-8', '-sourcepath', '.', '-d', 'classes', 'Main.java'],
      ['java', '-cp', 'classes', 'Main'],
      '25',
    ],
  ])('%s', async (stack, install, words, inImage) => {
    expect(await planOf(stack)).toMatchObject({ install, words, inImage });
  });

  it.each<[string, string, string | RegExp, string, object]>([
    ['a newer image', 'node-express', 'node:24-slim', 'node:26', { inImage: '26' }],
    [
      'an image without a number',
      'node-express',
      'node:24-slim',
      'node:lts',
      { inImage: undefined },
    ],
    [
      'another installation',
      'node-express',
      'npm ci',
      'npm install',
      { words: ['node', 'server.js'] },
    ],
    [
      'another program',
      'node-express',
      '"server.js"',
      '"/web/other.js"',
      { words: ['node', 'other.js'] },
    ],
    [
      'a shell’s CMD',
      'node-express',
      /CMD .*/,
      'CMD node server.js',
      { words: ['node', 'server.js'] },
    ],
    [
      'what it cannot install',
      'node-express',
      'USER',
      'RUN apt-get install x\nUSER',
      { skip: 'otherPackages' },
    ],
    [
      'files of another image',
      'go',
      'USER',
      'COPY --from=nginx /x /\nUSER',
      { skip: 'otherPackages' },
    ],
    ['another base', 'node-express', 'node:24-slim', 'debian:13', { skip: 'otherImage' }],
    ['somebody’s own base', 'node-express', 'node:24-slim', 'me/node:24', { skip: 'otherImage' }],
    ['another class', 'java', '"Main"', '"Other"', { skip: 'otherCommand' }],
    ['a script', 'node-express', /CMD .*/, 'CMD ["./start.sh"]', { skip: 'otherCommand' }],
    ['two commands', 'node-express', /CMD .*/, 'CMD node server.js && x', { skip: 'otherCommand' }],
    ['a NUL', 'node-express', 'USER', 'ENV A="a\0b"\nUSER', { skip: 'otherCommand' }],
  ])('with %s', async (_what, stack, from, to, plan) => {
    expect(await planOf(stack, from, to)).toMatchObject(plan);
  });

  it.each(['php-apache', 'static-nginx'])('but %s, whose lab says why', async (stack) => {
    const { whyNot } = readOwnLab(stack).outside;
    expect(await planOf(stack)).toEqual({ skip: { byLab: whyNot } });
    expect(Object.keys(whyNot ?? {})).toEqual(readOwnLab(stack).languages);
  });

  it.each(ownLabIds())('and of %s it is said how, or why not', (stack) => {
    const { packages, commands, whyNot } = readOwnLab(stack).outside;
    expect([packages, commands, whyNot].filter((each) => each !== undefined)).toHaveLength(1);
    const steps = Object.values(readOwnLab(stack).steps).flatMap(({ argv }) =>
      argv ? [argv] : [],
    );
    const install = steps.find((argv) => argv.includes('apt-get')) ?? [];
    expect(install).toEqual(expect.arrayContaining([...(commands?.debian ?? [])]));
  });
});

it.each([
  ['20.19.2', '24', true],
  ['24.1', '24', false],
  ['1.9', '1.27', true],
  ['1.27.3', '1.27', false],
  ['26', '24', false],
])('%s is older than %s: %s', (here, inImage, is) => {
  expect(isOlder(here, inImage)).toBe(is);
});

it.each([
  ['go: go.mod requires go >= 1.27 (running go 1.24.4; GOTOOLCHAIN=local)', true],
  ['Main.java:1: error: unnamed classes are a preview feature and are disabled by default.', true],
  ['Error [ERR_UNKNOWN_BUILTIN_MODULE]: No such built-in module: node:sqlite', true],
  ["Main.java:8: error: ';' expected", false],
  ['SyntaxError: Invalid or unexpected token', false],
])('%s may be due to an older language: %s', (log, may) => {
  expect(saysOlder(log)).toBe(may);
});

const ports = { next: 17_000 + 100 * Number(process.env['JEST_WORKER_ID'] ?? 0) };

/** A project of node-express that needs no package, so that nothing is fetched. */
async function nodeProject(change: (port: number) => Change): Promise<string> {
  const dir = await emit('--stack', 'node-express', '--name', 'web');
  ports.next += 1;
  const write = (path: string, text: string) => writeFileSync(join(dir, 'web', path), text);
  const lock = {
    name: 'web',
    lockfileVersion: 3,
    requires: true,
    packages: { '': { name: 'web' } },
  };
  write('package.json', '{ "name": "web", "private": true }\n');
  write('package-lock.json', `${JSON.stringify(lock)}\n`);
  const docker = readFileSync(join(dir, 'web/Dockerfile'), 'utf8');
  write('Dockerfile', docker.replace('EXPOSE 3000', `EXPOSE ${ports.next}`));
  write(
    'server.js',
    `const http = require("http");\nhttp.createServer((_, to) => to.end("Hello World!")).listen(${ports.next}, "0.0.0.0");\n`,
  );
  change(ports.next)(dir);
  return dir;
}

const edited =
  (path: string, from: string, to: string): (() => Change) =>
  () =>
  (dir) => {
    const place = join(dir, path);
    const before = readFileSync(place, 'utf8');
    expect(before).toContain(from);
    writeFileSync(
      place,
      before.replace(from, () => to),
    );
  };

const unchanged = () => () => {};

needing('ps')('a project in JavaScript, without Docker', () => {
  it.each([
    ['passes', unchanged, null, null],
    [
      'that listens for itself only',
      edited('web/server.js', '0.0.0.0', '127.0.0.1'),
      'LOOPBACK_BIND',
      2,
    ],
    ['that cannot be read', edited('web/server.js', '"http"', '"http'), 'CRASH', 1],
    [
      'whose program is called otherwise',
      edited('web/Dockerfile', 'server.js"]', 'sever.js"]'),
      'CRASH',
      null,
    ],
  ])(
    '%s',
    async (_what, change, code, line) => {
      const dir = await nodeProject(change);
      const before = readdirSync(dir, { recursive: true }).sort();
      const { projects } = await outside([dir]);
      const [only] = projects;
      expect([only?.code, only?.message]).toEqual([
        code,
        code === null ? null : expect.any(String),
      ]);
      if (line !== null) expect(only?.location).toEqual({ file: 'web/server.js', line });
      expect(readdirSync(dir, { recursive: true }).sort()).toEqual(before);
      expect([rooms(), workers()]).toEqual([[], []]);
    },
    120_000,
  );

  it('is told what this machine lacks', async () => {
    const dir = await nodeProject(unchanged);
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'bin'), { recursive: true });
    symlinkSync(process.execPath, join(folder, 'bin/node'));
    const { exitCode, projects } = await outside([dir], { PATH: join(folder, 'bin') });
    expect([projects[0]?.code, exitCode]).toEqual(['INTERPRETER_MISSING', 3]);
    expect(projects[0]?.message).toContain('npm');
    expect(projects[0]?.remedy).toContain('apt-get install nodejs npm');
  }, 60_000);
});
