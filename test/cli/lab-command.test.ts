import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ownLabIds } from '../../generators/core/lab/own-labs.js';
import { filesBelow } from '../lab/labs.js';
import { folderWith, temporaryFolder } from '../temporary-folder.js';
import { runCommand } from './run-command.js';

const lab = (...words: string[]) => ({
  in: (cwd: string) => runCommand(['lab', ...words], { cwd }),
});

describe('lab init', () => {
  test.each(ownLabIds())('begins with %s, and that is right', async (stack) => {
    const cwd = temporaryFolder();
    const made = await lab('init', 'exercise', '--stack', stack).in(cwd);
    expect(made).toMatchObject({ code: 0, stdout: expect.stringContaining('lab check exercise') });
    expect(readFileSync(join(cwd, 'exercise/lab.yml'), 'utf8')).toMatch(/^title: "exercise"$/m);
    expect(await lab('check', 'exercise', '--static').in(cwd)).toMatchObject({ code: 0 });
    const project = await runCommand(['app', '--lab', 'exercise', '--yes'], { cwd });
    expect(project).toMatchObject({ code: 0 });
  });

  const dockerfile =
    'FROM node:24-slim\nCOPY server.js ./\nEXPOSE 3000\nCMD ["node", "server.js"]\n';
  const project = {
    'web/Dockerfile': dockerfile,
    'web/server.js': 'const page = `<%= name %>`;\n',
    'web/.dockerignore': 'node_modules\n',
    '.gitignore': 'node_modules/\n',
    'web/node_modules/left/index.js': 'left\n',
    'README.md': '# Mine\n',
  };

  test('is made around a project, of which it declares what can be read', async () => {
    const cwd = temporaryFolder();
    const from = folderWith(project);
    expect(await lab('init', 'mine', '--from', from).in(cwd)).toMatchObject({ code: 0 });
    expect(filesBelow(join(cwd, 'mine/project'))).toEqual([
      ...['_gitignore', 'web/.dockerignore', 'web/Dockerfile', 'web/server.js'],
    ]);
    const declared = readFileSync(join(cwd, 'mine/lab.yml'), 'utf8');
    for (const line of [
      'build: "web"',
      'application: "web/server.js"',
      'base: "node:24-slim"',
      'port: 3000',
      'raw: ["web/server.js"]',
    ]) {
      expect(declared).toContain(`${line}\n`);
    }
    expect(await lab('check', 'mine', '--static').in(cwd)).toMatchObject({ code: 0 });
    expect(
      await runCommand(['app', '--lab', 'mine', '--yes', '--locale', 'fr'], { cwd }),
    ).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, 'app/web/server.js'), 'utf8')).toBe(project['web/server.js']);
    expect(readFileSync(join(cwd, 'app/.gitignore'), 'utf8')).toBe('node_modules/\nlesson.html\n');
    expect(readFileSync(join(cwd, 'app/README.md'), 'utf8')).toContain('-p 8080:3000');
  });

  test('writes into no folder that holds something, and around no folder that has no Dockerfile', async () => {
    const cwd = folderWith({ 'mine/notes.txt': 'mine\n', 'other/notes.txt': 'x\n' });
    expect(await lab('init', 'mine').in(cwd)).toMatchObject({ code: 2 });
    expect(await lab('init', 'new', '--from', 'other').in(cwd)).toMatchObject({ code: 2 });
    expect(existsSync(join(cwd, 'new'))).toBe(false);
    expect(filesBelow(join(cwd, 'mine'))).toEqual(['notes.txt']);
  });
});

test.each([
  [[], 'init, check'],
  [['inti'], 'init, check'],
  [['check', 'one', 'two'], 'one, two'],
  [['init', '--stack', 'go', '--from', 'x'], '--from'],
  [['check', 'nowhere'], 'nowhere'],
])('lab %j is refused', async (words, said) => {
  const ended = await lab(...words).in(temporaryFolder());
  expect(ended.code).not.toBe(0);
  expect(`${ended.stdout}${ended.stderr}`).toContain(said);
});

