import { createServer as createHttpServer } from 'node:http';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Report } from '../../generators/core/verdict/report.js';
import { canBringUp } from '../engine/can-bring-up.js';
import { longTest, sized } from '../long.js';
import { type Bench, type Lab, openLab } from '../machines/lab.js';
import { onEngineHere } from '../processes-here.js';
import { needing } from '../programs/needing.js';
import { folderWith, temporaryFolder } from '../temporary-folder.js';
import { withoutPrograms } from '../zoo/texts.js';
import { engineKind } from './engine.js';
import { type } from './shell.js';
import { startVerify } from './verify-command.js';

const image = 'python:2.7-slim';

/** Where an engine was there before, it may be one of a machine that has no namespaces. */
const reason = engineKind === 'present' ? canBringUp() : undefined;
if (reason) process.stderr.write(`NOT TESTED: engines on other machines: ${reason}\n`);
const onTwoMachines = reason ? describe.skip : needing('sshd', 'ps');

let lab: Lab;
let a: Bench;
let b: Bench;

beforeAll(async () => {
  if (onTwoMachines === describe.skip) return;
  await type(`docker pull -q ${image}`, '/');
  lab = await openLab(image);
  [a, b] = lab.benches;
}, 120_000);
afterAll(async () => {
  await lab?.down();
}, 30_000);

/** A server in ten lines, that needs no package and so no network. */
const app = (host: string, page: string, before = '') => `
import BaseHTTPServer, time
${before}
class Page(BaseHTTPServer.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write('${page}')
BaseHTTPServer.HTTPServer(('${host}', 5000), Page).serve_forever()
`;
const apps = {
  good: app('', 'Hello World!'),
  wrong: app('', 'Hallo Welt!'),
  trap: app('127.0.0.1', 'Hello World!'),
  /** Its image has no program to look around with. */
  bare: app('127.0.0.1', 'Hello World!'),
  crash: 'raise SystemExit(3)\n',
  slow: app('', 'Hello World!', 'time.sleep(1)'),
};
const verdicts = {
  good: null,
  wrong: 'WRONG_BODY',
  trap: 'LOOPBACK_BIND',
  bare: 'LOOPBACK_BIND',
  crash: 'CRASH',
  slow: null,
} as const;

type Kind = keyof typeof apps;

/** A folder of projects, named by what is right or wrong with them. */
function classOf(...kinds: readonly Kind[]) {
  const names = kinds.map((kind, index) => `${kind}-${index}`);
  const files = kinds.flatMap((kind, index) => [
    // A layer of its own each, so that something is built.
    [
      `${names[index]}/Dockerfile`,
      `FROM ${image}\nENV N=${names[index]}\n${kind === 'bare' ? withoutPrograms : ''}\nCOPY app.py ./\nEXPOSE 5000\nSTOPSIGNAL SIGINT\nCMD ["python", "-u", "app.py"]\n`,
    ],
    [`${names[index]}/app.py`, apps[kind]],
  ]);
  const folder = folderWith(Object.fromEntries(files));
  return {
    dirs: names.map((name) => join(folder, name)),
    codes: kinds.map((kind) => verdicts[kind]),
  };
}

/** Projects of two services, named by what is right or wrong with them, and a folder that is mounted. */
function servicesOf(...addresses: readonly ('db' | 'localhost')[]) {
  const files = addresses.flatMap((address, index) => [
    [
      `${address}-${index}/compose.yaml`,
      `services:
  web:
    build: .
    ports: ["8080:5000"]
    volumes: ["./words:/words"]
    depends_on: [db]
  db:
    image: ${image}
    working_dir: /data
    command: sh -c "echo World > name; exec python -m SimpleHTTPServer 6000"
    stop_signal: SIGINT
    volumes: ["data:/data"]
volumes: { data: }
`,
    ],
    [
      `${address}-${index}/Dockerfile`,
      `FROM ${image}\nENV N=${address}-${index}\nCOPY app.py ./\nEXPOSE 5000\nSTOPSIGNAL SIGINT\nCMD ["python", "-u", "app.py"]\n`,
    ],
    [
      `${address}-${index}/app.py`,
      `import time, urllib2
time.sleep(1)
name = urllib2.urlopen('http://${address}:6000/name').read().strip()
${app('', '%s %s!').replace("'%s %s!'", "'%s %s!' % (open('/words/word').read().strip(), name)")}`,
    ],
    [`${address}-${index}/words/word`, 'Hello\n'],
  ]);
  const folder = folderWith(Object.fromEntries(files));
  return addresses.map((address, index) => join(folder, `${address}-${index}`));
}

const usual = ['--expect', 'Hello World!', '--format', 'json'];
const toContexts = (...names: readonly string[]) => names.flatMap((name) => ['--context', name]);

const start = (
  dirs: readonly string[],
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
  detached = false,
) => startVerify([...dirs, ...words, ...usual], { ...lab.env, ...env }, { detached });

