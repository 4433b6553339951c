import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadUsualMessages } from '../../generators/core/i18n/load.js';
import { labProblems } from '../../generators/core/lab/finding/lab-problems.js';
import { readLab } from '../../generators/core/lab/read-lab.js';
import { temporaryFolder } from '../temporary-folder.js';
import { type Change, labWith } from './labs.js';

/** What is said of a lab, with the places in it. */
async function said(folder: string, locale: 'en' | 'fr' = 'en'): Promise<readonly string[]> {
  const read = await readLab(folder);
  if ('lab' in read) return [];
  const problems = labProblems('lab', read, await loadUsualMessages(locale));
  return problems.map(({ where, message }) => `${where} ${message}`);
}

test('one that is as it should be is read', async () => {
  const read = await readLab(labWith());
  expect(read).toMatchObject({ lab: { id: 'my-lab', title: 'My own', port: 5000 } });
});

const inLab = (from: RegExp, to: string): Change => ({ file: 'lab.yml', from, to });
const inCode = (to: string): Change => ({ file: 'project/web/myapp.py', from: /^app = .*/m, to });

test.each([
  [
    inLab(/^port: .*/m, 'prot: 5000'),
    ['lab.yml:11:1 There is no “prot” here. Did you mean port?', 'lab.yml:1:1 “port” is missing.'],
  ],
  [
    inLab(/^port: .*/m, 'port: 70000'),
    ['lab.yml:11:7 “70000” is not a whole number from 1 to 65535.'],
  ],
  [
    inLab(/^port: .*/m, 'port: [80]'),
    ['lab.yml:11:7 A whole number from 1 to 65535 is expected here.'],
  ],
  [inLab(/^languages: .*/m, 'languages: [en, it]'), ['lab.yml:5:17 “it” is none of en, fr.']],
  [inLab(/^languages: .*/m, 'languages: en'), ['lab.yml:5:12 A list is expected here']],
  [
    inLab(/^label:/m, 'label: x\nlabels:'),
    [
      'lab.yml:2:8 Names with their values are expected here: en, fr.',
      'lab.yml:3:1 There is no “labels” here. Did you mean label?',
    ],
  ],
  [inLab(/^build: .*/m, 'build:'), ['lab.yml:8:7 A text is missing here.']],
  [inLab(/^end-of-life: .*/m, 'end-of-life: soon'), ['lab.yml:16:14 “soon” cannot stand here']],
  [inLab(/^build: .*/m, 'build: "web'), ['lab.yml:', 'This is no well-formed YAML']],
  [
    { file: 'steps.yml', from: /untested: machine/, to: 'untested: never' },
    ['steps.yml:3:13 “never” is none of machine, otherSystem'],
  ],
  [
    { file: 'steps.yml', from: /^venv:/m, to: 'A venv:' },
    ['steps.yml:4:1 “A venv” cannot stand here'],
  ],
  [
    { file: 'lesson/fr/words.yml', from: /^step1: .*/m, to: 'step-1: x' },
    ['lesson/fr/words.yml:2:1 “step-1” cannot stand here'],
  ],
  [
    inCode('<% import os %>'),
    ['project/web/myapp.py:5:1 “<% import os %>” cannot stand in a template'],
  ],
  [
    inCode('app = "<%- answers.greeting %>"'),
    ['project/web/myapp.py:5:8 “answers.greeting” is what somebody types'],
  ],
  [
    inCode('app = "<%- html(roster.first) %>"'),
    ['project/web/myapp.py:5:8 There is no “roster.first” to be named.'],
  ],
  [
    inCode('app = "<%- shell(answers.name) %>"'),
    ['project/web/myapp.py:5:8 There is no filter “shell”.'],
  ],
  [
    { file: 'lesson/fr/app-files.md', from: /^/, to: "<%- file('web/other.py') %>\n" },
    ['lesson/fr/app-files.md:1:1 There is no “web/other.py” to be named.'],
  ],
] as const)('%# is told, with its place', async (change, expected) => {
  const found = (await said(labWith(change))).join('\n');
  for (const line of expected) expect(found).toContain(line);
});

