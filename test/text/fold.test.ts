import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { displayWidth } from '../../generators/core/text/display-width.js';
import { fold } from '../../generators/core/text/fold.js';

describe('a sentence on a terminal', () => {
  test.each([
    ['short', 60, 'short'],
    [
      `  ${'word '.repeat(16).trim()}`,
      42,
      `  ${'word '.repeat(8).trim()}\n  ${'word '.repeat(8).trim()}`,
    ],
    [
      'Type this now, please: “docker rm -f web” and wait.',
      36,
      'Type this now, please:\n“docker rm -f web” and wait.',
    ],
    [
      'Tapez ceci maintenant : « docker rm -f web » puis.',
      36,
      'Tapez ceci maintenant :\n« docker rm -f web » puis.',
    ],
    [
      `\u001b[1mWhat to do:\u001b[22m ${'word '.repeat(6).trim()}`,
      41,
      `\u001b[1mWhat to do:\u001b[22m ${'word '.repeat(6).trim()}`,
    ],
    ['x'.repeat(50), 40, 'x'.repeat(50)],
    ['日本語 日本語 日本語 日本語 日本語 日本語', 34, '日本語 日本語 日本語 日本語 日本語\n日本語'],
  ])('%j in %i columns', (text, columns, wanted) => {
    expect(fold(text, columns)).toBe(wanted);
    expect(fold(text, undefined)).toBe(text);
  });

  test('loses no word, and is no wider than its words', () => {
    const words = fc.array(fc.stringMatching(/^[a-zé“”«»\u00a0.]{1,20}$/), { maxLength: 40 });
    fc.assert(
      fc.property(words, fc.integer({ min: 30, max: 100 }), (all, columns) => {
        const text = all.join(' ');
        const folded = fold(text, columns);
        expect(folded.split(/[ \n]/).join(' ')).toBe(text);
        for (const line of folded.split('\n'))
          expect(displayWidth(line)).toBeLessThanOrEqual(columns);
      }),
    );
  });
});
