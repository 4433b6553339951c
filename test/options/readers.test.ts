import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { en } from '../../generators/core/i18n/en/en.js';
import { readGreeting } from '../../generators/core/options/values/read-greeting.js';
import { readLocale } from '../../generators/core/options/values/read-locale.js';
import { readName } from '../../generators/core/options/values/read-name.js';
import { readPort } from '../../generators/core/options/values/read-number.js';

describe('a port', () => {
  test.each(['1', '80', '8080', '65535'])('may be %j', (text) => {
    expect(readPort(text, en)).toEqual({ value: Number(text) });
  });

  test.each([
    ...['abc', '0', '-1', '99999', '65536', '08x', '1e3', '0x50', '', ' ', ' 80', '80 ', '+80'],
    ...['007', '80.0', '80,0', '8 0', '٨٠', '８０', '80\n', '1'.repeat(400), 'NaN', 'Infinity'],
  ])('may not be %j', (text) => {
    expect(readPort(text, en)).toEqual({ problem: expect.stringContaining('1 to 65535') });
  });

  test('is in range and written as it was read', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer().map(String)), (text) => {
        const reading = readPort(text, en);
        const valid = /^\d+$/.test(text) && String(Number(text)) === text && +text >= 1;
        expect('value' in reading).toBe(valid && Number(text) <= 65535);
      }),
    );
  });
});

describe('a name', () => {
  test.each([
    ...['web', '007', 'a1', 'a.b', 'a_b', 'a__b', 'a-b', 'a---b', '0x10', '1e3', 'null'],
    'a'.repeat(63),
  ])('may be %j, and stays it', (text) => {
    expect(readName(text, en)).toEqual({ value: text });
  });

  test.each([
    ...['Web', 'WEB', 'my app', '../x', 'a/b', 'a:b', 'a@b', '<%- x %>', '$(id)', '-a', '.a', '_a'],
    ...['a-', 'a.', 'a_', 'a..b', 'a___b', 'a.-b', 'a-_b', 'é-à', 'ａｂ', 'web\n', '\nweb', 'a\0b'],
    ...['', 'a', 'a'.repeat(64), 'a'.repeat(300), 'debian', 'hello-world', 'scratch'],
  ])('may not be %j', (text) => {
    expect(readName(text, en)).toEqual({ problem: expect.stringMatching(/\S/) });
  });

  test('says its own reason', () => {
    const reason = (text: string) => readName(text, en);
    expect(reason('a'.repeat(300))).toEqual({ problem: expect.stringContaining('300') });
    expect(reason('My App')).toEqual({ problem: expect.stringContaining('“My App”') });
    expect(reason('debian')).toEqual({ problem: expect.stringContaining('lesson') });
  });
});

describe('a greeting', () => {
  test.each([
    ...['Hello World!', '007', '1e3', 'true', 'null', '--yes', '-', ' leading', 'trailing '],
    ...['"', "'", '"""', "'''", '\\', '\\n', '\\u0041', '\\', '#', '%s', '%(x)s', '{0}', '{{ x }}'],
    ...[
      '<script>alert(1)</script>',
      '<%= 1 %>',
      '<%- process.exit() %>',
      '$(id)',
      '`id`',
      '$' + '{HOME}',
    ],
    ...[
      'a\u2028b',
      'a\u2029b',
      '\u00a0x',
      '\u202eabc',
      '\ufeffx',
      '\u200d',
      'مرحبا بالعالم',
      'שלום',
    ],
    ...['🐳', '👩‍👩‍👧', 'e\u0301', 'こんにちは', '\u{10fffd}', '\ue000', '\u00ad', '\ufffd'],
    'x'.repeat(1000),
  ])('may be %j, and stays exactly it', (text) => {
    expect(readGreeting(text, en)).toEqual({ value: text });
  });

  test.each([
    ['a\nb', 'U+000A'],
    ['a\r\nb', 'U+000D'],
    ['a\tb', 'U+0009'],
    ['a\0b', 'U+0000'],
    ['a\u001b[31mb', 'U+001B'],
    ['a\u007fb', 'U+007F'],
    ['a\u0085b', 'U+0085'],
    ['a\ud800b', 'U+D800'],
    ['a\udc00', 'U+DC00'],
    ['\udc00\ud800', 'U+DC00'],
    ['a\uffffb', 'U+FFFF'],
    ['a\u{1ffff}', 'U+1FFFF'],
    ['a\ufdd0', 'U+FDD0'],
  ])('may not be %j, since %s does not print', (text, code) => {
    expect(readGreeting(text, en)).toEqual({ problem: expect.stringContaining(code) });
  });

  test.each(['', ' ', '   ', '\u00a0', '\u2028', '\u3000'])('may not be empty: %j', (text) => {
    expect(readGreeting(text, en)).toEqual({ problem: en.input.greetingEmpty });
  });

  test('has a length', () => {
    expect(readGreeting('x'.repeat(1001), en)).toEqual({
      problem: en.input.greetingLong(1001, 1000),
    });
  });

  test('is never changed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const reading = readGreeting(text, en);
        if ('value' in reading) expect(reading.value).toBe(text);
        // Whatever is refused is so for a reason that can be checked.
        else expect(text.trim() === '' || /[\p{Cc}\p{Cs}\p{Cn}]/u.test(text)).toBe(true);
      }),
    );
  });
});

describe('a locale', () => {
  test.each([
    ['en', 'en'],
    ['fr', 'fr'],
    ['FR', 'fr'],
    ['fr-CA', 'fr'],
    ['fr_CA.UTF-8', 'fr'],
    ['fr.UTF-8', 'fr'],
    ['fr@euro', 'fr'],
    ['en_GB', 'en'],
  ])('%s is %s', (text, locale) => {
    expect(readLocale(text, en)).toEqual({ value: locale });
  });

  test.each(['', 'C', 'xx', 'french', 'frx', 'f', 'fr CA', ' fr', 'C.UTF-8', 'POSIX', 'fry-NL'])(
    '%j is none of ours',
    (text) => {
      expect(readLocale(text, en)).toEqual({ problem: expect.stringContaining('en, fr') });
    },
  );
});
