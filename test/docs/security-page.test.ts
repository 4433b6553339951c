import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { isOption } from '../../generators/core/options/table.js';
import { packageRoot } from '../../generators/core/package/package-root.js';
import { most } from '../../generators/core/verdict/bounds.js';
import {
  memoryLimit,
  processLimit,
} from '../../generators/core/verify/engine/contained-commands.js';
import { deadlines } from '../../generators/core/verify/engine/engine.js';
import { misprints } from '../i18n/misprints.js';
import { flagsOf, linksOf, proseOf, readDoc, shapeOf } from './markdown.js';

const pages = ['docs/security.md', 'docs/security.fr.md'];
/** Of other programs. */
const foreign = ['--from'];

describe.each(pages)('%s', (file) => {
  const text = readDoc(file);

  test('its bounds are true', () => {
    expect(text).toMatch(new RegExp(`\\| ${memoryLimit}\\sM[Bo]`));
    expect(text).toMatch(new RegExp(`\\b${processLimit}\\sprocess`));
    expect(text).toMatch(new RegExp(`\\b${deadlines.build / 60_000}\\sminutes`));
    expect(text).toMatch(new RegExp(`\\| ${most.warnings}\\s(?:warnings|avertissements)`));
  });

  test('no flag is named that does not exist', () => {
    const known = (flag: string) => isOption(flag.slice(2)) || foreign.includes(flag);
    expect(flagsOf(text).filter((flag) => !known(flag))).toEqual([]);
  });

  test('its links lead somewhere', () => {
    for (const link of linksOf(text)) {
      const [path = '', anchor] = link.split('#');
      expect([link, existsSync(join(packageRoot, 'docs', path))]).toEqual([link, true]);
      const headings = readDoc(join('docs', path)).match(/(?<=^#+ ).*$/gm) ?? [];
      const anchors = headings.map((heading) => heading.toLowerCase().replaceAll(' ', '-'));
      if (anchor) expect(anchors).toContain(anchor);
    }
  });
});

test('both languages have the same parts', () => {
  const [english, french] = pages.map((file) => shapeOf(readDoc(file)));
  expect(french).toEqual(english);
});

test('the French follows French typography', () => {
  expect(misprints(proseOf(readDoc('docs/security.fr.md')))).toEqual([]);
});
