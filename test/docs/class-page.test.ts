import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { isOption } from '../../generators/core/options/table.js';
import { packageRoot } from '../../generators/core/project/package-root.js';
import { misprints } from '../i18n/misprints.js';
import { bodiesIn, flagsOf, linksOf, proseOf, readDoc, shapeOf } from './markdown.js';
import { isOurs, objections } from './own-commands.js';

const pages = ['docs/class.md', 'docs/class.fr.md'];

/** What is not ours in them: the command of GitHub, and what hands it the names. */
const others = /^node -p .* \| xargs -n 1 gh repo create --private$/;

describe.each(pages)('%s', (file) => {
  const text = readDoc(file);
  const lines = bodiesIn(text, 'sh').flatMap((body) => body.trim().split('\n'));

  test('every command is one that we would obey, or is another tool’s', async () => {
    expect(lines.length).toBeGreaterThan(15);
    for (const line of lines) {
      if (isOurs(line)) expect([line, await objections(line)]).toEqual([line, []]);
      else expect(line).toMatch(others);
    }
  });

  test('no flag is named that does not exist', () => {
    const known = (flag: string) => isOption(flag.slice(2)) || flag === '--private';
    expect(flagsOf(text).filter((flag) => !known(flag))).toEqual([]);
  });

  test('the links within the repository lead somewhere', () => {
    const inside = linksOf(text).filter((link) => !link.startsWith('https:'));
    expect(inside.filter((link) => !existsSync(join(packageRoot, 'docs', link)))).toEqual([]);
  });
});

test('both languages have the same parts', () => {
  const [english, french] = pages.map((file) => shapeOf(readDoc(file)));
  expect(french).toEqual(english);
});

test('the French follows French typography', () => {
  expect(misprints(proseOf(readDoc('docs/class.fr.md')))).toEqual([]);
});