async function ended(running: ReturnType<typeof start>) {
  const { stdout, stderr, exitCode } = await running;
  const text = `${stdout}`;
  if (!text.startsWith('{')) throw new Error(`No report (${exitCode}): ${text}\n${stderr}`);
  const report = JSON.parse(text) as Report;
  const codes = report.projects.map(({ code }) => code);
  return { report, codes, exitCode, said: `${stderr}` };
}

/** What stands on an engine, but for the image that was there before. */
const standingOn = async ({ docker }: Bench) =>
  [
    await docker('ps -aq'),
    await docker('network ls -q --filter type=custom'),
    await docker('volume ls -q'),
    await docker('images -aq --no-trunc'),
  ]
    .join('\n---\n')
    .trim();

const empty = /^---\n\n---\n\n---\nsha256:\w+$/;

async function expectClean(...benches: readonly Bench[]): Promise<void> {
  const end = performance.now() + 15_000;
  for (const bench of benches) {
    let left = await standingOn(bench);
    while (!empty.test(left) && performance.now() < end) {
      await sleep(300);
      left = await standingOn(bench);
    }
    expect(left).toMatch(empty);
  }
}

async function removeAll({ docker }: Bench, list: string, remove: string): Promise<void> {
  const ids = new Set((await docker(list)).split('\n').filter((id) => id !== ''));
  if (ids.size > 0) await docker([remove, ...ids].join(' '));
}

/** Waits until containers run on an engine. */
async function untilBusy({ docker }: Bench): Promise<void> {
  const end = performance.now() + 30_000;
  while ((await docker('ps -q')) === '') {
    if (performance.now() > end) throw new Error('Nothing was started there.');
    await sleep(50);
  }
}

