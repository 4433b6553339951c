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
    undefined,
    /spelt right/,
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
    const files = { Dockerfile, 'app.py': '', 'start.sh': '' };
    const project = await projectIn(writeExample(files));
    const why = explainStart(classifyStart(said(stderr)), project);
    const isFound = stderr.includes('permission denied');
    expect(why.code).toBe(isFound ? 'CMD_NOT_EXECUTABLE' : 'CMD_NOT_FOUND');
    expect(why.location?.line).toBe(line);
    const { message, remedy } = saidOf(why);
    expect(`${message}\n${remedy}`).toMatch(tells);
  });
});
