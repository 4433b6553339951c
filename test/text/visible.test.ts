import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inEnglishQuotes, printable } from '../../generators/core/text/quote.js';
import { tailOf } from '../../generators/core/text/tail-of.js';
import { told } from '../../generators/core/text/told.js';
import { hiddenSigns, readableNames, unreadSigns } from './hidden-signs.js';

const tail = (text: string): string => tailOf(text, 4096);
const ways = { told, printable, tail, inEnglishQuotes };

describe.each(Object.entries(ways))('%s', (_name, tell) => {
  test.each(hiddenSigns)('shows %s in a name', (name, sign) => {
    const shown = tell(`ada${sign}exe.txt`);
    expect(shown).toContain(`ada${name}exe.txt`);
    expect(shown).not.toContain(sign);
  });

  test('shows no control character, and no half of a character', () => {
    for (const sign of unreadSigns) expect(tell(`ada${sign}exe`)).not.toContain(sign);
  });

  test.each(readableNames)('leaves %s as it is', (_of, name) => {
    expect(tell(name)).toContain(name);
  });
});

/** Whatever does not show, or turns around what does. */
const unseen =
  /[\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\u061c\u00ad\u2060]|(?![\n\t])\p{Cc}/u;

describe('what is told', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((n) => String.fromCharCode(n)) }),
    fc
      .array(fc.constantFrom('a', '\n', ...hiddenSigns.map(([, sign]) => sign), ...unreadSigns))
      .map((all) => all.join('')),
  );

  test('holds nothing that hides, whatever it was', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(told(text)).not.toMatch(unseen);
        expect(tail(text)).not.toMatch(unseen);
        expect(printable(text)).not.toMatch(/[\n\t\p{Cc}]/u);
      }),
      { numRuns: 1000 },
    );
  });

  test('is told the same when it is told again', () => {
    fc.assert(
      fc.property(anything, (text) => expect(told(told(text))).toBe(told(text))),
      { numRuns: 1000 },
    );
  });

  test('lets one sign that joins stand between letters, and shows the others', () => {
    expect(told('می\u200c\u200cخواهم')).toBe('می\\u{200c}\\u{200c}خواهم');
    expect(told('a\u200db')).toBe('a\\u{200d}b');
    expect(told('ada\u200d')).toBe('ada\\u{200d}');
    expect(told('\u{1f600}\u200da')).toBe('\u{1f600}\\u{200d}a');
    expect(told('a\ufe0f')).toBe('a\\u{fe0f}');
    // A flag of nowhere, which would show as black and hide its letters.
    expect(told('\u{1f3f4}\u{e0061}\u{e0062}\u{e007f}')).toBe(
      '\u{1f3f4}\\u{e0061}\\u{e0062}\\u{e007f}',
    );
  });

  test('is cut between characters', () => {
    expect(printable('ab\u{1f600}c', 3)).toBe('ab…');
    expect(printable('\u202e'.repeat(5), 4)).toBe('\\u{202e}'.repeat(3).concat('…'));
  });
});
