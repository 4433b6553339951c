import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadUsualMessages } from '../../generators/core/i18n/load.js';
import { findLab } from '../../generators/core/lab/finding/find-lab.js';
import { givenLab } from '../../generators/core/lab/finding/given-lab.js';
import { labProblems } from '../../generators/core/lab/finding/lab-problems.js';
import { whyNoPath } from '../../generators/core/lab/no-path.js';
import { renderLab } from '../../generators/core/lab/render.js';
import { run } from '../../generators/core/process/run.js';
import { runCommand } from '../cli/run-command.js';
import { temporaryFolder } from '../temporary-folder.js';
import { type Change, labWith } from './labs.js';

const english = await loadUsualMessages('en');

/** What is said of a lab in which these files stand besides. */
async function said(
  files: Readonly<Record<string, string>>,
  ...changes: Change[]
): Promise<string> {
  const folder = labWith(...changes);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const found = await findLab(folder, run, true);
  if ('lab' in found) return '';
  return labProblems('lab', found, english)
    .map(({ where, message }) => `${where} ${message}`)
    .join('\n');
}

const inLab = (from: RegExp, to: string): Change => ({ file: 'lab.yml', from, to });
const code = '<% process.exit(3); %>';

describe('nothing of a lab is carried out', () => {
  test.each([
    ['in a file', { 'project/x.txt': code }, []],
    [
      'in a file of no language',
      { 'project/x.txt': code },
      [inLab(/^languages: .*/m, 'languages: []')],
    ],
    [
      'in the lesson of a language that it does not declare',
      { 'lesson/en/log.md': code },
      [inLab(/^languages: .*/m, 'languages: [fr]')],
    ],
    [
      'in what a command prints',
      { 'steps.yml': `venv:\n  argv: [docker]\n  output: "${code}"\n` },
      [],
    ],
  ])('%s', async (_where, files, changes) => {
    expect(await said(files, ...changes)).toMatch(/cannot stand in a template|A list is expected/);
  });

  test.each([code, '<%- process.env %>', '<%- eval(lab.title) %>', '%> <%- lab.title %>'])(
    'nor where it has changed since it was read: %s',
    (text) => {
      expect(() => renderLab(text, { lab: { title: 'x' } })).toThrow('has changed');
    },
  );
});

test.each([
  ['.git/config', 'badName'],
  ['.GIT/hooks/post-commit', 'badName'],
  ['a/.git./x', 'badName'],
  ['GIT~1/x', 'badName'],
  ['.g\u200cit/x', 'badName'],
  ['aux.txt', 'badName'],
  ['a\\..\\b', 'badName'],
  ['b:c', 'badName'],
  ['a\u001b[31m', 'badName'],
  ['a\nb', 'badName'],
  ['end.', 'badName'],
  ['README.md', 'ours'],
  ['readme.md/x', 'ours'],
  ['.yo-rc.json', 'ours'],
  ['.devcontainer/x/devcontainer.json', 'ours'],
  ['.github', 'ours'],
  ['.github/workflows/docker-intro.yml', 'ours'],
  ['.github/workflows/mine.yml', undefined],
  ['web/Dockerfile', undefined],
  ['.gitignore', undefined],
  ['WEB/app.py', 'twice'],
] as const)('the name %j', (path, expected) => {
  expect(whyNoPath(path, new Set(['web/app.py']))).toBe(expected);
});

describe('what lies elsewhere is not handed out', () => {
  test('by a link in its project to what the lab keeps for itself', async () => {
    const folder = labWith();
    writeFileSync(join(folder, 'checks.hidden.yml'), '- build\n');
    symlinkSync('../checks.hidden.yml', join(folder, 'project/checks.yml'));
    const found = await findLab(folder, run, true);
    expect(JSON.stringify(found)).toContain('"refused":"outside"');
  });

  test('by a link in a project that a lab is made around', async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'hello'));
    writeFileSync(join(cwd, 'hello/Dockerfile'), 'FROM python:3.13-slim\nCOPY app.py ./\n');
    writeFileSync(join(cwd, 'hello/app.py'), 'print(1)\n');
    writeFileSync(join(cwd, 'solution.py'), 'secret\n');
    symlinkSync('../solution.py', join(cwd, 'hello/leak.py'));
    const made = await runCommand(['lab', 'init', 'mine', '--from', 'hello'], { cwd });
    expect(made).toMatchObject({ code: 0, stderr: expect.stringContaining('leak.py') });
    expect(() => readFileSync(join(cwd, 'mine/project/leak.py'))).toThrow('ENOENT');
  });
});

describe('what a project says of its lab', () => {
  const stored = (text: string) =>
    givenLab('', { text, where: '.yo-rc.json' }, { isStored: true, isOffline: false }, english);

  test.each([
    'git+file:///srv/labs#main',
    'https://h.invalid/labs.git',
    'git+ssh://h.invalid/labs.git',
    `git+file:///srv/labs#${'a'.repeat(40)}:intro`,
    '../labs/intro',
  ])('fetches nothing: %s', async (text) => {
    const began = performance.now();
    expect(await stored(text)).toMatchObject({ problems: [{ where: '.yo-rc.json' }] });
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

test.each([
  ['holes', '<%\n'.repeat(80_000)],
  ['ends', `<%- lab.title %>${'%>'.repeat(200_000)}`],
  ['names', '<%- lab.nothing %>\n'.repeat(40_000)],
])('a file full of %s is told in a moment', async (_what, text) => {
  const began = performance.now();
  const lines = (await said({ 'project/x.txt': text })).split('\n');
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.length).toBeLessThanOrEqual(100);
  expect(performance.now() - began).toBeLessThan(3000);
});

test.each([
  [
    'a step by a name',
    { 'lesson/en/log.md': '<%- step(lab.title) %>\n' },
    'There is no “lab.title”',
  ],
  ['a step without words', { 'steps.yml': 'constructor:\n  output: x\n' }, 'has no words'],
  ['a build context above', {}, '“../..” cannot stand here'],
])('%s is told, and no bug', async (_what, files, expected) => {
  const changes = expected.includes('../..') ? [inLab(/^build: .*/m, 'build: ../..')] : [];
  expect(await said(files, ...changes)).toContain(expected);
});

test('a password that is refused is not printed', async () => {
  for (const address of ['https://u:s3cret@h.invalid/x.git', 'git+u:s3cret@h:x']) {
    const ended = await runCommand(['app', '--lab', address, '--yes'], {});
    expect(ended).toMatchObject({ code: 2, stderr: expect.not.stringContaining('s3cret') });
  }
});

test('a section that is no text is told', async () => {
  const folder = labWith();
  rmSync(join(folder, 'lesson/en/log.md'));
  writeFileSync(join(folder, 'lesson/en/log.md'), Buffer.from([0xff, 0xfe, 0x00]));
  const found = await findLab(folder, run, true);
  expect(JSON.stringify(found)).toContain('lesson/en/log.md');
});
