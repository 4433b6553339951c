import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadUsualMessages } from '../../generators/core/i18n/load.js';
import { findLab } from '../../generators/core/lab/finding/find-lab.js';
import { labProblems } from '../../generators/core/lab/finding/lab-problems.js';
import { gapsOf } from '../../generators/core/lab/finding/whole-lab.js';
import { ownLabIds, readOwnLab } from '../../generators/core/lab/own-labs.js';
import { run } from '../../generators/core/process/run.js';
import { type Change, labWith } from './labs.js';

test.each(ownLabIds())('%s is whole', (id) => {
  expect(gapsOf(readOwnLab(id))).toEqual([]);
});

async function said(folder: string): Promise<readonly string[]> {
  const found = await findLab(folder, run, true);
  if ('lab' in found) return [];
  const problems = labProblems('lab', found, await loadUsualMessages('en'));
  return problems.map(({ where, message }) => `${where} ${message}`);
}

const both = (file: string, from: RegExp, to: string): readonly Change[] =>
  ['en', 'fr'].map((locale) => ({ file: `lesson/${locale}/${file}`, from, to }));
const leaveOut = (names: string): Change => ({
  file: 'lab.yml',
  from: /$/,
  to: `\nlesson:\n  leave-out: [${names}]\n`,
});

describe('a lab whose lesson does not fit together', () => {
  test.each([
    [
      both('words.yml', /^quick: .*\n/m, ''),
      [
        'lab/lesson/en/words.yml:1:1 “quick” is missing: the section stop of the lesson says it.',
        'lab/lesson/fr/words.yml:1:1 “quick” is missing: the section stop of the lesson says it.',
      ],
    ],
    [
      [{ file: 'lesson/fr/words.yml', from: /^user: .*\n/m, to: '' }],
      ['lab/project/web/Dockerfile:23:3 There is no “words.user” to be named.'],
    ],
    [
      [{ file: 'steps.yml', from: /^venv:\n.*\n/m, to: '' }],
      ['lab/lesson/en/app-by-hand.md:13:10 There is no command “venv”'],
    ],
    [
      [{ file: 'steps.yml', from: /^venv:/m, to: 'more:\n  argv: [docker, info]\nvenv:' }],
      ['lab/steps.yml:4:1 The command “more” is shown by no section'],
    ],
    [
      both('log.md', /^/, "<%- step('logs') %>\n\n"),
      [
        'lab/lesson/en/log.md:1:10 The command “logs” is shown twice; the second time in the section log.',
      ],
    ],
    [
      [{ file: 'lab.yml', from: /^application: .*/m, to: 'application: web/app.py' }],
      ['lab/lab.yml:9:14 There is no file “web/app.py” in project/. Did you mean web/myapp.py?'],
    ],
    [
      [leaveOut('install')],
      ['lab/lab.yml:29:15 There is no part “install”, to which the section first-container refers'],
    ],
    [
      [{ file: 'lab.yml', from: /^ {2}fr: .*\n/m, to: '' }],
      ['lab/lab.yml:2:1 “label: fr” is missing in this language; en has it.'],
    ],
    [
      [
        {
          file: 'lesson/fr/app-by-hand.md',
          from: /<%- step\('venv'\) %>\n\n<%- step\('outside-install'\) %>/,
          to: "<%- step('outside-install') %>\n\n<%- step('venv') %>",
        },
      ],
      [
        'lab/lesson/fr/app-by-hand.md:13:10 The command “outside-install” stands elsewhere than in en',
      ],
    ],
  ] as const)('%# is told', async (changes, expected) => {
    const found = (await said(labWith(...changes))).join('\n');
    for (const line of expected) expect(found).toContain(line);
  });

  test('has a section that stands nowhere, and names one that is none', async () => {
    const folder = labWith(leaveOut('hots'));
    for (const locale of ['en', 'fr'])
      writeFileSync(join(folder, `lesson/${locale}/logs.md`), 'x\n');
    expect(await said(folder)).toEqual([
      'lab/lab.yml:29:15 The lesson has no section “hots”. Did you mean hosts?',
      expect.stringContaining(
        'lab/lesson/en/logs.md:1:1 The lesson has no section “logs”. Did you mean log?',
      ),
      expect.stringContaining('lab/lesson/fr/logs.md'),
    ]);
  });

  test('lacks a section in one language', async () => {
    const folder = labWith();
    rmSync(join(folder, 'lesson/fr/log.md'));
    expect(await said(folder)).toEqual([
      'lab/lesson/fr/log.md “log” is missing in this language; en has it.',
    ]);
  });
});

test('a section may be left out where no other refers to it, and others may follow', async () => {
  const folder = labWith(leaveOut('hosts]\n  after:\n    stop: [more'));
  for (const locale of ['en', 'fr']) {
    const words = "## <%- part('more') %>. More\n\nThat is all.\n";
    writeFileSync(join(folder, `lesson/${locale}/more.md`), words);
  }
  // The common part about Compose and the one about installing refer to it.
  expect((await said(folder)).every((line) => line.includes('“hosts”'))).toBe(true);
});
