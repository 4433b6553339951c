import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { methods, renewals, verbs } from '../../generators/core/checks/check.js';
import { placeholders } from '../../generators/core/checks/placeholders.js';
import { isOption } from '../../generators/core/options/table.js';
import { packageRoot } from '../../generators/core/package/package-root.js';
import { mistakesIn } from '../checks/read.js';
import { misprints } from '../i18n/misprints.js';
import { bodiesIn, flagsOf, inlineCodeOf, linksOf, proseOf, readDoc, shapeOf } from './markdown.js';

const pages = ['docs/checks.md', 'docs/checks.fr.md'];

describe.each(pages)('%s', (file) => {
  const text = readDoc(file);

  test('its example is right', async () => {
    const examples = bodiesIn(text, 'yaml');
    expect(examples).toHaveLength(1);
    for (const example of examples) expect(await mistakesIn(example)).toEqual([]);
  });

  test('every word of the format is told of', () => {
    const told = inlineCodeOf(text).join(' ');
    const words = [...verbs, ...methods, ...renewals, ...placeholders.map((name) => `{${name}}`)];
    const keys = ['points', 'hint', 'needs', 'title', 'id', 'send', 'status', 'says', 'says-not'];
    const more = ['header', 'json', 'form', 'text', 'within', 'max-size', 'user', 'label', 'from'];
    for (const word of [...words, ...keys, ...more]) expect(told).toContain(word);
  });

  test('no flag is named that does not exist', () => {
    expect(flagsOf(text).filter((flag) => !isOption(flag.slice(2)))).toEqual([]);
  });

  test('the links within the repository lead somewhere', () => {
    expect(linksOf(text).filter((link) => !existsSync(join(packageRoot, 'docs', link)))).toEqual(
      [],
    );
  });
});

test('both languages have the same parts', () => {
  const [english, french] = pages.map((file) => shapeOf(readDoc(file)));
  expect(french).toEqual(english);
});

test('the French follows French typography', () => {
  expect(misprints(proseOf(readDoc('docs/checks.fr.md')))).toEqual([]);
});
