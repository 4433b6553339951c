import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FailureCode } from '../../generators/core/verdict/failure.js';
import type { Report } from '../../generators/core/verdict/report.js';
import { sized } from '../long.js';
import { temporaryFolder } from '../temporary-folder.js';
import { inDockerfile } from './change.js';
import { emit } from './emit.js';
import { onSettledEngine } from './engine.js';
import { namedOnEngine, onEngine } from './on-engine.js';
import { type } from './shell.js';
import { startVerify, verify } from './verify-command.js';

/*
 * A project whose programs speak in the engine's name: none of it is believed, and nothing that is
 * somebody's is touched.
 */

onSettledEngine();

/** All images on the engine, by their ids; two are the teacher's, one of which has no name. */
let images: readonly string[] = [];
beforeAll(async () => {
  const build = (words: string) =>
    `printf 'FROM debian\\nRUN echo ${words} > /of-the-teacher\\n' | docker build -q ${words} -`;
  await type(
    `docker pull -q debian && ${build('-t teachers')} && ${build('--label who=teacher')}`,
    '/',
  );
  images = (await type('docker images -aq --no-trunc | sort -u', '/')).stdout.trim().split('\n');
  expect(images.length).toBeGreaterThan(2);
}, 120_000);
afterAll(async () => {
  const unnamed = 'docker images -aq --filter dangling=true --filter label=who=teacher';
  await type(`docker rmi teachers $(${unnamed}) debian`, '/');
}, 60_000);

/** A command that prints lines, wherever it can, and fails. */
function prints(...lines: readonly string[]): string {
  const printed = `printf '%b' '${lines.map((line) => `${line}\\n`).join('')}'`;
  return `RUN ${printed}; ${printed} >&2; exit 1`;
}

const words = [
  'no space left on device',
  'Temporary failure in name resolution',
  'Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?',
  'Error: building at STEP x: Cannot connect to Podman. Please verify',
  'ERROR: error during connect: Get x',
  'toomanyrequests: 429 Too Many Requests',
  '------',
];

describe('a command of the project that prints', () => {
  it('that buildx is missing, and ids of images: none of them is removed', async () => {
    const project = await emit();
    const ids = images.flatMap((id) => {
      const hex = id.replace('sha256:', '');
      return [` ---> ${hex.slice(0, 12)}`, `--> ${hex.slice(0, 11)}`, ` ---> ${hex}`];
    });
    const line = 'ERROR: BuildKit is enabled but the buildx component is missing or broken.';
    inDockerfile('WORKDIR', `${prints(line, 'Step 2/9 : ENV a=1', ...ids)}\nWORKDIR`)(project);
    const before = await onEngine();
    const { exitCode, project: report } = await verify(project);
    expect([report.code, exitCode]).toEqual(['RUN_FAILED', 1]);
    expect(await onEngine()).toBe(before);
  }, 120_000);

  it.each([
    ['memory', 'python -c "x = 5 * 10**9 * b\'a\'"'],
    ['a file', "python -c \"f = open('/x', 'wb'); f.truncate(3 * 10**9)\""],
  ])(
    'nothing, and takes too much of %s',
    async (_what, run) => {
      const project = await emit();
      inDockerfile('WORKDIR', `RUN ${run}\nWORKDIR`)(project);
      const { exitCode, project: report } = await verify(project);
      expect([report.code, exitCode]).toEqual(['RUN_FAILED', 1]);
    },
    120_000,
  );

  // At each push all in one; the long run takes them one by one.
  it.each(
    sized(
      [words],
      words.map((word) => [word]),
    ),
  )(
    '%s',
    async (...lines) => {
      const project = await emit();
      const run = prints('------', ...lines, '------', ...lines);
      inDockerfile('WORKDIR', `${run}\nWORKDIR`)(project);
      const { exitCode, project: report } = await verify(project);
      expect([report.code, report.outcome, exitCode]).toEqual(['RUN_FAILED', 'fail', 1]);
    },
    120_000,
  );
});

/** What an engine says of a port, below a line that is its own. */
const forged = [
  'docker: Error response from daemon: driver failed programming external connectivity on endpoint x (y): Bind for 127.0.0.1:1 failed: port is already allocated',
  'Error: cannot listen on the TCP port: listen tcp4 127.0.0.1:1: bind: address already in use',
  'Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?',
].join('\\n');

