import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { FailureCode } from '../../generators/core/verdict/failure.js';
import { elf } from '../elf.js';
import { type Change, inApp, inDockerfile, lineOf } from './change.js';
import { emit } from './emit.js';
import { onSettledEngine } from './engine.js';
import { verify } from './verify-command.js';

interface Crash {
  /** What a student did. */
  readonly did: string;
  readonly change: Change;
  readonly code: FailureCode;
  /** A file and what its line holds that must be named. */
  readonly at: readonly [file: string, text: string];
  readonly tells: RegExp;
  readonly stack?: string;
}

const app = 'web/myapp.py';
const server = 'app.run(host="0.0.0.0", port=5000)';
const cmd = 'CMD ["python", "myapp.py"]';

const both =
  (...changes: readonly Change[]): Change =>
  (project) => {
    for (const change of changes) change(project);
  };

/** A script in the image that is mended too late for a rule to be sure of it. */
const script = (text: string): Change =>
  both(
    (project) => {
      writeFileSync(join(project, 'web/run.sh'), text);
      chmodSync(join(project, 'web/run.sh'), 0o755);
    },
    inDockerfile('myapp.py ./', 'myapp.py run.sh ./'),
    inDockerfile('USER nobody', 'RUN test -e run.sh\nUSER nobody'),
    inDockerfile(cmd, 'CMD ["/web/run.sh"]'),
  );

const crashes: readonly Crash[] = [
  {
    did: 'forgot a colon (2.7)',
    change: inApp('def hello_world():', 'def hello_world()'),
    code: 'CRASH',
    at: [app, 'def hello_world()'],
    tells: /SyntaxError: invalid syntax.*colon/s,
  },
  {
    did: 'forgot a colon (3)',
    change: inApp('def hello_world():', 'def hello_world()'),
    code: 'CRASH',
    at: [app, 'def hello_world()'],
    tells: /SyntaxError: expected ':'/,
    stack: 'python3-flask',
  },
  {
    did: 'imports what nothing installs (2.7)',
    change: inApp('from flask', 'import numpy\nfrom flask'),
    code: 'CRASH',
    at: [app, 'import numpy'],
    tells: /No module named numpy.*Add numpy to the packages of web\/Dockerfile:\d/s,
  },
  {
    did: 'imports what nothing installs (3)',
    change: inApp('from flask', 'import numpy\nfrom flask'),
    code: 'CRASH',
    at: [app, 'import numpy'],
    tells: /No module named 'numpy'.*Add numpy to the packages/s,
    stack: 'python3-flask',
  },
  {
    did: 'mixes tabs and spaces (3)',
    change: inApp('    return GREETING', '    a = 1\n\treturn GREETING'),
    code: 'CRASH',
    at: [app, 'return GREETING'],
    tells: /TabError|IndentationError/,
    stack: 'python3-flask',
  },
  {
    did: 'misspelt a name',
    change: inApp(server, `ap.${server.slice(4)}`),
    code: 'CRASH',
    at: [app, 'ap.run'],
    tells: /NameError: name 'ap' is not defined/,
  },
  {
    did: 'writes where it may not',
    change: inApp(server, 'open("log.txt", "w")'),
    code: 'CRASH',
    at: [app, 'open("log.txt"'],
    tells: /Permission denied.*above line \d+ of the Dockerfile: RUN chown nobody \/web$/s,
  },
  {
    did: 'has an error behind the page',
    change: inApp('return GREETING,', 'return 1 / 0,'),
    code: 'HTTP_STATUS',
    at: [app, '1 / 0'],
    tells: /ZeroDivisionError/,
  },
  {
    did: 'left app.run out',
    change: inApp(server, 'pass'),
    code: 'APP_EXITED',
    at: [app, 'pass'],
    tells: /does not start it/,
  },
  {
    did: 'misspelt __main__',
    change: inApp('"__main__"', '"main"'),
    code: 'APP_EXITED',
    at: [app, '"main"'],
    tells: /two underscores/,
  },
  {
    did: 'sends the server to the background',
    change: inDockerfile(cmd, 'CMD python myapp.py &'),
    code: 'APP_EXITED',
    at: ['web/Dockerfile', 'CMD python'],
    tells: /foreground/,
  },
  {
    did: 'saved a script with the line ends of Windows',
    change: script('#!/bin/sh\r\nexec python myapp.py\r\n'),
    code: 'CMD_NOT_FOUND',
    at: ['web/run.sh', '#!/bin/sh'],
    tells: /CRLF/,
  },
  {
    did: 'wrote a script without a first line',
    change: script('exec python myapp.py\n'),
    code: 'CMD_FORMAT',
    at: ['web/Dockerfile', 'CMD ['],
    tells: /Name in the Dockerfile what runs it: CMD \["sh", "[^"]*run\.sh"\]/,
  },
  {
    did: 'copied a program that was built elsewhere',
    change: both(
      (project) => writeFileSync(join(project, 'web/server'), elf('arm64'), { mode: 0o755 }),
      inDockerfile('myapp.py ./', 'myapp.py server ./'),
      inDockerfile(cmd, 'CMD ["/web/server"]'),
    ),
    code: 'CMD_FORMAT',
    at: ['web/Dockerfile', 'COPY --chown'],
    tells: /\(arm64\) than the image \(amd64\)/,
  },
  {
    did: 'misspelt the program in CMD',
    change: inDockerfile('"myapp.py"', '"my-app.py"'),
    code: 'CRASH',
    at: ['web/Dockerfile', 'CMD ['],
    tells: /COPY has put myapp\.py there.*Write: CMD \["python", "myapp\.py"\]$/s,
  },
  {
    did: 'listens on 127.0.0.1',
    change: inApp('0.0.0.0"', '127.0.0.1"'),
    code: 'LOOPBACK_BIND',
    at: [app, 'app.run('],
    tells: /0\.0\.0\.0/,
  },
];

onSettledEngine();

describe('the cause is named where a student', () => {
  it.concurrent.each(crashes.map((crash) => [crash.did, crash] as const))(
    '%s',
    async (_did, { change, code, at, tells, stack = 'python2-flask' }) => {
      const project = await emit('--stack', stack);
      change(project);
      const { project: report } = await verify(project);
      expect(report.code).toBe(code);
      const [file, text] = at;
      expect(report.location).toEqual({ file, line: lineOf(project, file, text) });
      expect(`${report.message}\n${report.remedy}`).toMatch(tells);
    },
    120_000,
  );
});
