import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { runCommand } from '../cli/run-command.js';
import { readDoc } from '../docs/markdown.js';
import { sized } from '../long.js';
import { parseAs } from '../schema.js';
import { folderWith, temporaryFolder } from '../temporary-folder.js';
import { engineKind } from './engine.js';
import { engineEnvironment } from './engine-environment.js';
import { onEngine } from './on-engine.js';
import { type } from './shell.js';

/*
 * A teacher's afternoon: an exercise of their own with a page and a database, three checks with
 * points and a hint, a class, what comes back, and a report with points.
 */

/** A server of Python alone, so that no package need be fetched. */
const server = (port: number, answer: string): string => `import json, signal, sys
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.request import urlopen

count = 0


class Page(BaseHTTPRequestHandler):
    def do_GET(self):
        global count
${answer}

    def say(self, text, status=200):
        self.send_response(status)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.end_headers()
        self.wfile.write(text.encode())


signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
HTTPServer(("0.0.0.0", ${port}), Page).serve_forever()
`;

const counted = (next: string): string =>
  `        if self.path != "/count":
            return self.say("Welcome")
        ${next}`;
const handedOut = server(5000, counted('self.say("Not yet", 501)'));
const solved = server(5000, counted('self.say(urlopen("http://db:6000/next").read().decode())'));
const alone = solved.replace('http://db:', 'http://localhost:');
const broken = handedOut.replace('class Page(BaseHTTPRequestHandler):', 'class Page(');

const dockerfile = (file: string): string =>
  `FROM python:3.13-slim\nCOPY ${file} ./\nCMD ["python3", "${file}"]\n`;
const project = {
  'compose.yaml': `services:
  web:
    build: web
    ports: ["8080:5000"]
    depends_on: { db: { condition: service_healthy } }
  db:
    build: db
    healthcheck:
      test: ["CMD", "python3", "-c", "import urllib.request as u; u.urlopen('http://localhost:6000/')"]
      interval: 1s
`,
  'web/Dockerfile': dockerfile('app.py'),
  'web/app.py': handedOut,
  'db/Dockerfile': dockerfile('db.py'),
  'db/db.py': server(
    6000,
    `        count += self.path == "/next"
        self.say(json.dumps({"count": count}))`,
  ),
};

const checks = `- page: { get: /, says: Welcome }
- page: { get: /count, json: { count: 1 } }
  id: count
  points: 3
  hint:
    en: Ask the service db, by its name.
    fr: Demandez au service db, par son nom.
- service: { name: db, healthy: true }
`;

const students = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eve'];
const others = ['Fay', 'Gus', 'Hal', 'Ida', 'Jon'];

/** Compose belongs to Docker's client of today. */
const described = engineKind === 'classic' || engineKind === 'podman' ? describe.skip : describe;

