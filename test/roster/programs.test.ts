import { describe, expect, test } from '@jest/globals';
import { temporaryFolder } from '../temporary-folder.js';
import { exports } from './programs.js';
import { readContent } from './read.js';

describe('the list of students that comes from', () => {
  test.each(exports)('$program', async (each) => {
    const { content, file, students, skipped = [], notes = [] } = each;
    const asked = file === undefined ? {} : { file };
    const told = await readContent(temporaryFolder(), content, asked);
    expect(told.problems).toEqual([]);
    expect(told.students.map(({ id, person, folder }) => [id, person, folder])).toEqual(students);
    const name = file ?? 'roster.csv';
    const places = skipped.map((line) => `${name}:${line}`).join(', ');
    const isTold = told.notes.some((note) => note.endsWith(` no student: ${places}.`));
    expect(isTold).toBe(skipped.length > 0);
    expect(told.notes).toEqual(expect.arrayContaining([...notes]));
  });
});
