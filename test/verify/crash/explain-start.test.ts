import { describe, expect, it } from '@jest/globals';
import { explainStart } from '../../../generators/core/verify/crash/explain-start.js';
import { classifyStart } from '../../../generators/core/verify/engine/words/classify.js';
import { said } from '../engine/words/said.js';
import { projectIn, writeExample } from '../rules/example.js';
import { saidOf } from '../said-of.js';

const python = (...lines: readonly string[]): string =>
  ['FROM python:3.13-slim', 'WORKDIR /web', 'COPY . .', ...lines, ''].join('\n');
const notFound = (name: string): string =>
  `docker: Error response from daemon: failed to create task for container: OCI runtime create failed: runc create failed: unable to start container process: exec: ${JSON.stringify(name)}: executable file not found in $PATH\n`;
const notAllowed = (name: string): string =>
  `docker: Error response from daemon: failed to create task for container: OCI runtime create failed: runc create failed: unable to start container process: exec: ${JSON.stringify(name)}: permission denied\n`;
const noFile = (name: string): string =>
  `docker: Error response from daemon: failed to create shim task: OCI runtime create failed: exec: ${JSON.stringify(name)}: stat ${name}: no such file or directory: unknown\n`;

/** A Dockerfile, what the engine does not find, and what must be said of which line. */
const starts: readonly (readonly [string, string, string, number | undefined, RegExp])[] = [
  [
    'a misspelt program',
    python('CMD ["pyhton", "app.py"]'),
    notFound('pyhton'),
    4,
    /Did you mean: CMD \["python", "app\.py"\]$/,
  ],
  [
    'a Python of another version',
    python('CMD ["python3.14", "app.py"]'),
    notFound('python3.14'),
    4,
    /does not hold “python3\.14”.*: CMD \["python", "app\.py"\]$/s,
  ],
  [
    'docker itself',
    python('CMD ["docker", "run", "-p", "8080:5000", "web"]'),
    notFound('docker'),
    4,
    /starts containers from outside.*write: CMD \["python", "app\.py"\]$/s,
  ],
  [
    'two words in one',
    python('CMD ["python app.py"]'),
    notFound('python app.py'),
    4,
    /“python app\.py” is one word.*Write: CMD \["python", "app\.py"\]$/s,
  ],
  [
    'a file in the place of a command',
    python('EXPOSE 5000', 'CMD ["app.py"]'),
    notFound('app.py'),
    5,
    /is a file, and no command.*Write: CMD \["python", "app\.py"\]$/s,
  ],
  [
    'a language that the base does not bring',
    'FROM nginx\nENTRYPOINT ["node", "a.js"]\n',
    notFound('node'),
    2,
    /does not bring “node”.*FROM node:22-slim/s,
  ],
  [
    'a file of nearly that name',
    python('CMD ["./strat.sh"]'),
    noFile('./strat.sh'),
    4,
    /Did you mean: CMD \["\.\/start\.sh"\]$/,
  ],
  [
    'another name than the only program that a stage brings',
    'FROM golang:1.27 AS build\nFROM debian:13-slim\nCOPY --from=build /web /usr/local/bin/web\nCMD ["main"]\n',
    notFound('main'),
    4,
    /Did you mean: CMD \["web"\]$/,
  ],
  [
    'a path at which no stage has put it',
    'FROM golang:1.27 AS build\nFROM debian:13-slim\nCOPY --from=build /web /usr/local/bin/web\nCMD ["./web"]\n',
    noFile('./web'),
    4,
    /at “\.\/web”, and Dockerfile:3 puts it at “\/usr\/local\/bin\/web”[\s\S]*Write: CMD \["web"\]$/,
  ],
  [
    'a name in a folder where no command is looked for',
    'FROM golang:1.27 AS build\nFROM debian:13-slim\nWORKDIR /app\nCOPY --from=build /web ./\nCMD ["/web"]\n',
    noFile('/web'),
    5,
    /puts it at “\/app\/web”[\s\S]*Write: CMD \["\/app\/web"\]$/,
  ],
  [
    'nearly the name of what a stage brings',
    'FROM golang:1.27 AS build\nFROM debian:13-slim\nCOPY --from=build /web /usr/local/bin/web\nCMD ["wep"]\n',
    notFound('wep'),
    4,
    /Did you mean: CMD \["web"\]$/,
  ],
  [
    'a server that is not installed, and no other one',
    python('CMD ["gunicorn", "app:app"]'),
    notFound('gunicorn'),
    4,
    /does not hold the package for “gunicorn”.*above COPY: RUN pip install gunicorn$/s,
  ],
  [
    'a server that is not among the packages',
    python('RUN pip install flask', 'CMD ["waitress-serve", "app:app"]'),
    notFound('waitress-serve'),
    5,
    /Nothing installs the package waitress\..*Add waitress to the packages of Dockerfile:4/s,
  ],
  [
    'a server whose command is left behind in a stage',
    'FROM python:3.13 AS build\nRUN pip install --target=/p uvicorn\nFROM python:3.13-slim\nCOPY --from=build /p /p\nCMD ["uvicorn", "app:app"]\n',
    notFound('uvicorn'),
    5,
    /Write: CMD \["python", "-m", "uvicorn", "app:app"\]$/,
  ],
  [
    'a server of Python, where there is none',
    'FROM nginx\nCMD ["gunicorn", "app:app"]\n',
    notFound('gunicorn'),
    2,
    /does not bring “python”.*FROM python:3\.13-slim/s,
  ],
  [
    'a tool of Node.js that package.json does not name',
    'FROM node:22-slim\nWORKDIR /app\nCOPY . .\nRUN npm install\nCMD ["nodemon", "server.js"]\n',
    notFound('nodemon'),
    5,
    /package\.json does not name the package nodemon.*npm install nodemon.*CMD \["\.\/node_modules\/\.bin\/nodemon", "server\.js"\]$/s,
  ],
  [
    'a tool of Node.js that is installed',
    'FROM node:22-slim\nWORKDIR /app\nCOPY . .\nRUN npm install\nCMD ["vite", "--host"]\n',
    notFound('vite'),
    5,
    /Write: CMD \["\.\/node_modules\/\.bin\/vite", "--host"\]$/,
  ],
  [
    'the shell form, without a shell',
    'FROM scratch\nCOPY . .\nCMD /server -p 80\n',
    noFile('/bin/sh'),
    3,
    /“scratch” holds no shell.*Write: CMD \["\/server", "-p", "80"\]$/s,
  ],
  [
    'no command at all',
    'FROM scratch\nCOPY app.py /\n',
    'docker: Error response from daemon: No command specified\n',
    2,
    /has no CMD.*end of the Dockerfile/s,
  ],
  [
    'no command, on podman',
    python('EXPOSE 5000'),
    'Error: no command or entrypoint provided, and no CMD or ENTRYPOINT from image: invalid argument\n',
    4,
    /Say at the end of the Dockerfile what it is to start: CMD \["python", "app\.py"\]$/,
  ],
  [
    'a script in another folder',
    'FROM debian\nWORKDIR /web\nCOPY . bin/\nCMD ["./start.sh"]\n',
    noFile('./start.sh'),
    3,
    /“\/web\/bin\/start\.sh”.*Write: COPY \. \.\/$/s,
  ],
  [
    'a script that no COPY brings',
    'FROM debian\nENTRYPOINT ["/start.sh"]\n',
    noFile('/start.sh'),
    2,
    /no COPY brings it into the image.*Write above CMD: COPY start\.sh \/$/s,
  ],
  [
    'a script that may not be executed',
    python('ENTRYPOINT ["/web/start.sh"]', 'CMD ["a"]'),
    notAllowed('/web/start.sh'),
    4,
    /not marked as executable in the image.*Name what runs it: ENTRYPOINT \["sh", "\/web\/start\.sh"\]$/s,
  ],
  [
    'a program that may not be executed, where Python has been installed',
    'FROM debian\nWORKDIR /web\nCOPY . .\nCMD ["./app.py"]\n',
    notAllowed('./app.py'),
    4,
    /Name what runs it: CMD \["python3", "\.\/app\.py"\]$/,
  ],
  [
    'a folder that is to be executed',
    python('CMD ["/web"]'),
    notAllowed('/web'),
    undefined,
    /chmod \+x/,
  ],
  ['what nobody knows', python('CMD ["frobnicate"]'), notFound('frobnicate'), 4, /spelt right/],
];

