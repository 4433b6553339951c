import { expect, test } from '@jest/globals';
import { sortingText } from '../../generators/core/verdict/sorting-text.js';

const student = (person: string, surname?: string, id = 'x1') => ({
  ...{ id, person, folder: 'x', remote: null },
  ...(surname === undefined ? {} : { surname }),
});

test.each([
  ['Yanis Haddad', 'Haddad', 'Haddad Yanis'],
  ['Marie Anne DE LA TOUR', 'DE LA TOUR', 'DE LA TOUR Marie Anne'],
  ['Yanis Haddad', undefined, 'Haddad Yanis'],
  ['Ludwig van der Rohe', undefined, 'van der Rohe Ludwig'],
  ['Ada', undefined, 'Ada'],
  ['de Gaulle', undefined, 'Gaulle de'],
  ['李小龍', undefined, '李小龍'],
  ['Lovelace', 'Lovelace', 'Lovelace'],
  ['Somebody else', 'Lovelace', 'Lovelace Somebody else'],
])('%s (%s) stands where %s does', (person, surname, text) => {
  expect(sortingText({ dir: 'class/x', name: 'web', student: student(person, surname) })).toBe(
    text,
  );
});

test('who has no name stands where the login does, and a project where its folder does', () => {
  for (const person of ['', 'ada@x']) {
    const nameless = student(person, undefined, 'ada@x');
    expect(sortingText({ dir: 'c/x', name: 'web', student: nameless })).toBe('ada@x');
  }
  expect(sortingText({ dir: 'a/b', name: 'web' })).toBe('a/b');
  expect(sortingText({ dir: '.', name: 'web' })).toBe('web');
});
