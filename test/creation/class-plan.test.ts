import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { classTable } from '../../generators/core/creation/class-table.js';
import { classPlanJson } from '../../generators/core/creation/plan-json.js';
import { en } from '../../generators/core/i18n/en/en.js';
import { fr } from '../../generators/core/i18n/fr/fr.js';
import { answerIds, rowOf } from '../../generators/core/options/table.js';
import { packageRoot } from '../../generators/core/package/package-root.js';
import type { Student } from '../../generators/core/roster/student.js';
import { displayWidth } from '../../generators/core/text/display-width.js';
import { usualAnswers } from '../usual-answers.js';

const ada: Student = {
  ...{ id: 'ada', person: 'Ada Lovelace', folder: 'ada', line: 2 },
  answers: {
    ...usualAnswers,
    ...{ stack: 'python3-flask', name: 'ada', port: 10_001, greeting: 'Hi' },
  },
  remote: undefined,
};
const li: Student = {
  ...ada,
  ...{ id: '李小龍', person: '李小龍', folder: 'lixiaolong', line: 3 },
  answers: { ...ada.answers, name: 'lixiaolong', port: 65_535 },
};
const token = 's3cret';
const remote = `https://oauth2:${token}@host/org/ada.git`;

const schema = JSON.parse(
  readFileSync(join(packageRoot, 'schemas/class-plan.schema.json'), 'utf8'),
);
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
const mismatch = (value: unknown) => (validate(value) ? null : validate.errors);
const sorted = (names: Iterable<string>) => [...names].sort();

describe('the plan of a class', () => {
  const plan = JSON.parse(classPlanJson([ada, { ...li, remote }], 'class'));

  test('is as its schema says, field by field', () => {
    expect(mismatch(plan)).toBeNull();
    const { student, answers } = schema.$defs;
    expect(sorted(Object.keys(schema.properties))).toEqual(sorted(Object.keys(plan)));
    expect(sorted(student.required)).toEqual(sorted(Object.keys(plan.students[0])));
    expect(sorted(Object.keys(student.properties))).toEqual(sorted(student.required));
    // Who has a stack has no lab.
    const always = answerIds.filter((id) => id !== 'lab');
    expect(sorted(answers.required)).toEqual(sorted(always));
    // What a lab asks besides stands under a key of its own.
    expect(sorted(Object.keys(answers.properties))).toEqual(sorted([...answerIds, 'set']));
    for (const id of ['locale', 'ci'] as const) {
      const row = rowOf(id);
      expect(answers.properties[id].enum).toEqual(row.kind === 'value' && row.choices?.());
    }
  });

  test.each([
    ['a folder that leads elsewhere', { folder: '../x' }],
    ['a folder in capitals', { folder: 'Ada' }],
    ['a line 0', { line: 0 }],
    ['a port beyond the last', { answers: { ...ada.answers, port: 65_536 } }],
    ['nobody', { id: '' }],
  ])('may not have %s', (_what, wrong) => {
    expect(mismatch({ ...plan, students: [{ ...plan.students[0], ...wrong }] })).not.toBeNull();
  });

  test('takes a field that a later version adds', () => {
    expect(mismatch({ ...plan, later: 1 })).toBeNull();
  });

  test('holds no password', () => {
    expect(JSON.stringify(plan)).not.toContain(token);
    expect(plan.students[1].remote).toBe('https://host/org/ada.git');
  });
});

describe('the table of a class', () => {
  test('stands in columns, also where letters are wide', () => {
    expect(classTable([ada, li], new Set(), en)).toBe(
      [
        'student       folder      name        port   stack          greeting',
        `Ada Lovelace  ada         ada         10001  python3-flask  ${ada.answers.greeting}`,
        `李小龍        lixiaolong  lixiaolong  65535  python3-flask  ${li.answers.greeting}`,
      ].join('\n'),
    );
  });

  test('has the repositories, where there are some, and no password', () => {
    const table = classTable([{ ...ada, remote }, li], new Set(), fr);
    expect(table.split('\n')[0]).toMatch(/^élève +dossier +nom +port +langage +accueil +dépôt$/);
    expect(table).toContain('https://host/org/ada.git');
    expect(table).not.toContain(token);
  });

  test('is no command to a terminal', () => {
    const person = `\u001b[31mAda\u202e\n\0${'x'.repeat(100)}`;
    const table = classTable([{ ...ada, person }], new Set(), en);
    expect(table.split('\n')).toHaveLength(2);
    expect(table.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(table).not.toContain('x'.repeat(50));
  });

  test.each([
    ['Ada', 3],
    ['E\u0301lie', 4],
    ['さくら', 6],
    ['김민준', 6],
    ['😀', 2],
    ['', 0],
  ])('knows how wide %s is', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});
