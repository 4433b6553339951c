import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execa } from 'execa';
import { readOwnLab } from '../../generators/core/lab/own-labs.js';
import { exitCodes, type FailureCode } from '../../generators/core/verdict/failure.js';
import type { Report } from '../../generators/core/verdict/report.js';
import { ordinaryUser } from '../cli/ordinary-user.js';
import { longTest } from '../long.js';
import { folderWith, temporaryFolder } from '../temporary-folder.js';
import { python3 } from '../zoo/texts.js';
import { type FakeRegistry, fakeRegistry } from './fake-registry.js';
import { onEngine } from './on-engine.js';
import { type } from './shell.js';
import { type Environment, startVerify } from './verify-command.js';

/*
 * What is wrong with the machine: the client and the engine are real, and what is around them is
 * made wrong for one call.
 */

const files = python3() as Readonly<Record<string, string>>;
let registry: FakeRegistry;
let before = '';

beforeAll(async () => {
  registry = await fakeRegistry();
  // The classic builder fetches it to stay, as any build with it does.
  await type(`docker pull ${readOwnLab('python3-flask').base}`, '/');
  before = await onEngine();
}, 120_000);
afterAll(() => registry.close());

async function verdict(dir: string, words: readonly string[], env: Environment = {}) {
  const began = performance.now();
  const done = await startVerify([dir, ...words, '--format', 'json'], env);
  const [project] = (JSON.parse(`${done.stdout}`) as Report).projects;
  const seconds = (performance.now() - began) / 1000;
  return { code: project?.code, outcome: project?.outcome, exit: done.exitCode, seconds };
}

interface Case {
  readonly id: string;
  readonly code: FailureCode | null;
  readonly env?: Environment;
  readonly from?: () => string;
  readonly run?: string;
  readonly words?: readonly string[];
}

const hasNothing = temporaryFolder();
const lateness = ['--timeout', '4'];

const cases: readonly Case[] = [
  { id: 'engine-stopped', code: 'ENGINE_DOWN', env: { DOCKER_HOST: 'unix:///nowhere.sock' } },
  {
    id: 'wrong-host',
    code: 'ENGINE_DOWN',
    env: { DOCKER_HOST: 'tcp://no-such-host.invalid:2375' },
  },
  { id: 'wrong-context', code: 'ENGINE_CONFIG', env: { DOCKER_CONTEXT: 'nope', DOCKER_HOST: '' } },
  { id: 'client-too-new', code: 'API_MISMATCH', env: { DOCKER_API_VERSION: '1.99' } },
  { id: 'client-too-old', code: 'API_MISMATCH', env: { DOCKER_API_VERSION: '1.10' } },
  {
    id: 'buildx-missing',
    code: null,
    // Nothing of the user's own: no plugin, and BuildKit asked for all the same.
    env: { DOCKER_CONFIG: hasNothing, DOCKER_BUILDKIT: '1' },
  },
  {
    ...{ id: 'registry-hangs', code: 'BUILD_TIMEOUT', words: lateness },
    from: () => `${registry.host}/silent/x:1`,
  },
  { id: 'pip-hangs', code: 'BUILD_TIMEOUT', run: 'RUN sleep 600', words: lateness },
];

describe('where the machine is at fault', () => {
  it.each(cases.map((each) => [each.id, each] as const))(
    '%s',
    async (_id, { code, env, from, run, words = [] }) => {
      const base = from ? `FROM ${from()}` : undefined;
      const Dockerfile = (files['Dockerfile'] ?? '')
        .replace(/^FROM .*$/m, (line) => base ?? line)
        .replace(/^COPY/m, (line) => (run ? `${run}\n${line}` : line));
      const { seconds, ...said } = await verdict(folderWith({ ...files, Dockerfile }), words, env);
      expect(said.code).toBe(code);
      expect(said.exit).toBe(code === null ? 0 : exitCodes[code]);
      if (words === lateness) expect(seconds).toBeLessThan(10);
      expect(await onEngine()).toBe(before);
    },
    90_000,
  );

  longTest(
    'server-in-build: told after two silent minutes',
    async () => {
      const run = `RUN sh -c 'python3 -u -m http.server'`;
      const Dockerfile = (files['Dockerfile'] ?? '').replace(/^COPY/m, `${run}\nCOPY`);
      const { seconds, ...said } = await verdict(folderWith({ ...files, Dockerfile }), []);
      expect(said.code).toBe('SERVER_IN_BUILD');
      expect(seconds).toBeLessThan(150);
      expect(await onEngine()).toBe(before);
    },
    200_000,
  );

  it('engine-hung: it is named, and over within 12 s', async () => {
    // It takes every connection, and never says a word.
    const socket = join(temporaryFolder(), 'hung.sock');
    const server = createServer(() => {});
    await new Promise<void>((resolve) => server.listen(socket, resolve));
    const { seconds, ...said } = await verdict(folderWith(files), [], {
      DOCKER_HOST: `unix://${socket}`,
    });
    server.close();
    expect(said).toEqual({ code: 'ENGINE_HUNG', outcome: 'error', exit: 4 });
    expect(seconds).toBeLessThan(12);
  }, 30_000);

  const asRoot = process.getuid?.() === 0 ? it : it.skip;
  asRoot(
    'not-in-group',
    async () => {
      const { uid = 0, program } = ordinaryUser();
      const dir = folderWith(files);
      await execa('chmod', ['-R', 'a+rX', dir]);
      const home = temporaryFolder();
      await execa('chmod', ['0777', home]);
      const done = await execa(process.execPath, [program, 'verify', dir, '--format', 'json'], {
        ...{ reject: false, stdin: 'ignore', uid, gid: uid, cwd: '/' },
        env: { HOME: home, DOCKER_CONFIG: home, LC_ALL: 'C' },
      });
      const [project] = (JSON.parse(done.stdout) as Report).projects;
      expect([project?.code, done.exitCode]).toEqual(['ENGINE_PERMISSION', 3]);
    },
    30_000,
  );
});
