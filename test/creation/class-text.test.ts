import { describe, expect, it } from '@jest/globals';
import type { ClassMade } from '../../generators/core/class/class-made.js';
import { classExitCode } from '../../generators/core/class/class-made.js';
import type { StudentResult } from '../../generators/core/class/student-result.js';
import { plainResult } from '../../generators/core/class/student-result.js';
import { classText } from '../../generators/core/creation/class-text.js';
import { en } from '../../generators/core/i18n/en/en.js';
import { fr } from '../../generators/core/i18n/fr/fr.js';
import { students } from '../class/students.js';

/** A class of as many students as there are changes to the plain result of one. */
function made(...changes: readonly Partial<StudentResult>[]): ClassMade {
  const results = students(changes.length).map((student, index) => ({
    ...plainResult(student, 'complete', null),
    ...changes[index],
  }));
  return { results, vanished: [], classFiles: [], interrupted: false, why: null };
}

describe('what came of a class', () => {
  it('is nothing where it was stopped before the first project', () => {
    expect(classText('class', { ...made(), interrupted: true }, false, en)).toBe('');
  });

  it('counts apart what was edited and what was left alone', () => {
    const all = made({ project: 'left' }, { project: 'kept', edited: ['README.md'] }, {});
    expect(classText('class', all, true, en)).toBe(
      [
        'The class is in class:',
        '  1 as it was, 1 kept, because files in it were edited or deleted, 1 left alone',
        '',
        'Edited or deleted, and left as they are (--force replaces them):',
        '  student-2: README.md',
      ].join('\n'),
    );
  });

  it.each([
    [1, '1 inchangé\u202f; 1 non envoyé, car son dépôt distant a d’autres commits'],
    [2, '2 inchangés\u202f; 2 non envoyés, car leur dépôt distant a d’autres commits'],
  ])('has its plurals in French: %d', (count, line) => {
    const all = made(...Array<Partial<StudentResult>>(count).fill({ push: 'diverged' }));
    expect(classText('class', all, false, fr)).toContain(line);
  });
});

describe('the exit code of a class', () => {
  const cases: readonly (readonly [number, ...Partial<StudentResult>[]])[] = [
    [0, {}, { project: 'kept', edited: ['x'] }, { isOutdated: true }],
    [0, { why: 'Its origin …', kind: 'originKept', needs: null }],
    [1, {}, { project: 'left', needs: 'look' }],
    [1, { push: 'diverged', needs: 'look' }],
    [3, { project: 'left', needs: 'look' }, { project: 'updated', needs: 'mend' }],
  ];
  it.each(cases)('is %d', (code, ...changes) => {
    expect(classExitCode(made(...changes))).toBe(code);
  });

  it('is 3 where class.json could not be written', () => {
    expect(classExitCode({ ...made({}), why: 'No space.' })).toBe(3);
  });
});
