import { expect, test } from '@jest/globals';
import { en } from '../../generators/core/i18n/en/en.js';
import { readShard } from '../../generators/core/options/values/read-shard.js';

test.each([
  ['1/1', 1, 1],
  ['3/8', 3, 8],
  ['200/200', 200, 200],
])('%s is a part', (text, index, total) => {
  expect(readShard(text, en)).toEqual({ value: { index, total } });
});

// What a CI machine makes of a variable that is not set would check everything on each of them.
test.each(['', '/', '1/', '/8', '0/3', '4/3', '1', 'a', '1/2/3', '01/2', '-1/2', '1.5/2', ' 1/2'])(
  '%j is none',
  (text) => {
    expect(readShard(text, en)).toEqual({ problem: expect.stringContaining('3/8') });
  },
);
