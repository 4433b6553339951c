import { execFileSync } from 'node:child_process';
import { renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { FailureCode } from '../../generators/core/verdict/failure.js';
import { sized } from '../long.js';
import { type Change, inApp, inDockerfile, lineOf } from './change.js';
import { emit } from './emit.js';
import { engineKind, onSettledEngine } from './engine.js';
import { onEngine } from './on-engine.js';
import { verify } from './verify-command.js';

interface Fault {
  /** What a student did. */
  readonly did: string;
  readonly change: Change;
  readonly code: FailureCode;
  readonly exit: number;
  /** Options of `verify`. */
  readonly words?: readonly string[];
  /** What the line that is named holds. */
  readonly at?: string;
  /** What the message, the remedy or the last lines must tell. */
  readonly tells?: RegExp;
}

const server = 'app.run(host="0.0.0.0", port=5000)';
const cmd = 'CMD ["python", "myapp.py"]';

const faults: readonly Fault[] = [
  {
    did: 'wrote a comment behind FROM',
    change: inDockerfile('2.7-slim', '2.7-slim # step 1'),
    code: 'DOCKERFILE_SYNTAX',
    exit: 1,
    at: 'FROM',
    tells: /line of its own/,
  },
  {
    did: 'wrote a comment behind COPY',
    change: inDockerfile('myapp.py ./', "myapp.py ./ # l'appli"),
    code: 'DOCKERFILE_SYNTAX',
    exit: 1,
    at: 'COPY',
    tells: /line of its own/,
  },
  {
    did: 'misspelt RUN',
    change: inDockerfile('RUN pip', 'RUM pip'),
    code: 'DOCKERFILE_SYNTAX',
    exit: 1,
    at: 'RUM',
    tells: /RUM/,
  },
  {
    did: 'emptied the Dockerfile',
    change: (project) => writeFileSync(join(project, 'web/Dockerfile'), ''),
    code: 'DOCKERFILE_SYNTAX',
    exit: 1,
  },
  {
    did: 'removed the Dockerfile',
    change: (project) => rmSync(join(project, 'web/Dockerfile')),
    code: 'DOCKERFILE_MISSING',
    exit: 1,
  },
  {
    did: 'linked the build context of somebody else',
    change: (project) => {
      renameSync(join(project, 'web'), join(dirname(project), 'theirs'));
      symlinkSync('../theirs', join(project, 'web'));
    },
    code: 'OUTSIDE_PROJECT',
    exit: 1,
    tells: /theirs/,
  },
  {
    did: 'has a pipe for a Dockerfile',
    change: (project) => {
      rmSync(join(project, 'web/Dockerfile'));
      execFileSync('mkfifo', [join(project, 'web/Dockerfile')]);
    },
    code: 'UNFIT_FILE',
    exit: 1,
    tells: /pipe/,
  },
  {
    did: 'saved the Dockerfile as UTF-16',
    change: (project) =>
      writeFileSync(
        join(project, 'web/Dockerfile'),
        Buffer.from('\ufeffFROM python:2.7-slim\n', 'utf16le'),
      ),
    code: 'DOCKERFILE_ENCODING',
    exit: 1,
  },
  {
    did: 'copies a file that is not there',
    change: inDockerfile('myapp.py ./', 'nope.py ./'),
    code: 'COPY_MISSING',
    exit: 1,
    at: 'nope.py',
    tells: /nope\.py/,
  },
  {
    did: 'ignores the file that is copied',
    change: (project) => writeFileSync(join(project, 'web/.dockerignore'), '*.py\n'),
    code: 'COPY_MISSING',
    exit: 1,
    at: 'COPY',
    tells: /dockerignore/,
  },
  {
    did: 'installs from where nobody is',
    change: inDockerfile(
      'ENV PYTHONUNBUFFERED=1',
      'ENV PYTHONUNBUFFERED=1 PIP_INDEX_URL=http://127.0.0.1:9/ PIP_RETRIES=1',
    ),
    code: 'RUN_FAILED',
    exit: 1,
    at: 'RUN',
    tells: /look at the address/,
  },
  {
    did: 'installs a version that does not exist',
    change: inDockerfile('Flask==1.1.4', 'Flask==99.9'),
    code: 'PACKAGE_NOT_FOUND',
    exit: 1,
    at: 'RUN',
    tells: /Flask==99\.9/,
  },
  {
    did: 'has a RUN that fails',
    change: inDockerfile('WORKDIR', 'RUN echo because && exit 7\nWORKDIR'),
    code: 'RUN_FAILED',
    exit: 1,
    at: 'exit 7',
    tells: /because/,
  },
  {
    did: 'names a base image of a registry that is not there',
    change: inDockerfile('python:2.7-slim', 'no-such-host.invalid/python:2.7'),
    code: 'PULL_HOST',
    exit: 1,
    at: 'FROM',
    tells: /no-such-host\.invalid/,
  },
  {
    did: 'writes the base image in capitals',
    change: inDockerfile('python:2.7-slim', 'Python:2.7-slim'),
    code: 'BAD_REFERENCE',
    exit: 1,
    at: 'FROM',
  },
  {
    did: 'names a user that does not exist',
    change: inDockerfile('USER nobody', 'USER nobodyy'),
    code: 'USER_UNKNOWN',
    exit: 1,
  },
  {
    did: 'misspelt the program in CMD',
    change: inDockerfile('["python"', '["pyhton"'),
    code: 'CMD_NOT_FOUND',
    exit: 1,
    at: 'CMD [',
    tells: /Did you mean: CMD \["python", "myapp\.py"\]/,
  },
  {
    did: 'put single quotes in CMD',
    change: inDockerfile(cmd, "CMD ['python', 'myapp.py']"),
    code: 'CMD_FORMAT',
    exit: 1,
    at: 'CMD [',
    tells: /double quotes/,
  },
  {
    did: 'has a syntax error',
    change: inApp('def hello_world():', 'def hello_world()'),
    code: 'CRASH',
    exit: 1,
    tells: /SyntaxError: invalid syntax/,
  },
  {
    did: 'imports a module that is not installed',
    change: inApp('from flask', 'import numpy\nfrom flask'),
    code: 'CRASH',
    exit: 1,
    tells: /ImportError: No module named numpy/,
  },
  {
    did: 'listens on 127.0.0.1',
    change: inApp('0.0.0.0"', '127.0.0.1"'),
    code: 'LOOPBACK_BIND',
    exit: 1,
    tells: /host="0\.0\.0\.0"/,
  },
  { did: 'left app.run out', change: inApp(server, 'pass'), code: 'APP_EXITED', exit: 1 },
  {
    did: 'says something else than was asked for',
    change: inApp('"Hello World!"', '"Hallo Welt!"'),
    words: ['--expect', 'Hello World!'],
    code: 'WRONG_BODY',
    exit: 1,
    tells: /Hallo Welt!.*Hello World!/,
  },
  {
    did: 'has an error behind the page',
    change: inApp('return GREETING,', 'return 1 / 0,'),
    code: 'HTTP_STATUS',
    exit: 1,
    tells: /ZeroDivisionError/,
  },
  {
    did: 'has no route for /',
    change: inApp('@app.route("/")', '@app.route("/hello")'),
    code: 'HTTP_STATUS',
    exit: 1,
    tells:
      /404 \(not found\)\. The only page that the program has is \/hello \(web\/myapp\.py:\d+\)/,
  },
  {
    did: 'answers no HTTP',
    change: inApp(
      server,
      'import socket\n    s = socket.socket(); s.bind(("0.0.0.0", 5000)); s.listen(5)\n    while True:\n        c = s.accept()[0]; c.sendall(b"SSH-2.0-x\\r\\n"); c.close()',
    ),
    code: 'BAD_RESPONSE',
    exit: 1,
  },
  {
    did: 'fills the memory',
    change: inApp(server, 'x = ["y" * 1000000 for _ in range(2000)]'),
    code: 'OOM',
    exit: 1,
  },
];

/** What an application says by itself is the same on any engine: the long run alone asks a second one. */
const ofTheApplication: readonly FailureCode[] = [
  ...(['CRASH', 'APP_EXITED', 'WRONG_BODY', 'HTTP_STATUS', 'BAD_RESPONSE'] as const),
];
const isFurther = engineKind === 'classic' || engineKind === 'podman';
const here = faults.filter(
  ({ code }) => sized(!isFurther, true) || !ofTheApplication.includes(code),
);

let before = '';

onSettledEngine();
beforeAll(async () => {
  before = await onEngine();
});

describe('a student who', () => {
  it.each(here.map((fault) => [fault.did, fault] as const))(
    '%s',
    async (_did, fault) => {
      const project = await emit();
      fault.change(project);
      const { exitCode, project: report } = await verify(project, {}, fault.words);
      expect([report.code, exitCode]).toEqual([fault.code, fault.exit]);
      const at = fault.at && {
        file: 'web/Dockerfile',
        line: lineOf(project, 'web/Dockerfile', fault.at),
      };
      if (at) expect(report.location).toEqual(at);
      const told = [report.message, report.remedy, ...report.steps.map(({ output }) => output)];
      expect(told.join('\n')).toMatch(fault.tells ?? /./);
      expect(`${report.message}${report.remedy}`).not.toMatch(/undefined|null|NaN/);
      const ran = report.steps.find(({ id }) => id === 'run')?.output;
      expect(ran ?? '').not.toMatch(/^[0-9a-f]{64}$|--help/m);
      // Of a command that failed its own words are told, and not the builder’s frame.
      if (/^(?:RUN_FAILED|PACKAGE_NOT_FOUND)$/.test(fault.code)) {
        expect(told.join('\n')).not.toMatch(/^-{6}|did not complete|non-zero code|^Step|^#\d/m);
      }
      const removed = report.steps.find(({ id }) => id === 'remove');
      expect(['pass', 'skip']).toContain(removed?.outcome);
      expect(await onEngine()).toBe(before);
    },
    120_000,
  );
});
