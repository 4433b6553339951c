import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, it } from '@jest/globals';
import { execa } from 'execa';
import type { FailureCode } from '../../../generators/core/verdict/failure.js';
import type { ProjectReport, Report } from '../../../generators/core/verdict/report.js';
import { type Change, inApp, inDockerfile } from '../../docker/change.js';
import { emit, removeEmitted } from '../../docker/emit.js';
import { startVerify } from '../../docker/verify-command.js';
import { processesHere } from '../../processes-here.js';
import { needing } from '../../programs/needing.js';

/*
 * The application without Docker, as the lesson types it. It needs python3 with its venv, and PyPI,
 * without which this fails.
 */

const outsideDocker = needing('venv', 'ps');

afterAll(removeEmitted);

let nextPort = 15_100;

/** A project that listens where no other test does, with what a student did to it. */
async function changed(change: Change = () => {}, stack = 'python3-flask'): Promise<string> {
  const project = await emit('--stack', stack, '--name', 'web');
  nextPort += 1;
  inDockerfile('EXPOSE 5000', `EXPOSE ${nextPort}`)(project);
  inApp('port=5000', `port=${nextPort}`)(project);
  change(project);
  return project;
}

interface Done {
  readonly exitCode: number | undefined;
  readonly report: Report;
  readonly projects: readonly ProjectReport[];
}

async function outside(words: readonly string[], env = {}): Promise<Done> {
  const done = await startVerify([...words, '--outside', '--format', 'json'], env);
  const report = JSON.parse(`${done.stdout}`) as Report;
  return { exitCode: done.exitCode, report, projects: report.projects };
}

/** Temporary folders of ours; not those that other tests make. */
const rooms = (): string[] =>
  readdirSync(tmpdir()).filter((name) => /^docker-intro-\w{6}$/.test(name));

/** Processes that work in one of them. */
const workers = (): string =>
  processesHere()
    .filter((args) => /docker-intro-\w{6}\/project/.test(args))
    .join('\n');

/** Every file of a folder, with those that Python would leave. */
const listing = (folder: string) => readdirSync(folder, { recursive: true }).sort();

const python = `python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])'`;

outsideDocker('a project as it was emitted', () => {
  it.each([
    ['python2-flask', 'en'],
    ['python3-flask', 'fr'],
  ])(
    '%s in %s passes, and its folder stays what it was',
    async (stack, locale) => {
      const project = await emit('--stack', stack, '--locale', locale, '--greeting', 'L’été ! é😀');
      const before = listing(project);
      const { exitCode, report, projects } = await outside([project]);
      const [only] = projects;
      expect([exitCode, only?.code, only?.message]).toEqual([0, null, null]);
      expect(report.engine).toBeNull();
      expect(only?.steps.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
        'engine skip',
        ...['lint', 'build', 'run', 'probe', 'stop', 'remove'].map((id) => `${id} pass`),
      ]);
      const typed = only?.steps.map(({ command }) => command?.join(' '));
      expect(typed).toContain('.venv/bin/pip install Flask==3.1.3');
      expect(typed).toContain('.venv/bin/python web/myapp.py');
      expect(listing(project)).toEqual(before);
      expect(rooms()).toEqual([]);
      const here = (await execa('bash', ['-c', python])).stdout;
      const image = stack === 'python2-flask' ? '2.7' : '3.13';
      const told = only?.warnings.filter(({ rule }) => rule === 'other-python') ?? [];
      expect(told.map(({ message }) => message.includes(here) && message.includes(image))).toEqual(
        here === image ? [] : [true],
      );
    },
    180_000,
  );
});

const server = /app\.run\(.*\)/;

interface Fault {
  readonly did: string;
  readonly change: Change;
  readonly stack?: string;
  readonly code: FailureCode | null;
  readonly outcome: 'pass' | 'fail' | 'error';
  readonly tells?: RegExp;
}