onTwoMachines('engines on other machines', () => {
  test.each(['tcp', 'ssh'] as const)(
    'by %s: each verdict as on this machine',
    async (way) => {
      const { dirs, codes } = classOf(
        'good',
        'wrong',
        'trap',
        'crash',
        ...sized([], ['bare'] as const),
      );
      const before = b.ssh.logIns();
      const done = await ended(start(dirs, toContexts(b.contexts[way])));
      expect(done.codes).toEqual(codes);
      expect(done.exitCode).toBe(1);
      expect(done.report.engine).toMatchObject({ context: b.contexts[way] });
      // One, whatever is done there.
      expect(b.ssh.logIns() - before).toBe(way === 'ssh' ? 1 : 0);
      await expectClean(b);
    },
    60_000,
  );

  test.each(['tcp', 'ssh'] as const)(
    'by %s: services are proven there too, with copies of what they mount',
    async (way) => {
      const dirs = servicesOf('db', 'localhost');
      const done = await ended(start(dirs, toContexts(b.contexts[way])));
      expect(done.codes).toEqual([null, 'CRASH']);
      expect(done.report.projects[1]?.remedy).toContain('db');
      await expectClean(b);
    },
    120_000,
  );

  test('kill -9 of us while services run: nothing of them is left there', async () => {
    const running = start(servicesOf('db'), toContexts(a.contexts.tcp), {}, true);
    await untilBusy(a);
    process.kill(-(running.pid ?? 0), 'SIGKILL');
    await running;
    await expectClean(a);
  }, 60_000);

  test('by DOCKER_HOST, alone and without a network', async () => {
    const dirs = [...classOf('good').dirs, ...servicesOf('db')];
    const hosts = [a.url, `ssh://root@${a.host.address}`];
    for (const DOCKER_HOST of hosts) {
      const done = await ended(start(dirs, ['--no-network'], { DOCKER_HOST }));
      expect(done.codes).toEqual([null, null]);
    }
    await expectClean(a);
  }, 60_000);

  longTest(
    'a socket that only looks local: what answers here is not taken for the project',
    async () => {
      const socket = join(temporaryFolder(), 'docker.sock');
      const way = createServer({ allowHalfOpen: true }, (from) => {
        const to = connect({ host: a.host.address, port: 2375, allowHalfOpen: true });
        from.on('error', () => to.destroy());
        to.on('error', () => from.destroy());
        from.pipe(to).pipe(from);
      });
      way.listen(socket);
      // Every engine begins with these numbers.
      const others = Array.from({ length: 40 }, (_, index) => {
        const other = createHttpServer((_request, response) => void response.end('Hello World!'));
        other.on('error', () => {});
        return other.listen(32768 + index, '127.0.0.1');
      });
      try {
        const { dirs, codes } = classOf('wrong', 'good', 'trap');
        const done = await ended(start(dirs, [], { DOCKER_HOST: `unix://${socket}` }));
        expect(done.codes).toEqual(codes);
      } finally {
        for (const server of [way, ...others]) server.close();
      }
      await expectClean(a);
    },
    60_000,
  );

  test('no network: what pip says, or the name of a registry of its own, is confirmed by a look', async () => {
    const dir = folderWith({
      Dockerfile: `FROM ${image}\nRUN pip install --retries 1 flask\nCMD ["python", "-u"]\n`,
    });
    // Its machine has none; what is printed where there is one is not believed.
    // Nor is what another registry says; but where nobody finds a network, this is why.
    const school = folderWith({ Dockerfile: 'FROM registry.school.invalid/python:3\nCMD ["x"]\n' });
    const done = await ended(start([dir, school], toContexts(a.contexts.tcp)));
    expect(done.codes).toEqual(['NETWORK_IN_BUILD', 'PULL_NETWORK']);
    await expectClean(a);
  }, 120_000);

  test('two share the work, and --fail-fast ends it on both', async () => {
    const both = toContexts(a.contexts.tcp, b.contexts.ssh);
    const { dirs, codes } = classOf(
      'good',
      'wrong',
      'slow',
      'trap',
      'slow',
      'good',
      'good',
      'good',
    );
    const done = await ended(start(dirs, [...both, '--jobs', '2']));
    expect(done.codes).toEqual(codes);
    const { engines = [], projects } = done.report;
    expect(engines.map(({ state }) => state)).toEqual(['ready', 'ready']);
    expect(engines.reduce((sum, each) => sum + each.projects, 0)).toBe(dirs.length);
    for (const { context } of engines)
      expect(projects.some(({ engine }) => engine === context)).toBe(true);

    const second = classOf('wrong', 'slow', 'slow', 'slow', 'slow', 'slow', 'slow', 'slow');
    const stopped = await ended(start(second.dirs, [...both, '--jobs', '1', '--fail-fast']));
    expect(stopped.codes[0]).toBe('WRONG_BODY');
    const outcomes = stopped.report.projects.map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === 'skip').length).toBeGreaterThan(3);
    expect(outcomes).not.toContain('error');
    expect(stopped.exitCode).toBe(1);
    await expectClean(a, b);
  }, 60_000);

  test('kill -9 of us: nothing is left on either, nor here', async () => {
    const { dirs } = classOf('slow', 'slow', 'slow', 'slow');
    const both = toContexts(a.contexts.tcp, b.contexts.ssh);
    const running = start(dirs, [...both, '--jobs', '2'], {}, true);
    await Promise.all([untilBusy(a), untilBusy(b)]);
    process.kill(-(running.pid ?? 0), 'SIGKILL');
    await running;
    await expectClean(a, b);
    const end = performance.now() + 10_000;
    while (onEngineHere().length > 0 && performance.now() < end) await sleep(200);
    expect(onEngineHere()).toEqual([]);
  }, 60_000);

  const goes: [string, (bench: Bench) => Promise<void>][] = [
    [
      'frozen for 20 s',
      async (bench) => {
        await bench.freeze();
        await sleep(20_000);
        await bench.wake();
      },
    ],
    [
      'killed, and back after 6 s',
      async (bench) => {
        await bench.kill();
        await sleep(6000);
        await bench.start();
      },
    ],
  ];
  test.each(goes.slice(sized(1, 0)))(
    'a single one is %s: each verdict is right, and nothing is left',
    async (_how, happens) => {
      const kinds = ['slow', 'wrong', 'slow', 'trap', 'slow', 'good', 'slow', 'slow'] as const;
      const { dirs, codes } = classOf(...kinds);
      const running = start(dirs, [...toContexts(a.contexts.tcp), '--jobs', '3']);
      await untilBusy(a);
      await happens(a);
      const done = await ended(running);
      expect(done.codes).toEqual(codes);
      expect(done.said).toContain('is back');
      await expectClean(a);
    },
    120_000,
  );

  test('one is killed: the other takes its projects, and what is left is named', async () => {
    const { dirs, codes } = classOf('slow', 'wrong', 'slow', 'trap', 'slow', 'good');
    const both = toContexts(a.contexts.tcp, b.contexts.ssh);
    const running = start(dirs, [...both, '--jobs', '1']);
    await untilBusy(a);
    await a.kill();
    const done = await ended(running);
    expect(done.codes).toEqual(codes);
    const [lost, ready] = done.report.engines ?? [];
    expect(ready).toMatchObject({ state: 'ready', left: null });
    expect(lost).toMatchObject({ state: 'lost' });
    expect(done.said).toContain(`${lost?.left}`);
    await a.start();
    // As it says, once the engine is back.
    const filter = /--filter label=\S+$/.exec(`${lost?.left}`)?.[0];
    await removeAll(a, `ps -aq ${filter}`, 'rm -f');
    await removeAll(a, `images -q ${filter}`, 'rmi -f');
    await expectClean(a, b);
  }, 90_000);

  longTest(
    'one is restarted, and one is cut off: every verdict is right, and nothing is left',
    async () => {
      const { dirs, codes } = classOf(
        'slow',
        'slow',
        'wrong',
        'slow',
        'trap',
        'good',
        'slow',
        'slow',
      );
      const both = toContexts(a.contexts.tcp, b.contexts.tcp);
      const running = start(dirs, [...both, '--jobs', '1']);
      await untilBusy(a);
      await a.kill();
      await a.start();
      await untilBusy(b);
      await b.host.link('down');
      const done = await ended(running);
      await b.host.link('up');
      expect(done.codes).toEqual(codes);
      expect(done.report.engines?.map(({ state }) => state)).toEqual(['returned', 'lost']);
      expect(done.said).toContain('is back');
      await expectClean(a, b);
    },
    120_000,
  );
});
