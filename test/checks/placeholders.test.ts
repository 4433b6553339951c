import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  fill,
  fillExpectation,
  fillPath,
  placeholdersIn,
  unknownIn,
} from '../../generators/core/checks/placeholders.js';
import { valuesOf } from '../../generators/core/checks/values-of.js';

const values = { first: 'Ada', port: '8081' };

describe('placeholders', () => {
  test.each([
    ['Hello {first}!', 'Hello Ada!'],
    ['{first}{first}', 'AdaAda'],
    ['{{first}} is {first}', '{first} is Ada'],
    ['{last} {nobody} {} { first } {First}', '{last} {nobody} {} { first } {First}'],
    ['{"first": 1, "b": {}}', '{"first": 1, "b": {}}'],
  ])('in %j are filled: %j', (text, filled) => expect(fill(text, values)).toBe(filled));

  test('that are not known are told, and those of an object are none', () => {
    expect(unknownIn('{first} {last} {{id}} {constructor}', values)).toEqual([
      'last',
      'constructor',
    ]);
    expect(placeholdersIn('{a} {{b}} {c-d} {1}')).toEqual(['a', 'c-d']);
  });

  test('stand in a path as a part of it, half characters too', () => {
    expect(fillPath('/{first}', { first: 'a/é\ud800' })).toBe('/a%2F%C3%A9%EF%BF%BD');
  });

  test('stand in a pattern for themselves, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string(), (first) => {
        const filled = fillExpectation({ pattern: /^<{first}>$/s }, { first });
        if (!('pattern' in filled)) throw new Error('No pattern');
        expect(filled.pattern.test(`<${first}>`)).toBe(true);
        // Nothing of it can make a pattern of it that is none.
        expect(() => fillExpectation({ pattern: /[{first}]/ }, { first })).not.toThrow();
      }),
    );
  });
});

describe('the values of a student', () => {
  const student = { id: 'ada', person: 'Ada Lovelace', folder: 'ada-l' };
  test.each([
    [{ ...student, surname: 'Lovelace' }, 'Ada', 'Lovelace'],
    [{ ...student, person: 'Lovelace Ada', surname: 'Lovelace' }, 'Ada', 'Lovelace'],
    [student, 'Ada Lovelace', 'Ada Lovelace'],
    [{ ...student, person: '' }, undefined, undefined],
  ])('%#: have the parts of the name', (one, first, last) => {
    const { first: a, last: b, id, folder } = valuesOf(one, undefined);
    expect([a, b, id, folder]).toEqual([first, last, 'ada', 'ada-l']);
  });

  test('have the answers of who handed the project out', () => {
    expect(valuesOf(undefined, { name: 'web', port: 8081, greeting: 'Hi' })).toEqual({
      ...{ name: 'web', port: '8081', greeting: 'Hi' },
    });
    expect(valuesOf(undefined, undefined)).toEqual({});
  });
});