const noUser = (name: string): string =>
  `docker: Error response from daemon: unable to find user ${name}: no matching entries in passwd file\n`;

/** What stands behind USER, what the engine does not find, and what must be said of which line. */
const users: readonly (readonly [string, string, string, number, RegExp])[] = [
  [
    'a user that nobody has made',
    python('USER student', 'CMD ["python", "app.py"]'),
    noUser('student'),
    4,
    /no user “student”.*in a line above: RUN useradd student$/s,
  ],
  [
    'a user that nobody has made, on Alpine',
    'FROM python:3-alpine\nUSER student\n',
    noUser('student'),
    2,
    /RUN adduser -D student$/,
  ],
  [
    'a user that bears nearly the name of one',
    python('USER nobodyy:nogroup'),
    noUser('nobodyy'),
    4,
    /no user “nobodyy”.*Did you mean: USER nobody:nogroup$/s,
  ],
  [
    'a user that was made with another name',
    python('RUN useradd -m student', 'USER studant'),
    noUser('studant'),
    5,
    /Did you mean: USER student$/,
  ],
  [
    'a group that nobody has made',
    python('USER nobody:students'),
    noUser('students').replace('user', 'group'),
    4,
    /RUN groupadd students$/,
  ],
];

describe('a container whose user is not there', () => {
  it.each(users)('is of %s', async (_of, Dockerfile, stderr, line, tells) => {
    const project = await projectIn(writeExample({ Dockerfile }));
    const why = explainStart(classifyStart(said(stderr)), project);
    expect([why.code, why.location?.line]).toEqual(['USER_UNKNOWN', line]);
    const { message, remedy } = saidOf(why);
    expect(`${message}\n${remedy}`).toMatch(tells);
  });
});