const faults: readonly Fault[] = [
  {
    did: 'says something else',
    change: inApp('u"Hello World!"', 'u"Hallo Welt!"'),
    code: 'WRONG_BODY',
    outcome: 'fail',
    tells: /Hallo Welt!/,
  },
  {
    did: 'imports what nobody installed',
    change: inApp('from flask', 'import numpy\nfrom flask'),
    code: 'CRASH',
    outcome: 'fail',
    tells: /File "web\/myapp\.py", line \d+[\s\S]*No module named 'numpy'/,
  },
  {
    did: 'listens on 127.0.0.1, which no container would let out',
    change: inApp('0.0.0.0"', '127.0.0.1"'),
    code: 'LOOPBACK_BIND',
    outcome: 'fail',
  },
  {
    did: 'left app.run out',
    change: inApp(server, 'pass'),
    code: 'APP_EXITED',
    outcome: 'fail',
  },
  {
    did: 'is printed as in Python 2, which this machine cannot judge',
    change: inApp(server, 'print "hello"'),
    stack: 'python2-flask',
    code: 'INTERPRETER_MISSING',
    outcome: 'error',
    tells: /2\.7/,
  },
  {
    did: 'installs a package that does not exist',
    change: inDockerfile('Flask==', 'docker-intro-has-no-such-package==1 \\\n    Flask=='),
    code: 'PACKAGE_NOT_FOUND',
    outcome: 'fail',
    tells: /docker-intro-has-no-such-package/,
  },
  {
    did: 'does not heed Ctrl-C',
    change: inApp('app = Flask', 'import signal\nsignal.signal(2, signal.SIG_IGN)\napp = Flask'),
    code: null,
    outcome: 'pass',
  },
  {
    did: 'starts a child that outlives it',
    change: inApp(server, 'import subprocess; subprocess.Popen(["sleep", "300"]); raise OSError'),
    code: 'CRASH',
    outcome: 'fail',
    tells: /OSError/,
  },
];

outsideDocker('many students at once', () => {
  it('get each their own verdict', async () => {
    const projects = await Promise.all(faults.map(({ change, stack }) => changed(change, stack)));
    const done = await outside([...projects, '--jobs', '3', '--timeout', '120']);
    const told = done.projects.map(({ outcome, code, message }) => [outcome, code, message]);
    for (const [index, { did, outcome, code, tells }] of faults.entries()) {
      const report = done.projects[index];
      const all = [report?.message, ...(report?.steps.map(({ output }) => output) ?? [])];
      expect([did, ...(told[index]?.slice(0, 2) ?? [])]).toEqual([did, outcome, code]);
      expect(all.join('\n')).toMatch(tells ?? /(?:)/);
    }
    expect(done.exitCode).toBe(3);
    expect(rooms()).toEqual([]);
    expect(workers()).toBe('');
  }, 300_000);

  it('who write logs without end are bounded', async () => {
    const project = await changed(inApp(server, 'while True: print("x" * 100000)'));
    const { exitCode, projects } = await outside([project, '--timeout', '40']);
    expect([projects[0]?.code, exitCode]).toEqual(['NOT_READY', 4]);
    expect(JSON.stringify(projects).length).toBeLessThan(20_000);
    expect(rooms()).toEqual([]);
  }, 120_000);

  it('take turns at the port that all of them have', async () => {
    const first = await changed();
    const second = await emit('--stack', 'python3-flask');
    inDockerfile('EXPOSE 5000', `EXPOSE ${nextPort}`)(second);
    inApp('port=5000', `port=${nextPort}`)(second);
    inApp('u"Hello World!"', 'u"Second!"')(second);
    const done = await outside([first, second, first, '--jobs', '3']);
    expect(done.projects.map(({ code }) => code)).toEqual([null, 'WRONG_BODY', null]);
  }, 180_000);
});

outsideDocker('a machine', () => {
  it('whose port is taken is told so', async () => {
    const project = await changed();
    const port = nextPort;
    const other = createServer().listen(port, '127.0.0.1');
    const { exitCode, projects } = await outside([project]);
    other.close();
    expect([projects[0]?.code, exitCode]).toEqual(['PORT_IN_USE', 3]);
    expect(projects[0]?.message).toContain(`${port}`);
  }, 120_000);

  it('without a network is told so', async () => {
    const env = { PIP_INDEX_URL: 'http://127.0.0.1:9/', PIP_RETRIES: '1' };
    const { exitCode, projects } = await outside([await changed()], env);
    expect([projects[0]?.code, exitCode]).toEqual(['NETWORK_IN_BUILD', 3]);
  }, 120_000);

  it('without Python is told so', async () => {
    const { exitCode, projects } = await outside([await changed()], { PATH: '/nonexistent' });
    expect([projects[0]?.code, exitCode]).toEqual(['INTERPRETER_MISSING', 3]);
    expect(projects[0]?.remedy).toContain('python3-venv');
    expect(rooms()).toEqual([]);
  }, 60_000);
});

