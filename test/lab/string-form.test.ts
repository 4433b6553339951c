import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readOwnLab } from '../../generators/core/lab/own-labs.js';
import { inString, type StringForm } from '../../generators/core/lab/string-form.js';
import { findPython } from '../pythons.js';

const python3 = await findPython('3');
const python = readOwnLab('python3-flask').string;
const javaScript: StringForm = {
  replace: { '\\': '\\\\', '"': '\\"' },
  ...{ hidden: '\\u{%x}', above: '\\u{%x}' },
};
const java: StringForm = { ...javaScript, hidden: '\\u%4x', above: 'utf16' };

test.each([
  [javaScript, 'a "quote" and a \\', 'a \\"quote\\" and a \\\\'],
  [javaScript, 'x\u2028y', 'x\\u{2028}y'],
  [java, 'x\u2028y', 'x\\u2028y'],
  [java, '\u{e0001}', '\\udb40\\udc01'],
  [java, '😀 é', '😀 é'],
  [{ ...javaScript, replace: { ...javaScript.replace, $: '\\$' } }, '$(id) {$x}', '\\$(id) {\\$x}'],
] as const)('%# writes what does not show as its number', (form, text, written) => {
  expect(inString(form, text)).toBe(written);
});

describe('whatever the text', () => {
  const anything = fc.string({ unit: 'binary' }).filter((text) => !/\p{Cs}/u.test(text));

  test('JavaScript reads what was meant', () => {
    fc.assert(
      fc.property(anything, (text) => {
        // Line ends are never let in, and are numbers here all the same.
        expect(new Function(`return "${inString(javaScript, text)}"`)()).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  (python3 === undefined ? test.skip : test)('so does Python', () => {
    const texts = fc.sample(anything, 300);
    if (python === undefined || python3 === undefined) throw new Error('Both are there.');
    const source = texts.map((text) => `"${inString(python, text)}"`).join(',\n');
    const input = `# -*- coding: utf-8 -*-\nimport json\nprint(json.dumps([${source}]))\n`;
    const { stdout, stderr } = spawnSync(python3, ['-'], { input, encoding: 'utf8' });
    expect([stderr, JSON.parse(stdout || '[]')]).toEqual(['', texts]);
  });
});
