import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { loadUsualMessages } from '../../generators/core/i18n/load.js';
import { oddAnswers } from '../../generators/core/lab/checking/odd-answers.js';
import { labProblems } from '../../generators/core/lab/finding/lab-problems.js';
import type { Lab } from '../../generators/core/lab/lab.js';
import {
  answerFlaw,
  type LabQuestion,
  namedAnswers,
} from '../../generators/core/lab/lab-question.js';
import { commonAnswers } from '../../generators/core/lab/question-shape.js';
import { readLab } from '../../generators/core/lab/read-lab.js';
import { parseSet } from '../../generators/core/options/parse-set.js';
import { answerIds } from '../../generators/core/options/table.js';
import { planProject } from '../../generators/core/project/plan.js';
import { textFlaw } from '../../generators/core/text/text-flaw.js';
import { decodeEntities } from '../../generators/core/verify/page/entities.js';
import { findPython } from '../pythons.js';
import { usualAnswers } from '../usual-answers.js';
import { type Change, labWith } from './labs.js';
import { asking, threeQuestions } from './questions.js';

const english = await loadUsualMessages('en');

/** A lab that asks, with a file that names what is answered. */
function labOf(file: string, ...changes: readonly Change[]): string {
  const folder = labWith(...changes);
  mkdirSync(join(folder, 'project'), { recursive: true });
  writeFileSync(join(folder, 'project/answers.txt'), file);
  return folder;
}

async function said(folder: string, locale: 'en' | 'fr' = 'en'): Promise<readonly string[]> {
  const read = await readLab(folder);
  if ('lab' in read) return [];
  return labProblems('lab', read, await loadUsualMessages(locale)).map(
    ({ where, message }) => `${where} ${message}`,
  );
}

async function good(folder: string): Promise<Lab> {
  const read = await readLab(folder);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.lab;
}

test('what every project is asked, no lab asks for once more', () => {
  expect(commonAnswers.toSorted()).toEqual([...answerIds, 'set'].toSorted());
});

test('a lab that asks is read', async () => {
  const lab = await good(labWith(asking(threeQuestions)));
  expect(lab.questions).toEqual([
    {
      ...{ name: 'city', type: 'text', longest: 20, usual: 'Paris' },
      ask: { en: 'Which city?', fr: 'Quelle ville ?' },
    },
    {
      ...{ name: 'colour', type: 'choice', choices: ['red', 'dark blue'], usual: 'red' },
      ask: { en: 'Which colour?', fr: 'Quelle couleur ?' },
    },
    {
      ...{ name: 'rows', type: 'number', least: 1, most: 9, usual: '3' },
      ask: { en: 'How many rows?', fr: 'Combien de lignes ?' },
    },
  ] satisfies LabQuestion[]);
});

const ask = 'ask: { en: Q, fr: Q }';
test.each([
  [`- name: City\n  ${ask}\n  default: x`, '12:9 “City” cannot stand here'],
  [`- name: port\n  ${ask}\n  default: x`, '12:9 Every project has an answer “port” already'],
  [`- name: a\n  ${ask}`, '12:3 “default” is missing.'],
  [`- name: a\n  ask: { en: Q }\n  default: x`, '13:8 “fr” is missing.'],
  [`- name: a\n  ask: Q\n  default: x`, '13:8 Names with their values are expected here: en, fr.'],
  [
    `- name: a\n  ${ask}\n  default: x\n  type: date`,
    '15:9 “date” is none of text, choice, number.',
  ],
  [`- name: a\n  ${ask}\n  default: x\n  choices: [x]`, '15:3 There is no “choices” here.'],
  [`- name: a\n  ${ask}\n  default: x\n  pattern: .*`, '15:3 There is no “pattern” here.'],
  [
    `- name: a\n  ${ask}\n  default: blu\n  type: choice\n  choices: [red, blue]`,
    '14:12 “blu” is none of red, blue. Did you mean blue?',
  ],
  [`- name: a\n  ${ask}\n  default: red\n  type: choice`, '12:3 “choices” is missing.'],
  [
    `- name: a\n  ${ask}\n  default: 12\n  type: number\n  most: 9`,
    '14:12 “12” is not a whole number from 0 to 9.',
  ],
  [
    `- name: a\n  ${ask}\n  default: 5\n  type: number\n  least: 6\n  most: 4`,
    '17:9 “4” is not a whole number from 6 to 999999999.',
  ],
  [`- name: a\n  ${ask}\n  default: Lyon\n  longest: 3`, '14:12 “Lyon” cannot stand here'],
  [`- name: a\n  ${ask}\n  default: "a\\nb"`, '14:12 “a\\u{a}b” cannot stand here'],
  [`- name: a\n  ${ask}\n  default: " "`, '14:12 “ ” cannot stand here'],
  [
    `- name: a\n  ${ask}\n  default: x\n- name: a\n  ${ask}\n  default: y`,
    '15:9 “a” stands here twice.',
  ],
  ['x', '11:12 A list is expected here'],
])('what is wrong with a question is told with its place: %j', async (questions, expected) => {
  expect((await said(labWith(asking(questions)))).join('\n')).toContain(`lab/lab.yml:${expected}`);
});