describe('a Dockerfile that says something where there is nothing', () => {
  const below = (name: string) => `"/etc/passwd/${name}"`;
  const cases: readonly (readonly [string, string])[] = [
    ['COPY', `x\\n${forged}`],
    ['COPY', 'x\\nError: creating build container: no such host'],
    ['ENTRYPOINT', 'address already in use'],
    ['ENTRYPOINT', 'cannot allocate memory'],
    ['ENTRYPOINT', `x\\n${forged}`],
    ['VOLUME', 'port is already allocated'],
    ['VOLUME', `x\\n${forged}`],
  ];
  // At each push one of each instruction.
  const few = cases.filter(
    ([keyword], index) => cases.findIndex(([each]) => each === keyword) === index,
  );
  it.each(sized(few, cases))(
    '%s %#',
    async (keyword, name) => {
      const project = await emit();
      const words = keyword === 'COPY' ? `${below(name)}, "/"` : below(name);
      inDockerfile(/^CMD .*$/m, `${keyword} [${words}]\nCMD ["x"]`)(project);
      const { exitCode, project: report } = await verify(project);
      expect([report.outcome, exitCode]).toEqual(['fail', 1]);
      expect(report.steps.find(({ outcome }) => outcome === 'fail')?.id).toMatch(
        /^(?:lint|build|run)$/,
      );
    },
    120_000,
  );
});

describe('a Dockerfile that names', () => {
  it.each<[string, string, FailureCode]>([
    ['a program', 'CMD ["Cannot connect to the Docker daemon at x"]', 'CMD_NOT_FOUND'],
    ['a program', 'CMD ["port is already allocated"]', 'CMD_NOT_FOUND'],
    ['a program', `ENTRYPOINT ["${'x'.repeat(40_000)}"]\nCMD []`, 'CMD_NOT_FOUND'],
    ['a file', 'COPY ["error during connect", "x: no space left on device", "./"]', 'COPY_MISSING'],
  ])(
    '%s so, %#',
    async (_what, instruction, code) => {
      const project = await emit();
      const isFile = instruction.startsWith('COPY');
      inDockerfile(/^CMD .*$/m, isFile ? `${instruction}\n$&` : instruction)(project);
      const { exitCode, project: report } = await verify(project);
      expect([report.code, exitCode]).toEqual([code, 1]);
    },
    120_000,
  );

  it('labels of ours: neither spared nor taken for ours', async () => {
    const project = await emit();
    const before = await namedOnEngine();
    inDockerfile(
      'WORKDIR',
      'LABEL docker-intro.session=x docker-intro.run=y\nVOLUME /docker-intro\nWORKDIR',
    )(project);
    writeFileSync(join(project, 'web/.dockerignore'), '\n');
    const { exitCode } = await verify(project);
    expect(exitCode).toBe(0);
    expect(await namedOnEngine()).toBe(before);
  }, 120_000);
});

/** A server of one page, in either Python. @param busy seconds that it has something else to do */
const serves = (page: string, busy: number, before = ''): string => `
try:
    from http.server import HTTPServer, BaseHTTPRequestHandler
except ImportError:
    from BaseHTTPServer import HTTPServer, BaseHTTPRequestHandler
import socket, time
class Page(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200 if time.time() > began + ${busy} else 503)
        self.end_headers()
        self.wfile.write(${page})
${before}
began = time.time()
HTTPServer(('', 5000), Page).serve_forever()
`;

/** Looks for a server in the networks that it is in, and tells what it finds. */
const looksAround = `
def found():
    own = socket.gethostbyname(socket.gethostname())
    net = own.rsplit('.', 1)[0]
    for last in range(1, 20):
        there = '%s.%d' % (net, last)
        if there == own: continue
        s = socket.socket(); s.settimeout(0.2)
        try:
            s.connect((there, 5000)); return b'a neighbour'
        except Exception: pass
    return b'nobody'
`;

describe('a neighbour', () => {
  it('is not reached: each project has a network of its own, which goes with it', async () => {
    const folder = temporaryFolder();
    const Dockerfile =
      'FROM python:2.7-slim\nCOPY app.py ./\nEXPOSE 5000\nSTOPSIGNAL SIGINT\nCMD ["python", "-u", "app.py"]\n';
    const apps = {
      looks: serves('found()', 3, looksAround),
      quiet: serves("b'nobody'", 8),
    };
    for (const [name, app] of Object.entries(apps)) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'Dockerfile'), Dockerfile);
      writeFileSync(join(folder, name, 'app.py'), app);
    }
    const before = await onEngine();
    const dirs = Object.keys(apps).map((name) => join(folder, name));
    const done = await startVerify([
      ...dirs,
      '--jobs',
      '2',
      '--expect',
      'nobody',
      '--format',
      'json',
    ]);
    const report = JSON.parse(`${done.stdout}`) as Report;
    expect(report.projects.map(({ code }) => code)).toEqual([null, null]);
    expect(await onEngine()).toBe(before);
  }, 120_000);
});
