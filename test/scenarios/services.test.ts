import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { composeProject, recorded, recordedRoot } from '../verify/compose/looked-at.js';
import { reachingOut } from '../verify/compose/reaching-out.js';
import { ended, engineThat } from './engine-replies.js';
import type { Reply } from './shim.js';
import { type Replayed, verifyReplayed } from './verify-replayed.js';

const known = recorded();
const resolves = /^compose .* config --format json$/;

/** What Compose makes of a project. */
const config = (what: string, root: string): Reply => ({
  when: resolves,
  stdout: JSON.stringify(known.get(what) ?? {}).replaceAll(recordedRoot, root),
});

/** What docker was asked for that starts or makes anything, or reads a file of a project. */
const doings = ({ shim }: Replayed) =>
  shim
    .calls()
    .filter((call) =>
      /^(?:compose|build|run|create|pull|cp|volume create|network create) /.test(call),
    );

describe('a Compose file that reaches out', () => {
  test.each(reachingOut.map((each) => [each.what, each] as const))(
    '%s is refused before anything is started',
    async (what, { text, files, why, resolved }) => {
      const dir = composeProject(text, files);
      const replayed = await verifyReplayed(engineThat(config(what, dir)), [], { dir });
      const { project, ended: over } = replayed;
      const code = why === 'reachesOut' ? 'COMPOSE_REACHES_OUT' : 'COMPOSE_UNPROVEN';
      expect([project.code, over.code]).toEqual([code, why === 'reachesOut' ? 1 : 3]);
      expect(project.location?.file).toMatch(/^(?:compose(?:\.override)?\.yaml|\.env)$/);
      // Neither is Compose asked for what would have it read something else.
      expect(doings(replayed)).toEqual(resolved ? [expect.stringMatching(resolves)] : []);
      expect(replayed.shim.unknown()).toEqual([]);
    },
  );

  test.each(reachingOut.flatMap((each) => (each.resolved ? [] : [[each.what, each] as const])))(
    'by a look alone: %s',
    async (_what, { text, files }) => {
      const dir = composeProject(text, files);
      const { project, shim } = await verifyReplayed([], ['--static'], { dir });
      expect(project.code).toMatch(/^COMPOSE_/);
      expect(shim.calls()).toEqual([]);
    },
  );
});

const two = 'services:\n  web:\n    build: web\n    ports: ["8080:5000"]\n  db:\n    image: x\n';

test('what Compose refuses is told, with the line', async () => {
  const text = `${two}    foo: 1\n`;
  const dir = composeProject(text);
  const stderr = "validating -: services.db additional properties 'foo' not allowed\n";
  const replayed = await verifyReplayed(engineThat({ when: resolves, exit: 1, stderr }), [], {
    dir,
  });
  expect(replayed.project).toMatchObject({
    code: 'COMPOSE_INVALID',
    location: { file: 'compose.yaml', line: 7 },
  });
  expect(replayed.project.remedy).toContain('“foo:”');
  expect(doings(replayed)).toHaveLength(1);
});

test('without Compose a project of several services is not verified, and it is said what it needs', async () => {
  const stderr = "unknown shorthand flag: 'f' in -f\nSee 'docker --help'.\n";
  const dir = composeProject(two);
  const { project, ended: over } = await verifyReplayed(
    engineThat({ when: /^compose /, exit: 125, stderr }),
    [],
    { dir },
  );
  expect([project.code, over.code]).toEqual(['COMPOSE_MISSING', 3]);
});

/** A project whose services share an image and a folder, as Compose resolves it. */
function sharing(more: Readonly<Record<string, string>> = {}) {
  const dir = composeProject(two, { 'html/index.html': 'x\n', ...more });
  const bind = (target: string) => ({ type: 'bind', source: `${dir}/html`, target, bind: {} });
  const published = [{ mode: 'ingress', target: 5000, published: '8080', protocol: 'tcp' }];
  const services = {
    web: {
      ...{ image: 'mine', ports: published, volumes: [bind('/a')] },
      build: { context: `${dir}/web`, dockerfile: 'Dockerfile' },
    },
    db: { image: 'mine', volumes: [bind('/b')] },
  };
  return { dir, resolved: { when: resolves, stdout: JSON.stringify({ services }) } };
}

