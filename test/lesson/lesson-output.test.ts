import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  lineNotPrinted,
  matchesInAnyOrder,
  matchesLesson,
} from '../../generators/core/lesson/lesson-output.js';

describe('what a command prints, beside what the lesson shows', () => {
  test.each([
    ['the same', 'one\ntwo\n', ['one', 'two'], true],
    ['colours, and spaces at the end', '\u001b[1mone\u001b[0m  \r\ntwo', ['one', 'two'], true],
    ['a line more', 'one\ntwo\n', ['one'], false],
    ['a line less', 'one\n', ['one', 'two'], false],
    ['any lines', 'one\ntwo\nthree\n', ['one', '…', 'three'], true],
    ['no lines', 'one\nthree\n', ['one', '…', 'three'], true],
    ['lines before and after', 'a\nb\nc\nd', ['…', 'c', '…'], true],
    ['another order', 'c\nb', ['…', 'b', '…', 'c', '…'], false],
    ['anything in a line', 'up 3 seconds', ['up … seconds'], true],
    ['nothing in a line', 'up  seconds', ['up … seconds'], true],
    ['a word that is cut', 'abc', ['ab…bc'], false],
    ['a word behind anything that is not there', 'a', ['a…b…'], false],
    ['a gap', 'NAME       IMAGE', ['NAME   IMAGE'], true],
    ['a gap of one space', 'NAME IMAGE', ['NAME   IMAGE'], false],
    ['a gap beside anything', 'x    debian  "bash"', ['…   debian   …'], true],
    ['signs of patterns', 'a.b (c) [d] $', ['a.b (c) [d] $'], true],
    ['a point is a point', 'axb', ['a.b'], false],
    ['nothing', '', ['…'], true],
  ])('%s', (_what, output, lines, isShown) => {
    expect(matchesLesson(output, lines)).toBe(isShown);
  });

  test('in any order', () => {
    expect(matchesInAnyOrder('b\na', ['a', 'b'])).toBe(true);
    expect(matchesInAnyOrder('b\na\nc', ['a', 'b'])).toBe(false);
    expect(matchesInAnyOrder('b\na\nc', ['a', '…', 'b'])).toBe(true);
    expect(lineNotPrinted('b\na', ['a', '…', 'c', 'd'])).toBe('c');
  });

  /** The same by one regular expression, which is plain to read, and may take for ever. */
  const plainly = (output: string, lines: readonly string[]) =>
    new RegExp(
      `^${lines.map((line) => (line === '…' ? '(?:[^\\n]*\\n)*?' : `${line.replaceAll('…', '[^\\n]*?')}\\n`)).join('')}$`,
    ).test(`${output}\n`);
  const text = (...signs: string[]) =>
    fc.array(fc.constantFrom(...signs), { maxLength: 4 }).map((all) => all.join(''));

  test('is judged as a regular expression judges it', () => {
    const lines = fc.array(text('a', 'b', '…'), { minLength: 1, maxLength: 5 });
    const output = fc
      .array(text('a', 'b'), { minLength: 1, maxLength: 5 })
      .map((all) => all.join('\n'))
      .filter((all) => !all.endsWith('\n'));
    fc.assert(
      fc.property(output, lines, (said, shown) => {
        expect(matchesLesson(said, shown)).toBe(plainly(said, shown));
      }),
      { numRuns: 2000 },
    );
  });

  test('takes no long time, whatever a lab shows', () => {
    const began = performance.now();
    expect(matchesLesson('a'.repeat(60_000), [`${'a…'.repeat(2000)}b`])).toBe(false);
    const many = Array.from({ length: 2000 }, () => ['…', 'a']).flat();
    expect(matchesLesson('a\n'.repeat(1990), many)).toBe(false);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