outsideDocker('a project that is none of ours', () => {
  const folderOf = async (files: Readonly<Record<string, string>>): Promise<string> => {
    const folder = join(dirname(await emit()), 'other');
    for (const [path, contents] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), contents);
    }
    return folder;
  };
  const app = [
    'import os',
    'from flask import Flask',
    'app = Flask(__name__)',
    '@app.route("/")',
    'def hello():',
    '    return open("word.txt").read() + os.environ["MOOD"] + os.environ.get("SECRET", "")',
    'if __name__ == "__main__":',
    '    app.run(host="0.0.0.0", port=15099)',
  ].join('\n');

  it('runs from its requirements, in a copy, and knows nothing of our environment', async () => {
    const folder = await folderOf({
      Dockerfile: [
        'FROM python:3-slim',
        'ENV MOOD="well done"',
        'COPY requirements.txt /app/requirements.txt',
        'RUN pip install --no-cache-dir -r /app/requirements.txt',
        'WORKDIR /app',
        'COPY . .',
        'EXPOSE 15099',
        'CMD ["python3", "-u", "/app/main.py"]',
      ].join('\n'),
      'requirements.txt': 'flask\n',
      'main.py': app,
      'word.txt': 'All ',
    });
    await execa('mkfifo', [join(folder, 'pipe')]);
    const words = [folder, '--expect', 'All well done'];
    const { exitCode, projects } = await outside(words, { SECRET: 'none of their business' });
    expect([projects[0]?.code, projects[0]?.message, exitCode]).toEqual([null, null, 0]);
    expect(existsSync(join(folder, '.venv'))).toBe(false);
  }, 120_000);

  it('runs as its last stage says, whatever a stage for tests needs', async () => {
    const folder = await folderOf({
      Dockerfile: [
        'FROM python:3-slim AS tests',
        'RUN pip install docker-intro-has-no-such-package',
        'CMD ["python", "tests.py"]',
        'FROM python:3-slim',
        'RUN pip install flask',
        'ENV MOOD="well done"',
        'COPY main.py word.txt .',
        'EXPOSE 15099',
        'ENTRYPOINT ["python", "main.py"]',
      ].join('\n'),
      'tests.py': 'raise SystemExit(1)\n',
      'main.py': app,
      'word.txt': 'All ',
    });
    const { exitCode, projects } = await outside([folder, '--expect', 'All well done']);
    expect([projects[0]?.code, projects[0]?.message, exitCode]).toEqual([null, null, 0]);
    const run = projects[0]?.steps.find(({ id }) => id === 'run');
    expect(run?.command?.slice(1)).toEqual(['main.py']);
  }, 120_000);

  it('is skipped, and told why, where it is not clear how it runs', async () => {
    const folder = await folderOf({ Dockerfile: 'FROM node:22\nCMD ["node", "x.js"]\n' });
    const { exitCode, projects } = await outside([folder]);
    expect([projects[0]?.outcome, projects[0]?.code, exitCode]).toEqual(['skip', null, 0]);
    expect(projects[0]?.message).toMatch(/not one of Python/);
  }, 60_000);

  it('is told what is wrong with its stored answers, as on an engine', async () => {
    const folder = await folderOf({
      Dockerfile: 'FROM node:22\nCMD ["node", "x.js"]\n',
      '.yo-rc.json': '{ "generator-docker-intro": { "port": "none" } }',
    });
    const { projects } = await outside([folder]);
    expect(projects[0]?.warnings.map(({ rule }) => rule)).toContain('stored-answers');
  }, 60_000);
});

outsideDocker('an interrupted verification without Docker leaves nothing', () => {
  it.each([
    ['SIGINT', 'build', 130],
    ['SIGTERM', 'probe', 143],
    ['SIGKILL', 'build', undefined],
    ['SIGKILL', 'probe', undefined],
  ] as const)(
    '%s at the step %s',
    async (signal, step, exit) => {
      const project = await changed(inApp(server, 'import time; time.sleep(1000)'));
      const running = startVerify([project, '--outside', '--format', 'json']);
      let seen = '';
      running.stderr?.on('data', (chunk: Buffer) => {
        seen += chunk.toString('utf8');
      });
      const isThere = step === 'build' ? /check .*s\n/ : /run .*s\n/;
      while (!isThere.test(seen)) await sleep(50);
      await sleep(1000);
      expect(rooms()).toHaveLength(1);
      running.kill(signal);
      const done = await running;
      expect(done.exitCode).toBe(exit);
      const end = performance.now() + 10_000;
      while (rooms().length > 0 && performance.now() < end) await sleep(100);
      expect(rooms()).toEqual([]);
      expect(workers()).toBe('');
    },
    120_000,
  );
});
