import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import type { FailureCode } from '../../../generators/core/verdict/failure.js';
import { type Change, inApp, inDockerfile } from '../../docker/change.js';
import { emit, removeEmitted } from '../../docker/emit.js';
import { sized } from '../../long.js';
import { writeProject } from './hostile.js';
import { changed, listenAt, outside, outsideDocker, rooms, server, workers } from './outside.js';

afterAll(removeEmitted);

interface Fault {
  readonly did: string;
  readonly change: Change;
  readonly stack?: string;
  readonly code: FailureCode | null;
  readonly outcome: 'pass' | 'fail' | 'error';
  readonly tells?: RegExp;
}

/** A package whose own builder prints some words when pip builds it, and fails. */
const installing =
  (words: string): Change =>
  (dir) => {
    writeProject(join(dir, 'web/lying'), {
      'pyproject.toml':
        '[build-system]\nrequires = []\nbuild-backend = "lying"\nbackend-path = ["."]\n',
      'lying.py': `def build_wheel(*args, **more):\n    raise OSError("${words}")\n`,
    });
    inDockerfile('Flask==', './lying \\\n    Flask==')(dir);
  };

const faults: readonly Fault[] = [
  {
    did: 'says nothing',
    change: inApp('return GREETING,', 'return "",'),
    code: 'EMPTY_PAGE',
    outcome: 'fail',
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
  ...sized(
    ['Temporary failure in name resolution'],
    ['Temporary failure in name resolution', 'OSError: No space left on device'],
  ).map((words) => ({
    did: `installs a package that says “${words}”, which this machine does not`,
    change: installing(words),
    code: 'RUN_FAILED' as const,
    outcome: 'fail' as const,
  })),
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
    const dirs = projects.map(({ dir }) => dir);
    const done = await outside([...dirs, '--jobs', '3', '--timeout', '120']);
    const told = done.projects.map(({ outcome, code, message }) => [outcome, code, message]);
    for (const [index, { did, outcome, code, tells }] of faults.entries()) {
      const report = done.projects[index];
      const all = [report?.message, ...(report?.steps.map(({ output }) => output) ?? [])];
      expect([did, ...(told[index]?.slice(0, 2) ?? [])]).toEqual([did, outcome, code]);
      expect(all.join('\n')).toMatch(tells ?? /(?:)/);
    }
    expect(done.exitCode).toBe(3);
    expect(rooms()).toEqual([]);
    expect(workers()).toEqual([]);
  }, 300_000);

  it('who write logs without end are bounded', async () => {
    const { dir } = await changed(inApp(server, 'while True: print("x" * 100000)'));
    const { exitCode, projects } = await outside([dir, '--timeout', '40']);
    expect([projects[0]?.code, exitCode]).toEqual(['NOT_READY', 4]);
    expect(JSON.stringify(projects).length).toBeLessThan(20_000);
    expect(rooms()).toEqual([]);
  }, 120_000);

  it('take turns at the port that all of them have', async () => {
    const { dir: first, port } = await changed();
    const second = await emit('--stack', 'python3-flask');
    listenAt(port)(second);
    inApp('"Hello World!"', '"Second!"')(second);
    const done = await outside([first, second, first, '--jobs', '3']);
    const noted = done.projects.map(({ warnings }) =>
      warnings.filter(({ rule }) => rule === 'other-greeting').map(({ message }) => message),
    );
    expect(noted).toEqual([[], [expect.stringContaining('“Second!”')], []]);
  }, 180_000);
});

outsideDocker('a machine', () => {
  it('whose port is taken is told so', async () => {
    const { dir, port } = await changed();
    const other = createServer().listen(port, '127.0.0.1');
    const { exitCode, projects } = await outside([dir]);
    other.close();
    expect([projects[0]?.code, exitCode]).toEqual(['PORT_IN_USE', 3]);
    expect(projects[0]?.message).toContain(`${port}`);
  }, 120_000);

  it('without a network is told so', async () => {
    const env = { PIP_INDEX_URL: 'http://127.0.0.1:9/', PIP_RETRIES: '1' };
    const { exitCode, projects } = await outside([(await changed()).dir], env);
    expect([projects[0]?.code, exitCode]).toEqual(['NETWORK_IN_BUILD', 3]);
  }, 120_000);

  it('without Python is told so', async () => {
    const { exitCode, projects } = await outside([(await changed()).dir], { PATH: '/nonexistent' });
    expect([projects[0]?.code, exitCode]).toEqual(['INTERPRETER_MISSING', 3]);
    expect(projects[0]?.remedy).toContain('python3-venv');
    expect(rooms()).toEqual([]);
  }, 60_000);
});