test('all mistakes are told at once, file by file, in both languages', async () => {
  const folder = labWith(
    inLab(/^port: .*/m, 'port: x'),
    inLab(/^exit: .*/m, 'exit: y'),
    inCode('<%= 1 %>'),
  );
  for (const locale of ['en', 'fr'] as const) {
    const found = await said(folder, locale);
    expect(found.map((line) => line.split(' ')[0])).toEqual([
      'lab/lab.yml:11:7',
      'lab/lab.yml:13:7',
      'lab/project/web/myapp.py:5:1',
    ]);
  }
});

describe('what is no text of the lab’s own', () => {
  test('a file that declares is a file, and there', async () => {
    const folder = labWith();
    rmSync(join(folder, 'steps.yml'));
    mkdirSync(join(folder, 'steps.yml'));
    expect(await said(folder)).toEqual(['lab/steps.yml This is not a regular file.']);
    rmSync(join(folder, 'lab.yml'));
    expect(await said(folder)).toContain('lab/lab.yml There is no such file.');
  });

  test('a link that leads out is not followed', async () => {
    const folder = labWith();
    const secret = join(temporaryFolder(), 'secret');
    writeFileSync(secret, 'title: secret\n');
    symlinkSync(secret, join(folder, 'project/web/secret'));
    expect(await said(folder)).toEqual([
      'lab/project/web/secret This is a link that leads out of the folder.',
    ]);
  });

  test('one that is too large is told', async () => {
    const folder = labWith();
    writeFileSync(join(folder, 'project/web/large.txt'), 'x'.repeat(5 * 1024 * 1024 + 1));
    expect(await said(folder)).toEqual([
      'lab/project/web/large.txt The file is larger than 5120 KiB.',
    ]);
  });
});

test('a file in the list raw is handed out as it is', async () => {
  const folder = labWith(
    inCode('<%= a template of its own %>'),
    inLab(/^port:/m, 'raw: [web/myapp.py]\nport:'),
  );
  expect(await said(folder)).toEqual([]);
});

describe('what lab.yml names is there', () => {
  test.each([
    [
      inLab(/^build:/m, 'raw:\n  - web/myapp.py\n  - web/page.html\nbuild:'),
      'lab.yml:10:5 There is no file “web/page.html” in project/.',
    ],
    [
      inLab(/^application: .*/m, 'application: web/mypp.py'),
      'lab.yml:9:14 There is no file “web/mypp.py” in project/. Did you mean web/myapp.py?',
    ],
    [inLab(/^build: .*/m, 'build: .'), 'lab.yml:8:8 There is no file “Dockerfile” in project/.'],
  ])('%#', async (change, expected) => {
    expect((await said(labWith(change))).join('\n')).toContain(expected);
  });

  test('and so it is in no lab that hands out nothing, or what lies elsewhere', async () => {
    const folder = labWith();
    const elsewhere = join(temporaryFolder(), 'project');
    renameSync(join(folder, 'project'), elsewhere);
    expect((await said(folder)).join('\n')).toContain('There is no file “web/Dockerfile”');
    symlinkSync(elsewhere, join(folder, 'project'));
    expect((await said(folder)).join('\n')).toContain('There is no file “web/Dockerfile”');
  });
});

test('a folder that is too deep is told, and so is what is no file', async () => {
  const folder = labWith();
  const deep = Array.from({ length: 14 }, (_, at) => `d${at}`);
  mkdirSync(join(folder, 'project', ...deep), { recursive: true });
  symlinkSync('web', join(folder, 'project/link'));
  expect(await said(folder)).toEqual([
    `lab/project/${deep.slice(0, 13).join('/')} This folder is too deep: in a lab, folders lie in folders twelve times at most.`,
    'lab/project/link This is not a regular file.',
  ]);
});

test('what stands for a file that Git LFS keeps is told', async () => {
  const folder = labWith();
  const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n';
  writeFileSync(join(folder, 'project/web/film.mp4'), pointer);
  expect(await said(folder)).toEqual([
    'lab/project/web/film.mp4 This only stands for a file that Git LFS keeps elsewhere. Put the file itself there.',
  ]);
});

test('a file of a lab that git has fetched is named by its address', async () => {
  const read = await readLab(labWith(inLab(/^port: .*/m, 'port: x')));
  if ('lab' in read) throw new Error('Its port is none.');
  const messages = await loadUsualMessages('en');
  const [problem] = labProblems('git+https://me@h.org/labs.git#main:intro', read, messages);
  expect(problem?.where).toBe('https://h.org/labs.git/lab.yml:11:7');
});