described('a teacher’s afternoon', () => {
  beforeAll(
    async () => void (await type('docker pull python:3.13-slim && docker pull redis:8', '/')),
    120_000,
  );

  test('an exercise of one’s own, from an idea to points', async () => {
    const cwd = folderWith(
      Object.fromEntries(Object.entries(project).map(([path, text]) => [`idea/${path}`, text])),
    );
    const env = engineEnvironment();
    const run = (...words: string[]) => runCommand(words, { cwd, env, patience: 200_000 });
    const before = await onEngine();

    expect(await run('lab', 'init', 'exercise', '--from', 'idea')).toMatchObject({ code: 0 });
    writeFileSync(join(cwd, 'exercise/checks.yml'), checks);
    mkdirSync(join(cwd, 'exercise/solution/web'), { recursive: true });
    writeFileSync(join(cwd, 'exercise/solution/web/app.py'), solved);
    const checked = await run('lab', 'check', 'exercise');
    expect([checked.code, checked.stdout, checked.stderr]).toEqual([
      0,
      expect.stringContaining('solution: has 5 of 5 points.'),
      '',
    ]);

    const names = [...students, ...sized([], others)];
    writeFileSync(join(cwd, 'roster.csv'), ['name', ...names, ''].join('\n'));
    expect(await run('class', 'roster.csv', '--lab', 'exercise')).toMatchObject({ code: 0 });

    const handIn = (name: string, file: string, text: string) =>
      writeFileSync(join(cwd, 'class', name.toLowerCase(), file), text);
    for (const name of ['Ada', ...sized([], others)]) handIn(name, 'web/app.py', solved);
    handIn('Cleo', 'web/app.py', alone);
    handIn('Dan', 'web/app.py', broken);
    handIn('Eve', 'web/Dockerfile', dockerfile('main.py'));
    // What a student puts there changes nothing: the checks are the teacher's.
    cpSync(join(cwd, 'exercise/checks.yml'), join(cwd, 'class/ben/checks.yml'));

    const words = ['--lab', 'exercise', '--report', 'report.html', '--report', 'grades.csv'];
    const verified = await run('verify', 'class', ...words, '--format', 'json');
    const report = parseAs('report', verified.stdout);
    const came = report.projects.map(({ student, code, points, of, checks: judged = [] }) => [
      ...[student?.person, code, points, of],
      judged.map(({ outcome }) => outcome).join(' '),
    ]);
    expect(came.slice(0, students.length)).toEqual([
      ['Ada', null, 5, 5, 'pass pass pass'],
      ['Ben', 'HTTP_STATUS', 2, 5, 'pass fail pass'],
      ['Cleo', 'NOT_READY', 2, 5, 'pass fail pass'],
      ['Dan', 'CRASH', 0, 5, 'fail skip skip'],
      ['Eve', 'COPY_MISSING', 0, 5, 'fail skip skip'],
    ]);
    expect(came.slice(students.length).every(([, , points]) => points === 5)).toBe(true);
    const [, ben] = report.projects;
    expect(ben?.checks?.[1]?.hint).toBe('Ask the service db, by its name.');
    expect(readFileSync(join(cwd, 'report.html'), 'utf8')).toContain('Ask the service db');
    expect(readFileSync(join(cwd, 'grades.csv'), 'utf8')).toMatch(/Ben.*\b2\b.*\b5\b/);
    expect(await onEngine()).toBe(before);
  }, 400_000);

  test.each(sized(['docs/labs.md'], ['docs/labs.md', 'docs/labs.fr.md']))(
    'is what %s says, command by command and file by file',
    async (page) => {
      const cwd = temporaryFolder();
      const env = engineEnvironment();
      const before = await onEngine();
      const [, afternoon = ''] = readDoc(page).split(/^(?=## )/m);
      for (const { language, body, named } of blocksOf(afternoon)) {
        if (language !== 'sh') {
          write(join(cwd, named), body);
          continue;
        }
        if (body.includes(' verify ')) handInOne(cwd);
        const words = body.trim().split(' ').slice(1);
        const ended = await runCommand(words, { cwd, env, patience: 400_000 });
        const code = words[0] === 'verify' ? 1 : 0;
        expect([body, ended.code, ended.code === code ? '' : ended.stdout]).toEqual([
          body,
          code,
          '',
        ]);
      }
      const points = readFileSync(join(cwd, 'points.csv'), 'utf8');
      expect(points).toMatch(/Ada.*\b5\b.*\b5\b/);
      expect(points).toMatch(/Alan.*\b2\b.*\b5\b/);
      expect(await onEngine()).toBe(before);
    },
    900_000,
  );
});

/** The blocks of a page, each with what the sentence above it names last. */
const blocksOf = (text: string) =>
  [...text.matchAll(/^(?<above>[^\n]*)\n\n```(?<language>\w+)\n(?<body>[\s\S]*?)^```$/gm)].map(
    ({ groups: { above = '', language = '', body = '' } = {} }) => ({
      ...{ language, body },
      named: above.match(/(?<=`)[\w./-]+\.\w+(?=`)/g)?.at(-1) ?? '',
    }),
  );

/** Writes a file of the page; of one that is there, it is the end that the page shows. */
function write(path: string, body: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const [first = ''] = body.split('\n');
  const there = existsSync(path) ? readFileSync(path, 'utf8') : '';
  writeFileSync(path, `${there.slice(0, Math.max(0, there.indexOf(`\n${first}\n`) + 1))}${body}`);
}

/** One student has solved it. */
function handInOne(cwd: string): void {
  const lab = readdirSync(cwd).find((name) => existsSync(join(cwd, name, 'lab.yml'))) ?? '';
  const student = readdirSync(join(cwd, 'class')).find((name) => name.startsWith('ada')) ?? '';
  cpSync(join(cwd, lab, 'solution'), join(cwd, 'class', student), { recursive: true });
}
