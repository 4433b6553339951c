import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readOwnLab } from '../../generators/core/lab/own-labs.js';
import type { FailureCode } from '../../generators/core/verdict/failure.js';
import { longTest, sized } from '../long.js';
import { folderWith } from '../temporary-folder.js';
import { python3 } from '../zoo/texts.js';
import { engineKind } from './engine.js';
import { type FakeRegistry, fakeRegistry } from './fake-registry.js';
import { onEngine } from './on-engine.js';
import { type } from './shell.js';
import { verify } from './verify-command.js';

/*
 * A project that chooses what is fetched, and from where: it can name a server that is not there, or
 * one of its own that says what it likes. None of it puts the fault on the machine.
 */

const files = python3() as Readonly<Record<string, string>>;
const base = readOwnLab('python3-flask').base;
let registry: FakeRegistry;
let before = '';

beforeAll(async () => {
  registry = await fakeRegistry();
  // The classic builder fetches them to stay, as any build with it does.
  await type(`docker pull ${base} && docker pull debian`, '/');
  before = await onEngine();
}, 120_000);
afterAll(async () => {
  registry.close();
  await type('docker rmi debian', '/');
});

/** What is on the engine afterwards is what was there before. */
async function verdictOf(change: (dockerfile: string) => string) {
  const Dockerfile = change(files['Dockerfile'] ?? '');
  const { exitCode, project } = await verify(folderWith({ ...files, Dockerfile }));
  expect(await onEngine()).toBe(before);
  return { ...project, exitCode };
}

const from = (image: string) => (text: string) => text.replace(/^FROM .*$/m, `FROM ${image}`);
const first = (line: string) => (text: string) => text.replace(/^COPY/m, `${line}\nCOPY`);
const above = (line: string) => (text: string) => `${line}\n${text}`;

type Case = readonly [named: string, change: (text: string) => string];

/** The way of a server that answers nobody. */
const silentHosts: readonly Case[] = [
  ['nosuch.invalid', from('nosuch.invalid/x')],
  ['nosuch.invalid', from('nosuch.invalid/docker.io/library/debian')],
  ['127.0.0.1:1', from('127.0.0.1:1/x')],
  ['nosuch.invalid', first('ADD http://nosuch.invalid/x /x')],
  ...(engineKind === 'podman'
    ? []
    : ([['nosuch.invalid', first('COPY --from=nosuch.invalid/x /a /b')]] as const)),
  // Others take the line for a comment, or fetch no such thing.
  ...(engineKind === 'modern'
    ? ([
        ['nosuch.invalid', first('RUN --mount=from=nosuch.invalid/x,target=/x true')],
        ['github.invalid', first('ADD https://github.invalid/a.git /x')],
        ['nosuch.invalid', above('# syntax=nosuch.invalid/x')],
        ['nosuch.invalid', above('// syntax=nosuch.invalid/x')],
      ] as const)
    : []),
];

describe('a server that is not there', () => {
  it.each(sized(silentHosts.slice(0, 5), silentHosts))(
    '%s %#',
    async (host, change) => {
      const { code, outcome, exitCode, message, remedy } = await verdictOf(change);
      expect([code, outcome, exitCode]).toEqual(['PULL_HOST', 'fail', 1]);
      expect(message).toContain(host);
      expect(remedy).toContain(host);
    },
    120_000,
  );
});

/** What a registry of the project's own may do, and what comes of it. Podman asks it for TLS. */
const said: readonly (readonly [does: string, code: FailureCode])[] = [
  ['limit', 'PULL_HOST'],
  ['lines', engineKind === 'classic' ? 'PULL_HOST' : 'PULL_NOT_FOUND'],
  ['all', 'PULL_HOST'],
  ['full', engineKind === 'classic' ? 'PULL_HOST' : 'PULL_NOT_FOUND'],
  ['portal', 'PULL_HOST'],
  ['broken', 'PULL_HOST'],
  ['leads', 'PULL_HOST'],
  ['asks', engineKind === 'classic' ? 'PULL_AUTH' : 'PULL_HOST'],
  ['gone', 'PULL_NOT_FOUND'],
  ['forbidden', 'PULL_AUTH'],
  ['arm', 'PULL_NOT_FOUND'],
];

describe('a registry of the project’s own', () => {
  const all = engineKind === 'podman' ? said.slice(0, 1) : said;
  it.each(sized(all.slice(0, 4), all))(
    '%s',
    async (does, code) => {
      const found = await verdictOf(from(`${registry.host}/${does}/x:1`));
      expect([found.code, found.outcome, found.exitCode]).toEqual([code, 'fail', 1]);
    },
    120_000,
  );

  it.each(['leads', 'limit', 'broken'])(
    'a file of its own: %s',
    async (does) => {
      const found = await verdictOf(first(`ADD http://${registry.host}/files/${does}/x /x`));
      expect([found.code, found.outcome, found.exitCode]).toEqual(['PULL_HOST', 'fail', 1]);
    },
    120_000,
  );

  const silent = engineKind === 'podman' ? it.skip : longTest;
  silent(
    'silent: told after two silent minutes',
    async () => {
      const found = await verdictOf(from(`${registry.host}/silent/x:1`));
      expect([found.code, found.outcome, found.exitCode]).toEqual(['PULL_HOST', 'fail', 1]);
      expect(found.seconds).toBeLessThan(170);
    },
    200_000,
  );
});
