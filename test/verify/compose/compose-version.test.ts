import { expect, test } from '@jest/globals';
import {
  isOlderVersion,
  readComposeVersion,
} from '../../../generators/core/verify/compose/compose-version.js';

test.each([
  ['2.40.3-3\n', '2.40.3'],
  ['v2.2.3\n', '2.2.3'],
  ['1.29.2', '1.29.2'],
  ['5.0.1+ds1', '5.0.1'],
  ['dev', undefined],
  ['', undefined],
])('the version in %j', (printed, version) => {
  expect(readComposeVersion(printed)).toBe(version);
});

test.each([
  ['2.23.0', true],
  ['2.9.9', true],
  ['1.29.2', true],
  ['2.23.1', false],
  ['2.23.10', false],
  ['5.0.0', false],
])('is %s older than 2.23.1: %s', (version, expected) => {
  expect(isOlderVersion(version, '2.23.1')).toBe(expected);
});
