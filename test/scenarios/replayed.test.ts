import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { folderWith } from '../temporary-folder.js';
import {
  built,
  cleanUp,
  commandFailed,
  engineThat,
  findsNoNetwork,
  listening,
  logged,
  looked,
  running,
  started,
  version,
} from './engine-replies.js';
import { answering } from './page.js';
import type { Reply } from './shim.js';
import { plainProject, verifyReplayed, verifySpawned } from './verify-replayed.js';

const port = await answering((_request, response) => void response.end('Hello'));
const hangs: Reply = { when: /./, hangs: 'stubbornly' };
const works = [version, ...looked, built, started, running(port), logged('')];

describe('on an engine that is replayed', () => {
  test('engine-hung-at-stop: it is named, and over soon', async () => {
    const { project, ended, seconds } = await verifyReplayed([
      ...[{ ...version, times: 1 }, ...looked, built, started, running(port)],
      hangs,
    ]);
    expect([project.code, ended.code]).toEqual(['ENGINE_HUNG', 4]);
    expect(seconds).toBeLessThan(13);
  }, 30_000);

  test('engine-wakes-up: what it has of ours is removed when it answers again', async () => {
    const asleep = { exit: 1, stderr: 'Cannot connect to the Docker daemon\n', times: 4 } as const;
    const { project, shim } = await verifySpawned([
      ...[{ ...version, times: 1 }, { when: /^(build|version) /, hangs: 'politely' } as const],
      ...[
        { when: /^ps /, ...asleep },
        { when: /^images /, ...asleep },
      ],
      { when: /^ps /, stdout: 'abcdef012345\n', times: 1 },
      ...cleanUp,
    ]);
    expect(project.code).toBe('ENGINE_HUNG');
    const isGone = () => shim.calls().includes('rm -f -v abcdef012345');
    for (let looks = 0; !isGone() && looks < 100; looks++) await sleep(100);
    expect(isGone()).toBe(true);
  }, 40_000);

  test('stop-hangs: the container is removed all the same', async () => {
    const { project, ended, shim } = await verifyReplayed(
      [...[...works, { when: /^stop /, hangs: 'politely' } as const], ...cleanUp],
      ['--timeout', '8'],
    );
    expect([project.code, ended.code]).toEqual(['ENGINE_HUNG', 4]);
    expect(shim.calls().filter((call) => /^(rm|rmi) /.test(call))).toHaveLength(2);
  }, 60_000);

  test('network-words: of a command that finds no network its own words are shown, and no frame', async () => {
    const words = 'E: Temporary failure resolving mirror';
    const { project } = await verifyReplayed(engineThat(...findsNoNetwork, commandFailed(words)));
    expect(project.code).toBe('NETWORK_IN_BUILD');
    expect(project.steps.find(({ id }) => id === 'build')?.output).toBe(words);
  });

  test('buildx-missing: the classic builder takes its place', async () => {
    const missing = {
      when: /^buildx /,
      stderr: 'docker: unknown command: docker buildx\n',
      exit: 1,
    };
    const client = { when: /^version .*Client\.Version/, stdout: '28.5.2\n' };
    const { project, shim } = await verifyReplayed(engineThat(missing, client, running(port)), [], {
      dir: folderWith(plainProject),
      env: { DOCKER_BUILDKIT: '1' },
    });
    expect(project.code).toBeNull();
    expect(shim.calls().filter((call) => call.startsWith('build '))).toHaveLength(1);
  });

  test('buildx-spoofed: what a program of the project prints is not the client’s word', async () => {
    const { project, shim } = await verifyReplayed(
      engineThat(
        commandFailed(
          'ERROR: BuildKit is enabled but the buildx component is missing or broken.\n ---> 0123456789ab\n',
        ),
      ),
    );
    expect(project.code).toBe('RUN_FAILED');
    expect(shim.calls().filter((call) => call.startsWith('build '))).toHaveLength(1);
  });

  test('exposes-several: the port that somebody listens on is published anew', async () => {
    const Dockerfile = plainProject.Dockerfile.replace('EXPOSE 5000', 'EXPOSE 9000 8080');
    const published = `running|0|false|{"8080/tcp":[{"HostIp":"127.0.0.1","HostPort":"${port}"}]}\n`;
    const { project, shim } = await verifyReplayed(
      engineThat(listening('00000000:1F90'), { when: /^container inspect /, stdout: published }),
      [],
      { dir: folderWith({ ...plainProject, Dockerfile }) },
    );
    expect(project.code).toBeNull();
    const runs = shim.calls().filter((call) => /^run .* -d /.test(call));
    expect(runs.map((call) => /127\.0\.0\.1:\d+:(\d+)/.exec(call)?.[1])).toEqual(['9000', '8080']);
  }, 30_000);

  test('wanted-redirect: a status that leads on is an answer where it is wanted', async () => {
    const around = await answering((_request, response) => {
      response.writeHead(302, { Location: '/' }).end();
    });
    const replies = engineThat(running(around));
    expect((await verifyReplayed(replies, ['--status', '302'])).project.code).toBeNull();
  });

  test('podman-alone: it is found by itself, and its containers are stopped and removed', async () => {
    const asked = { when: /^version /, stdout: '4.3.1\n' };
    const cores = { when: /^info /, stdout: '4\n' };
    const { project, report, shim } = await verifyReplayed(
      engineThat(asked, cores, running(port)),
      [],
      { commands: ['podman'] },
    );
    expect([project.code, report.engine?.name]).toEqual([null, 'podman']);
    expect(shim.unknown()).toEqual([]);
    expect(shim.calls().filter((call) => /^(stop|rm|rmi) /.test(call))).toHaveLength(3);
  });

  test('podman-as-docker: a docker command that is podman', async () => {
    const told = 'Emulate Docker CLI using podman. Create /etc/containers/nodocker to quiet msg.\n';
    const template = {
      ...{ when: /^version .*Client\.Context/, exit: 125 },
      stderr: `${told}Error: template: version:1:29: executing "version" at <.Client.Context>: can't evaluate field Context in type *define.Version\n`,
    };
    const asked = { when: /^version /, stdout: '4.3.1\n', stderr: told };
    const { project } = await verifyReplayed(engineThat(template, asked, running(port)), [], {
      commands: ['docker', 'podman'],
    });
    expect(project.code).toBeNull();
  });

  test('left-behind: what cannot be removed is named, with the command', async () => {
    const stuck =
      'Error response from daemon: cannot remove container "web": device or resource busy\n';
    const { project, ended } = await verifyReplayed(
      engineThat(running(port), ...[{ when: /^rm /, stderr: stuck, exit: 1 }], {
        when: /^ps .*label=docker-intro/,
        stdout: 'abcdef012345\n',
      }),
    );
    expect([project.code, ended.code]).toEqual(['LEFT_BEHIND', 3]);
    expect(`${project.message}${project.remedy}`).toMatch(/docker rm -f/);
  });

  test('left-for-now: what could not be removed at once is looked for again', async () => {
    const stuck =
      'Error response from daemon: could not kill container: did not receive an exit event\n';
    const { project, shim } = await verifyReplayed(
      engineThat(running(port), ...[{ when: /^rm /, stderr: stuck, exit: 1, times: 1 }], {
        when: /^ps .*label=docker-intro/,
        stdout: 'abcdef012345\n',
        times: 1,
      }),
    );
    expect(project.code).toBeNull();
    expect(shim.calls()).toContain('rm -f -v abcdef012345');
  });

  test('docker-vanishes: between two commands', async () => {
    // Beside the build a network is made: that call is to be over.
    const goes = { ...built, delay: 1000, vanishes: true };
    const { project, ended } = await verifySpawned(engineThat(goes));
    expect([project.code, ended.code]).toEqual(['CLI_MISSING', 3]);
  });

  test('engine-elsewhere: what is published there is not asked for here', async () => {
    const { project, ended } = await verifyReplayed(
      engineThat(running(port), { when: /^(exec|run --rm) /, exit: 127 }),
      [],
      { env: { DOCKER_HOST: 'tcp://192.0.2.1:2375' } },
    );
    expect([project.code, ended.code]).toEqual(['ENGINE_REMOTE', 3]);
  });

  test('dockerfile-utf-16: it is the file, not the engine', async () => {
    const dir = folderWith({
      ...plainProject,
      Dockerfile: Buffer.from('\ufeffFROM a\n', 'utf16le'),
    });
    const broken =
      'ERROR: failed to build: Internal: stream terminated by RST_STREAM with error code: INTERNAL_ERROR\n';
    const reply: Reply = { when: /^build /, stderr: broken, exit: 100 };
    const { project } = await verifyReplayed(engineThat(reply), [], { dir });
    expect(project.code).toBe('DOCKERFILE_ENCODING');
  });

  test.each([
    ['ctrl-c-in-build', 'SIGINT', 'INTERRUPTED', 130],
    ['sigterm', 'SIGTERM', 'TERMINATED', 143],
    ['hangup', 'SIGHUP', 'TERMINATED', 143],
  ] as const)(
    '%s: it ends soon, and says so in its report',
    async (_id, signal, code, exit) => {
      const replies = engineThat({ when: /^build /, hangs: 'stubbornly' });
      const { project, ended, seconds, shim } = await verifySpawned(replies, [], {
        once: [/^build /, (pid) => process.kill(pid, signal)],
      });
      expect([project.code, ended.code]).toEqual([code, exit]);
      expect(seconds).toBeLessThan(10);
      expect(shim.calls().some((call) => call.startsWith('images '))).toBe(true);
    },
    30_000,
  );

  test('ctrl-c-while-it-runs: the container is stopped and removed', async () => {
    const { project, ended, shim } = await verifySpawned(engineThat(), [], {
      once: [/^container inspect /, (pid) => process.kill(pid, 'SIGINT')],
    });
    expect([project.code, ended.code]).toEqual(['INTERRUPTED', 130]);
    expect(shim.calls().some((call) => call.startsWith('rm '))).toBe(true);
  }, 30_000);

  test('cwd-removed: it says what happened, and no stack trace', async () => {
    const dir = folderWith(plainProject);
    const { project, ended } = await verifySpawned(
      engineThat({ ...built, delay: 2500 }, running(port)),
      [],
      { dir, once: [/^build /, () => rmSync(dir, { recursive: true })] },
    );
    // The image was built of it before it went: nothing more is needed of it.
    expect([project.code, ended.code]).toEqual([null, 0]);
    expect(ended.stderr).not.toMatch(/at .*\.cjs/);
  }, 30_000);
});