/** After which the names of one run are those of another. */
const withoutId = (call: string) => call.replace(/-[0-9a-f]{8}\b/g, '-ID');

test('what services share is built and copied once, and what copies it leaves no volume behind', async () => {
  const { dir, resolved } = sharing();
  const up: Reply = { when: /^compose .* up /, exit: 1, stderr: 'something new\n' };
  const compose: Reply = { when: /^compose / };
  const replies = [resolved, up, compose, { when: /^create / }, { when: /^cp / }];
  const replayed = await verifyReplayed(engineThat(...replies), [], { dir });
  expect(replayed.project.code).toBe('RUN_REFUSED');
  expect(replayed.shim.unknown()).toEqual([]);
  const calls = replayed.shim.calls().map(withoutId);
  const name = /^create .* --name (\S+)-copies /.exec(
    calls.find((each) => /^create /.test(each)) ?? '',
  )?.[1];
  expect(calls.filter((call) => /^(?:build|pull) /.test(call))).toHaveLength(1);
  expect(calls.filter((call) => /^volume create /.test(call))).toEqual([
    expect.stringMatching(new RegExp(`${name}-folder-0$`)),
  ]);
  expect(calls.filter((call) => /^cp /.test(call))).toEqual([
    `cp -a ${dir}/html/. ${name}-copies:/docker-intro/0`,
  ]);
  expect(calls).toContain(`rm -f -v ${name}-copies`);
  expect(calls).not.toContain(`rm -f ${name}-copies`);
});

test('a folder that is too large to be copied is told before anything is built', async () => {
  const { dir, resolved } = sharing();
  truncateSync(join(dir, 'html/index.html'), 600 * 2 ** 20);
  const replayed = await verifyReplayed(engineThat(resolved), [], { dir });
  expect(replayed.project).toMatchObject({
    code: 'COMPOSE_UNPROVEN',
    location: { file: 'compose.yaml', line: 2 },
  });
  expect(replayed.project.message).toContain('“html”');
  expect(replayed.project.message).toContain('512 MB');
  expect(doings(replayed)).toHaveLength(1);
});

test.each([
  ['open DIR/html/key.pem: permission denied', 'UNFIT_FILE', 'html/key.pem'],
  ['open DIR/html/Cannot connect to the Docker daemon: permission denied', 'UNFIT_FILE', 'html/'],
  ['something new', 'ENGINE_ERROR', 'something new'],
  ['Cannot connect to the Docker daemon at unix:///x. Is it running?', 'ENGINE_DOWN', ''],
])('why a folder is not copied: %s', async (said, code, named) => {
  const { dir, resolved } = sharing();
  const cp: Reply = { when: /^cp /, exit: 1, stderr: `${said.replace('DIR', dir)}\n` };
  const replies = [resolved, cp, { when: /^create / }];
  const { project } = await verifyReplayed(engineThat(...replies), [], { dir });
  expect(project.code).toBe(code);
  expect(project.message).toContain(named);
});

test('an engine that does not get through with a copy is not waited for without an end', async () => {
  const { dir, resolved } = sharing();
  const cp: Reply = { when: /^cp /, hangs: 'politely' };
  const replies = [resolved, cp, { when: /^create / }];
  const { project, ended: over } = await verifyReplayed(
    engineThat(...replies),
    ['--timeout', '4'],
    { dir },
  );
  expect([project.code, over.code]).toEqual(['ENGINE_HUNG', 4]);
});

test('a Compose file that says what the Dockerfile says is proven by that, and Compose is not asked', async () => {
  const dir = composeProject('services:\n  web:\n    build: web\n    ports: ["8080:5000"]\n', {
    'web/Dockerfile': 'FROM debian\nEXPOSE 5000\nCMD ["a"]\n',
  });
  const { shim, project } = await verifyReplayed(engineThat(ended(1)), [], { dir });
  expect(project.code).toBe('CRASH');
  expect(shim.calls().filter((call) => /^compose /.test(call))).toEqual([]);
  expect(shim.calls().some((call) => /^run .*-d --name /.test(call))).toBe(true);
});
