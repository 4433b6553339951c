import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseAs } from '../schema.js';
import { verifyInProcess } from './command-in-process.js';
import { engineThat, running, version } from './engine-replies.js';
import { fakeSystem } from './fake-system.js';
import { answering } from './page.js';
import type { Reply } from './shim.js';
import { classOf } from './verify-replayed.js';

const port = await answering((_request, response) => void response.end('Hello'));

const listed: Reply = { when: /^context ls /, stdout: 'default\na\nb\n' };
const away = (command: RegExp, at?: string): Reply => ({
  ...{ when: command, exit: 1, ...(at === undefined ? {} : { at }) },
  stderr:
    'Cannot connect to the Docker daemon at tcp://192.0.2.1:2375. Is the docker daemon running?\n',
});
/** A command for a context that is an engine on a socket of this machine. */
const contexts: Reply = { when: /^context inspect /, stdout: 'unix:///var/run/docker.sock\n' };

async function verifyClass(
  names: readonly string[],
  words: readonly string[],
  ...replies: readonly Reply[]
) {
  const { system, ...shim } = fakeSystem({
    replies: [...replies, listed, contexts, ...engineThat(running(port))],
  });
  const folder = classOf(...names);
  const dirs = names.map((name) => join(folder, name));
  const closed = await verifyInProcess([...dirs, ...words, '--format=json'], system);
  const report = () => parseAs('report', closed.stdout);
  return { closed, shim, report, dirs };
}

const twoContexts = ['--context', 'a', '--context', 'b'];

describe('several engines, replayed', () => {
  test('engine-lost-of-two: its projects go to the other, and what is left is named', async () => {
    const names = ['ada', 'bob', 'eve', 'joe'];
    const { closed, report, shim, dirs } = await verifyClass(
      names,
      [...twoContexts, '--jobs', '1'],
      { ...version, at: 'b', times: 1 },
      away(/^(version|build|run|ps|images|rm|rmi|container|logs|stop) /, 'b'),
    );
    expect(report().projects.map(({ dir, outcome, engine }) => [dir, outcome, engine])).toEqual(
      dirs.map((dir) => [dir, 'pass', 'a']),
    );
    expect(report().engines).toMatchObject([
      { context: 'a', projects: 4, state: 'ready', left: null },
      { context: 'b', projects: 0, state: 'lost', left: /^docker --context b ps -a / },
    ]);
    expect(closed.stderr).toMatch(/“b” does not answer any more/);
    expect(closed.stderr).toMatch(/docker --context b ps -a --filter label=/);
    expect(closed.code).toBe(0);
    expect(shim.unknown()).toEqual([]);
  }, 30_000);

  test('one that never answers is told of once, and gets nothing', async () => {
    const { closed, report } = await verifyClass(
      ['ada', 'bob'],
      twoContexts,
      away(/^version /, 'a'),
    );
    expect(closed.stderr).toMatch(/The engine “a” gets no projects: /);
    expect(report().engines?.map(({ state, projects }) => [state, projects])).toEqual([
      ['unreachable', 0],
      ['ready', 2],
    ]);
    expect(closed.code).toBe(0);
  });

  test('engine-lost: what was cut off three times is not verified, and nobody is to blame', async () => {
    const { closed, report } = await verifyClass(
      ['ada', 'bob'],
      ['--jobs', '1'],
      // It is back at once each time.
      { when: /^events /, exit: 0, after: /^build .*\/ada/ },
      { when: /^build .*\/ada/, hangs: 'politely' },
    );
    expect(closed.stderr).toMatch(/“default” does not answer .*“default” is back/s);
    expect(report().projects.map(({ code, outcome }) => [code, outcome])).toEqual([
      ['ENGINE_LOST', 'error'],
      [null, 'pass'],
    ]);
    expect(closed.code).toBe(3);
  }, 60_000);

  test('a context that there is none of is refused before anything is asked', async () => {
    const { closed, shim } = await verifyClass(['ada'], ['--context', 'lab']);
    expect(closed.code).toBe(2);
    expect(closed.stderr).toMatch(/There is no docker context “lab”.* default, a, b/s);
    expect(shim.calls()).toEqual([expect.stringMatching(/^context ls /)]);
  });

  test('--fail-fast: what comes after the first that is not proven is not begun', async () => {
    const names = ['ada', 'bob', 'eve', 'joe'];
    const { closed, report, shim, dirs } = await verifyClass(
      names,
      ['--fail-fast', '--jobs', '1'],
      {
        ...{ when: /^build .*\/bob/, exit: 1 },
        stderr: 'ERROR: failed to build: failed to solve: the moon is in the wrong house\n',
      },
    );
    expect(report().projects.map(({ dir, outcome }) => [dir, outcome])).toEqual([
      [dirs[0], 'pass'],
      [dirs[1], 'fail'],
      [dirs[2], 'skip'],
      [dirs[3], 'skip'],
    ]);
    expect(closed.code).toBe(1);
    expect(shim.calls().filter((call) => call.startsWith('build '))).toHaveLength(2);
  }, 30_000);

  test.each([
    ['a program of the base image', /^run --rm .* --network container:/, []],
    ['a program of the image itself, which is told', /^exec /, ['asked-inside']],
  ] as const)(
    'an engine elsewhere is asked by %s',
    async (_what, by, rules) => {
      const isBeside = rules.length === 0;
      const { closed, report, shim } = await verifyClass(
        ['ada'],
        ['--context', 'lab'],
        { when: /^context ls /, stdout: 'lab\n' },
        { when: /^context inspect /, stdout: 'tcp://192.0.2.1:2375\n' },
        ...(isBeside ? [] : [{ when: /^run --rm /, exit: 127 }]),
        {
          when: /^(run --rm .*--entrypoint sh \S+|exec \S+ sh) -c for each/,
          stdout: 'python\nbash\n',
        },
        { when: /^(run --rm .*--entrypoint python \S+|exec \S+ python) -c $/ },
        {
          when: /^(run --rm .*--entrypoint python \S+|exec \S+ python) -c \nimport os/,
          stdout: 'HTTP/1.0 200 OK\r\n\r\nHello',
        },
      );
      expect(closed.code).toBe(0);
      expect(shim.unknown()).toEqual([]);
      const [project] = report().projects;
      expect(
        project?.warnings.map(({ rule }) => rule).filter((rule) => /asked/.test(rule)),
      ).toEqual(rules);
      const asked = shim.calls().filter((call) => call.includes('GET / HTTP/1.1'));
      expect(asked).toEqual([expect.stringMatching(by)]);
      // At the address that others know it by: so a server on loopback is not reached.
      expect(asked[0]).toContain('172.17.0.2 5000');
      const made = shim.calls().filter((call) => /-t docker-intro-asks-/.test(call)).length;
      expect(made).toBeGreaterThan(0);
      expect(shim.calls().some((call) => /^rmi docker-intro-asks-/.test(call))).toBe(true);
    },
    30_000,
  );
});
