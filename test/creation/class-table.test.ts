import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { classTable } from '../../generators/core/creation/class-table.js';
import { en } from '../../generators/core/i18n/en/en.js';
import { fr } from '../../generators/core/i18n/fr/fr.js';
import type { Student } from '../../generators/core/roster/student.js';
import { displayWidth } from '../../generators/core/text/display-width.js';
import { usualAnswers } from '../usual-answers.js';

const student = (folder: string, more: Partial<Student> & { greeting?: string } = {}): Student => {
  const { greeting = 'Hi', ...rest } = more;
  const answers = { ...usualAnswers, name: folder, port: 10_001, greeting };
  return { id: folder, person: folder, folder, line: 2, answers, remote: undefined, ...rest };
};
const table = (students: readonly Student[], there: readonly string[] = [], messages = en) =>
  classTable(students, new Set(there), messages).split('\n');

describe('the table of a class', () => {
  test('shows what everybody gets', () => {
    expect(table([student('ada'), student('bob', { greeting: 'Hello you' })])).toEqual([
      'student  folder  name  port   stack          greeting',
      'ada      ada     ada   10001  python2-flask  Hi',
      'bob      bob     bob   10001  python2-flask  Hello you',
    ]);
  });

  test('tells the projects that are there, where any is, and the addresses without a password', () => {
    const ada = student('ada', { remote: 'https://u:s3cret@host/ada' });
    expect(table([ada, student('bob')], ['bob'])).toEqual([
      'student  folder  name  port   stack          greeting  project  remote',
      'ada      ada     ada   10001  python2-flask  Hi        new      https://host/ada',
      'bob      bob     bob   10001  python2-flask  Hi        there',
    ]);
    expect(table([student('ada')], ['ada'], fr)[1]).toMatch(/Hi {7,}déjà là$/);
  });

  test('has its columns one below the other, whatever the letters, and no line too wide', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.string({
        unit: fc.constantFrom('李', 'é', 'e\u0301', '\u001b', 'a', '🐳'),
        maxLength: 80,
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), (all) => {
        const students = all.map(([person, greeting], at) =>
          student(`s${at}`, { person, greeting: `${greeting}|`, remote: 'MARK' }),
        );
        const [, ...lines] = table(students);
        const before = lines.map((line) => displayWidth(line.slice(0, line.lastIndexOf('MARK'))));
        expect(new Set(before).size).toBe(1);
        expect(before[0]).toBeLessThan(40 + 32 + 60);
        for (const line of lines) expect(line).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});