describe('lab check', () => {
  const patch = (finds: string, from: string) =>
    `${finds}\n--- a/web/myapp.py\n+++ b/web/myapp.py\n@@ -1 +1 @@\n-${from}\n+import Flask\n`;

  test.each([
    ['finds: CRASH', 'from flask import Flask', 0, 'looks right'],
    ['', 'from flask import Flask', 1, 'It does not say what must be found'],
    ['finds: CRASHED', 'from flask import Flask', 1, '“CRASHED” is no failure'],
    ['finds: CRASH', 'from flask import Flasks', 1, 'do not fit the files'],
  ])('looks whether a fault can be planted: %s, %s', async (finds, from, code, said) => {
    const cwd = temporaryFolder();
    await lab('init', 'mine', '--stack', 'python3-flask').in(cwd);
    mkdirSync(join(cwd, 'mine/faults'));
    writeFileSync(join(cwd, 'mine/faults/import.patch'), patch(finds, from));
    const ended = await lab('check', 'mine', '--static').in(cwd);
    expect(ended).toMatchObject({ code, stdout: expect.stringContaining(said) });
  });
});

test('lab check tells what is left out, and what cannot be read', async () => {
  const cwd = temporaryFolder();
  await lab('init', 'mine', '--stack', 'python3-flask').in(cwd);
  const at = (path: string) => join(cwd, 'mine', path);
  for (const folder of ['faults', 'solution/web/__pycache__', 'project/web/node_modules/x'])
    mkdirSync(at(folder), { recursive: true });
  for (const file of ['check.yml', 'solution/README.md', 'faults/one.diff', 'lesson/en/log.txt'])
    writeFileSync(at(file), '');
  mkdirSync(at('lesson/de'));
  const { code, stdout } = await lab('check', 'mine', '--static').in(cwd);
  expect(code).toBe(0);
  for (const line of [
    'mine/check.yml: Is left out: a lab has no such file. Did you mean checks.yml?',
    'mine/project/web/node_modules: Is left out: programs make it.',
    'mine/solution/web/__pycache__: Is left out: programs make it.',
    'mine/solution/README.md: Is left out: this tool writes it.',
    'mine/faults/one.diff: Is left out: a fault is a file that ends in .patch.',
    'mine/lesson/de: Is left out: lab.yml does not list this language.',
    'mine/lesson/en/log.txt: Is left out: a lab has no such file.',
  ]) {
    expect(stdout).toContain(`  skip  ${line}\n`);
  }
  symlinkSync('/etc/hostname', at('solution/web/myapp.py'));
  const unfit = await lab('check', 'mine', '--static').in(cwd);
  expect(unfit).toMatchObject({
    code: 1,
    stdout: expect.stringContaining(
      'mine/solution/web/myapp.py: This is a link that leads out of the folder.',
    ),
  });
});

describe('a mistake in a lab', () => {
  const told = async (file: string, text: string) => {
    const cwd = temporaryFolder();
    await lab('init', 'mine', '--stack', 'python3-flask').in(cwd);
    const path = join(cwd, 'mine', file);
    mkdirSync(dirname(path), { recursive: true });
    const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
    writeFileSync(path, `${before}${text}`);
    return (await lab('check', 'mine', '--static').in(cwd)).stdout;
  };

  test.each([
    [
      'steps.yml',
      'mine:\n  argv: [docker, ps]\n',
      /mine\/steps\.yml:\d+:\d+: .*shown by no section of the lesson: <%- step\('mine'\) %>/,
    ],
    [
      'steps.yml',
      'mine:\n  output: x\n',
      /mine\/steps\.yml:\d+:\d+: The command “mine” has no words/,
    ],
    [
      'lesson/en/log.md',
      '<%- answer.port %>\n',
      /mine\/lesson\/en\/log\.md:\d+:\d+: .*“answer\.port” to be named\. Did you mean answers\.port\?/,
    ],
    [
      'lesson/en/log.md',
      '<%- step("run") %>\n',
      /in the lesson <%- step\('run'\) %>, with single quotes/,
    ],
    [
      'project/web/myapp.py',
      '# <%- strings(answers.greeting) %>\n',
      /no filter “strings”\. Did you mean string\?/,
    ],
    [
      'faults/x.patch',
      'finds: CRASH\n\n--- a/web/app.py\n+++ b/web/app.py\n@@ -1 +1 @@\n-x\n+y\n',
      /mine\/faults\/x\.patch: It changes “web\/app\.py”, and no file of that name is handed out\. Did you mean web\/myapp\.py\?/,
    ],
  ] as const)('in %s is told with its place and what to do: %j', async (file, text, said) => {
    expect(await told(file, text)).toMatch(said);
  });
});
