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
    'what nobody knows',
    python('CMD ["frobnicate"]'),
    notFound('frobnicate'),
    undefined,
    /spelt right/,
  ],
];

describe('a container that does not start', () => {
  it.each(starts)('by %s', async (_of, Dockerfile, stderr, line, tells) => {
    const files = {
      ...{ Dockerfile, 'app.py': '', 'start.sh': '' },
      'package.json': '{ "dependencies": { "vite": "^5" } }',
    };
    const project = await projectIn(writeExample(files));
    const why = explainStart(classifyStart(said(stderr)), project);
    expect(why.code).toBe('CMD_NOT_FOUND');
    expect(why.location?.line).toBe(line);
    const { message, remedy } = saidOf(why);
    expect(`${message}\n${remedy}`).toMatch(tells);
  });
});
