import { describe, expect, test } from '@jest/globals';
import { firstFileIn } from '../../../generators/core/verify/engine/tar.js';

function entry(type: string, text: string): Buffer {
  const header = Buffer.alloc(512);
  header.write('server', 'latin1');
  header.write(text.length.toString(8).padStart(11, '0'), 124, 'latin1');
  header.write(type, 156, 'latin1');
  return Buffer.concat([header, Buffer.alloc(Math.ceil(text.length / 512) * 512, text)]);
}

describe('the first file of an archive', () => {
  test.each([
    ['a file', entry('0', 'abc').subarray(0, 515), 'abc'],
    [
      'a file behind what says more of it',
      Buffer.concat([entry('x', 'a=b'), entry('0', 'abc')]),
      'abc',
    ],
    ['a file that is cut off', entry('0', 'abcdef').subarray(0, 514), 'ab'],
    ['an empty file', entry('0', ''), ''],
    ['a folder', entry('5', ''), undefined],
    ['a link', entry('2', ''), undefined],
    ['no archive', Buffer.from('x'.repeat(600)), undefined],
    ['nothing', Buffer.alloc(0), undefined],
    ['an end', Buffer.alloc(1024), undefined],
  ])('%s', (_of, archive, text) => {
    const found = firstFileIn(archive);
    expect(
      found &&
        Buffer.from(found)
          .toString('latin1')
          .slice(0, text?.length || 9),
    ).toBe(text);
  });
});
