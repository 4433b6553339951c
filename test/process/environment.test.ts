import { isAbsolute } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { environmentFor } from '../../generators/core/process/environment.js';

test.each([
  ['/usr/bin:/bin', '/usr/bin:/bin'],
  [':/usr/bin', '/usr/bin'],
  ['/usr/bin:', '/usr/bin'],
  ['.:./bin:bin:../bin:/bin', '/bin'],
  ['/s1/node_modules/.bin:/node_modules/.bin:/bin', '/bin'],
  ['/my_node_modules/bin', '/my_node_modules/bin'],
  // An empty one would stand for the current folder, none for the system's own.
  ['', undefined],
  ['.', undefined],
])('of the PATH %j a program gets %j', (path, safe) => {
  expect(environmentFor({ PATH: path }).PATH).toBe(safe);
});

test('a program gets what was asked for, and of our own environment only another PATH', () => {
  expect(environmentFor({ A: 'b' })).toEqual({ A: 'b', PATH: environmentFor().PATH });
  expect(environmentFor({ A: 'b' }, true)).toEqual({ A: 'b' });
});

test('no PATH leads to the current folder', () => {
  const place = fc.oneof(
    fc.constantFrom('', '.', '..', 'bin', '/bin', '/a/node_modules'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(place), (places) => {
      const path = environmentFor({ PATH: places.join(':') }).PATH;
      for (const each of path?.split(':') ?? []) expect(isAbsolute(each)).toBe(true);
    }),
  );
});