describe('a container that does not start', () => {
  it.each(starts)('by %s', async (_of, Dockerfile, stderr, line, tells) => {
    const files = {
      ...{ Dockerfile, 'app.py': '', 'start.sh': '' },
      'package.json': '{ "dependencies": { "vite": "^5" } }',
    };
    const project = await projectIn(writeExample(files));
    const why = explainStart(classifyStart(said(stderr)), project);
    const isFound = stderr.includes('permission denied');
    expect(why.code).toBe(isFound ? 'CMD_NOT_EXECUTABLE' : 'CMD_NOT_FOUND');
    expect(why.location?.line).toBe(line);
    const { message, remedy } = saidOf(why);
    expect(`${message}\n${remedy}`).toMatch(tells);
  });

  it('by a library, which Go makes of a package that is not called main', async () => {
    const project = await projectIn(
      writeExample({
        Dockerfile:
          'FROM golang:1.27 AS build\nCOPY . .\nRUN go build -o /web .\nFROM debian:13-slim\nCOPY --from=build /web /usr/local/bin/web\nCMD ["web"]\n',
        'main.go': '// A page.\npackage web\n\nfunc main() {}\n',
      }),
    );
    const why = explainStart(classifyStart(said(notFound('web'))), project);
    expect(why.location).toEqual({ file: 'main.go', line: 2 });
    const { message, remedy } = saidOf(why);
    expect(`${message}\n${remedy}`).toMatch(/“web” is a library, and no program.*package main/s);
  });
});