test('all at once, in both languages', async () => {
  const wrong = asking(
    `- name: ci\n  ${ask}\n  default: x\n- name: b\n  ask: { en: Q }\n  default: x`,
  );
  for (const locale of ['en', 'fr'] as const) {
    const found = await said(labWith(wrong), locale);
    expect(found.map((line) => line.split(' ')[0])).toEqual([
      'lab/lab.yml:12:9',
      'lab/lab.yml:16:8',
    ]);
  }
});

describe('a template names an answer', () => {
  const inFile = async (text: string) => said(labOf(text, asking(threeQuestions)));

  test.each([
    '<%- answers.rows %> <%- answers.colour %> <%- html(answers.city) %>',
    '<%- string(answers.rows) %> <%- json(answers.colour) %> <%- compose(answers.city) %>',
  ])('as it may: %s', async (text) => {
    expect(await inFile(text)).toEqual([]);
  });

  test.each([
    ['<%- answers.city %>', '“answers.city” is what somebody types: it needs the filter'],
    ['<%- answers.town %>', 'There is no “answers.town” to be named.'],
    ['<%- html(answers.town) %>', 'There is no “answers.town” to be named.'],
    ['<%- html(answers.set) %>', 'There is no “answers.set” to be named.'],
    ['<%- shell(answers.city) %>', 'There is no filter “shell”.'],
  ])('and not as it may not: %s', async (text, expected) => {
    expect((await inFile(text)).join('\n')).toContain(expected);
  });

  test('which is not called unknown where lab.yml is wrong elsewhere', async () => {
    const folder = labOf(
      '<%- html(answers.city) %>',
      asking(threeQuestions),
      ...[{ file: 'lab.yml', from: /^exit: .*/m, to: 'exit: x' }],
    );
    expect(await said(folder)).toEqual([expect.stringContaining('lab/lab.yml:')]);
  });

  test('in what a command prints, and in the lesson, as a choice or a number', async () => {
    const folder = labWith(
      asking(threeQuestions),
      ...[
        { file: 'steps.yml', from: /$/, to: '\nown:\n  argv: [echo, <%- answers.city %>]\n' },
        { file: 'lesson/fr/app-files.md', from: /^/, to: '<%- answers.rows %>\n' },
      ],
    );
    expect(await said(folder)).toEqual([]);
  });
});

describe('an answer', () => {
  const judged = async (set: object, stored: object = {}) => {
    const { questions } = await good(labWith(asking(threeQuestions)));
    const raw = (texts: object, at: string) =>
      Object.fromEntries(
        Object.entries(texts).map(([name, text]) => [name, { text, where: `${at} ${name}` }]),
      );
    return parseSet(questions, raw(set, '--set'), raw(stored, 'stored'), english);
  };

  test('is what is said, else what is kept, else the usual one', async () => {
    expect(
      await judged({ city: 'Lyon' }, { city: 'Nice', colour: 'dark blue', gone: 'x' }),
    ).toEqual({
      set: { city: 'Lyon', colour: 'dark blue', rows: '3' },
    });
  });

  test.each([
    [{ city: '' }, 'A value is missing.'],
    [{ city: 'x'.repeat(21) }, 'At most 20 characters are taken here; this has 21.'],
    [{ city: 'a\nb' }, 'holds the character U+000A'],
    [{ city: '\ud800' }, 'holds the character U+D800'],
    [{ colour: 'Red' }, '“Red” is none of the choices: red, dark blue.'],
    [{ rows: '1e0' }, '“1e0” is not a whole number from 1 to 9.'],
    [{ rows: '10' }, '“10” is not a whole number from 1 to 9.'],
    [{ cty: 'x' }, 'The lab asks for no “cty”. Did you mean city?'],
    [{ constructor: 'x' }, 'The lab asks for no “constructor”. It asks for: city, colour, rows.'],
  ])('cannot be %j', async (set, expected) => {
    expect(await judged(set)).toMatchObject({
      problems: [{ message: expect.stringContaining(expected) }],
    });
  });

  test('that a project keeps is judged as well', async () => {
    expect(await judged({}, { rows: '<% x %>' })).toMatchObject({
      problems: [{ where: 'stored rows' }],
    });
  });

  test('takes the place of nothing that every object has', () => {
    const questions = [
      { name: 'toString', type: 'text', longest: 9, usual: 'x', ask: {} },
    ] as const;
    expect(namedAnswers({ set: {} }, questions)).toEqual({ set: {}, toString: 'x' });
  });
});

