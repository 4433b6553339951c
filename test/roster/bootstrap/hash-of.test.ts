import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { hashOf } from '../../../generators/core/roster/bootstrap/hash-of.js';

test.each(['', 'abc\n', 'é 🐳', '\r\n'])('of %j is what git says', (text) => {
  const argv = ['hash-object', '--no-filters', '--stdin'];
  const id = execFileSync('git', argv, { input: text, encoding: 'utf8' }).trim();
  expect(hashOf(text)).toBe(id);
  expect(hashOf(Buffer.from(text))).toBe(id);
});
