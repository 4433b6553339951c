import { describe, expect, test } from '@jest/globals';
import type { FailureCode } from '../../generators/core/verdict/failure.js';
import { folderWith } from '../temporary-folder.js';
import { buildKit, classic, commandFailed, engineThat, findsNoNetwork } from './engine-replies.js';
import type { Reply } from './shim.js';
import { plainProject, verifyReplayed } from './verify-replayed.js';

/* What a project may have had its engine say is confirmed by a look of ours, or is the project's. */

const school = 'registry.school.example/python:3';
const image = 'own.example/x';
const notHad = (name: string): Reply =>
  buildKit(
    `${name}: failed to resolve source metadata for ${name}: failed to do request: Head "https://x/v2/": dial tcp: lookup x: no such host`,
  );
const full = (name: string): Reply =>
  classic(`FROM ${name}`, 'unknown: write /var/lib/docker/tmp/x: no space left on device');

/** What our own build and our own container see. */
const ours = (reply: Omit<Reply, 'when'> = {}): Reply => ({
  ...{ when: /^build .* -t docker-intro-asks-/, ...reply },
});
const findsNetwork: Reply = { when: /^run --rm .* --network bridge .*pip download/s };
const disk = (free: number): Reply => ({
  when: /^run --rm .* --entrypoint df \S+ -Pk \/$/,
  stdout: `Filesystem 1024-blocks Used Available Capacity Mounted on\noverlay 9000000 1 ${free} 99% /\n`,
});
const down = 'Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?';

type Case = readonly [
  what: string,
  code: FailureCode,
  outcome: 'fail' | 'error',
  from: string,
  ...replies: readonly Reply[],
];

const cases: readonly Case[] = [
  ['nobody finds a network', 'PULL_NETWORK', 'error', school, ...findsNoNetwork, notHad(school)],
  [
    ...(['nor can we fetch anything', 'PULL_NETWORK', 'error', school] as const),
    ...[ours({ ...notHad('python:3.13-slim') }), notHad(school)],
  ],
  [
    ...(['others find a network', 'PULL_HOST', 'fail', school] as const),
    ...[ours(), findsNetwork, notHad(school)],
  ],
  [
    ...(['Docker Hub has enough of us', 'PULL_HOST', 'fail', school] as const),
    ...[ours({ exit: 1, stderr: 'toomanyrequests: x\n' }), notHad(school)],
  ],
  [
    ...(['our own is not made in time', 'PULL_NETWORK', 'error', school] as const),
    ...[ours({ exit: 1, stderr: 'Get "x": net/http: TLS handshake timeout\n' }), notHad(school)],
  ],
  [
    ...(['a limit of one’s own', 'PULL_HOST', 'fail', image] as const),
    ...[ours(), classic(`FROM ${image}`, 'toomanyrequests: x')],
  ],
  ['there is room', 'PULL_HOST', 'fail', image, ours(), disk(5_000_000), full(image)],
  ['there is none', 'DISK_FULL', 'error', image, ours(), disk(2000), full(image)],
  [
    ...(['there is room for a build that wrote much', 'BUILD_FAILED', 'fail', 'debian'] as const),
    ...[ours(), disk(5_000_000), buildKit('write /x: no space left on device')],
  ],
  [
    ...(['nor is there room for a container of ours', 'DISK_FULL', 'error', image] as const),
    ours(),
    {
      ...{ when: /^run --rm /, exit: 125 },
      stderr: 'docker: Error response from daemon: mkdir /var/lib/x: no space left on device\n',
    },
    full(image),
  ],
  [
    ...(['the engine is there', 'PULL_HOST', 'fail', image] as const),
    ...[ours(), classic(`FROM ${image}`, `unknown: x\n${down}`)],
  ],
  [
    ...(['the engine is gone', 'ENGINE_DOWN', 'error', image] as const),
    { when: /^version /, stdout: '28.5.2|default\n', times: 1 },
    { when: /^version /, exit: 1, stderr: `${down}\n` },
    classic(`FROM ${image}`, `unknown: x\n${down}`),
  ],
  [
    ...(['it is for other processors', 'PULL_NOT_FOUND', 'fail', 'ada/arm'] as const),
    ...[ours(), buildKit('x: no match for platform in manifest: not found')],
  ],
  [
    ...(['so is ours', 'PULL_PLATFORM', 'error', 'ada/arm'] as const),
    buildKit('x: no match for platform in manifest: not found'),
  ],
];

describe('a look of ours', () => {
  test.each(cases)('%s: %s', async (_what, code, outcome, from, ...replies) => {
    const Dockerfile = plainProject.Dockerfile.replace(/^FROM .*$/m, `FROM ${from}`);
    const dir = folderWith({ ...plainProject, Dockerfile });
    const { project, shim } = await verifyReplayed(engineThat(...replies), [], { dir });
    expect([project.code, project.outcome]).toEqual([code, outcome]);
    expect(`${project.message}${project.remedy}`).not.toMatch(/undefined|null|NaN/);
    expect(shim.unknown()).toEqual([]);
  });

  test('is one in an image that no project has chosen', async () => {
    // One so old that nobody trusts what it says.
    const Dockerfile = plainProject.Dockerfile.replace(/^FROM .*$/m, 'FROM python:3.3');
    const { project, shim } = await verifyReplayed(
      engineThat(ours(), findsNetwork, commandFailed('Temporary failure in name resolution')),
      [],
      { dir: folderWith({ ...plainProject, Dockerfile }) },
    );
    expect([project.code, project.outcome]).toEqual(['RUN_FAILED', 'fail']);
    expect(shim.unknown()).toEqual([]);
  });
});
