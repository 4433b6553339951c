import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isSealed, sealed } from '../../../generators/core/lesson/page/seal.js';

test('a page is known again, also one that ends in a seal', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (page) => {
      expect(isSealed(sealed(page))).toBe(true);
      expect(isSealed(sealed(sealed(page)))).toBe(true);
    }),
  );
});

test('one that somebody has changed, and one of somebody else, are not', () => {
  const page = sealed('<p>the lesson</p>');
  for (const other of [
    '',
    '<p>the lesson</p>',
    page.replace('lesson', 'notes'),
    `${page}more`,
    `more${page}`,
    page.trimEnd(),
    page.replaceAll('\n', '\r\n'),
  ]) {
    expect(isSealed(other)).toBe(false);
  }
});