describe('the odd answers by which a lab is checked', () => {
  const oddOf = async (...questions: readonly LabQuestion[]) =>
    oddAnswers(usualAnswers, { ...(await good(labWith())), questions });

  test('are answers, however few characters are taken', async () => {
    const lab = await good(labWith());
    for (let longest = 1; longest <= 120; longest++) {
      const question = { name: 'city', type: 'text', longest, usual: 'x', ask: {} } as const;
      const text = oddAnswers(usualAnswers, { ...lab, questions: [question] })?.set?.['city'];
      expect([text, answerFlaw(question, `${text}`)]).toEqual([
        expect.stringMatching(/^"/),
        undefined,
      ]);
    }
  });

  test('are the last choice and the largest number, and an odd greeting', async () => {
    const { questions } = await good(labWith(asking(threeQuestions)));
    expect(await oddOf(...questions)).toMatchObject({
      greeting: expect.stringContaining('<% x %>'),
      set: { city: expect.stringContaining('"'), colour: 'dark blue', rows: '9' },
    });
  });

  test('are none where nothing that is typed is handed out', async () => {
    const mute = { file: 'project/web/myapp.py', from: /^GREETING = .*/m, to: 'GREETING = "Hi"' };
    const lab = await good(labWith(mute));
    expect(oddAnswers(usualAnswers, lab)).toBeUndefined();
  });
});

describe('whatever is answered lands unharmed', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '"',
      "'",
      '\\',
      '\\u0041',
      '\\\\',
      '<%',
      '%>',
      '<%- answers.name %>',
      '${',
      'x}',
    ),
    fc.constantFrom('$', '$$', '$(id)', '`', '{{ x }}', '%s', '</p>', '-->', '&amp;', '*/', '#'),
    fc.constantFrom('é', '😀', '\u2028', '\u202e', '\ufeff', '\u{e0001}', '  ', 'مرحبا'),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  const texts = fc
    .array(piece, { maxLength: 10 })
    .map((pieces) => pieces.join(''))
    .filter((text) => textFlaw(text, 1000) === undefined);
  const file = [
    '"<%- string(answers.city) %>"',
    '<p><%- html(answers.city) %></p>',
    '"<%- json(answers.city) %>"',
    '"<%- compose(answers.city) %>"',
  ].join('\n');

  test('in each place that a filter is for', async () => {
    const one = asking('- name: city\n  ask: { en: Q, fr: Q }\n  default: Paris');
    const lab = await good(labOf(file, one));
    const sources: string[] = [];
    const meant = fc.sample(texts, 400);
    for (const city of meant) {
      const { files } = planProject({ ...usualAnswers, set: { city } }, lab, english);
      const filled = `${files.find(({ path }) => path === 'answers.txt')?.contents}`;
      const [string = '', html = '', json = '', compose = '', ...more] = filled.split('\n');
      expect(more).toEqual([]);
      expect(filled).not.toMatch(/[^\n\P{C}]|[\p{Zl}\p{Zp}]/u);
      sources.push(string);
      expect(html.slice('<p>'.length, -'</p>'.length)).not.toMatch(/[<>"]/);
      expect(decodeEntities(html.slice('<p>'.length, -'</p>'.length))).toBe(city);
      expect([JSON.parse(json), parse(json)]).toEqual([city, city]);
      // Compose reads two signs as one, and a single one as a variable.
      const read: string = parse(compose);
      expect(read.replaceAll('$$', '')).not.toContain('$');
      expect(read.replaceAll('$$', '$')).toBe(city);
    }
    const python = await findPython('3');
    if (python === undefined) return;
    const input = `# -*- coding: utf-8 -*-\nimport json\nprint(json.dumps([${sources.join(',\n')}]))\n`;
    const { stdout, stderr } = spawnSync(python, ['-'], { input, encoding: 'utf8' });
    expect([stderr, JSON.parse(stdout || '[]')]).toEqual(['', meant]);
  });
});
