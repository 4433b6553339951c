import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { packageRoot } from '../../generators/core/package/package-root.js';
import { allow } from '../../generators/core/verify/compose/allowed/allow.js';
import { containedCompose } from '../../generators/core/verify/compose/contained-compose.js';
import { copyBounds } from '../../generators/core/verify/compose/weigh-folders.js';
import { misprints } from '../i18n/misprints.js';
import { temporaryFolder } from '../temporary-folder.js';
import { reachingOut } from '../verify/compose/reaching-out.js';
import { inlineCodeOf, linksOf, proseOf, readDoc, shapeOf } from './markdown.js';

const pages = ['docs/compose.md', 'docs/compose.fr.md'];

/** What is named in the first cells of the tables of each part. */
function keysOf(text: string) {
  const [, , own = '', out = '', unproven = ''] = text.split(/^## /m);
  const first = (part: string) =>
    part.split('\n').flatMap((line) => inlineCodeOf(/^\| (.*?) \|/.exec(line)?.[1] ?? ''));
  return { own: first(own), out: first(out), unproven: first(unproven) };
}

const wordsOf = (at: string): readonly string[] => [at, ...at.split('.')];

const service = (more: object) => {
  const config = { services: { web: { image: 'x', networks: { default: null }, ...more } } };
  const allowed = allow(config, temporaryFolder());
  if ('why' in allowed) return allowed.why;
  const session = { name: 'a-1', label: 'a=b', runLabel: 'c=d' };
  const asked = { service: { name: 'other' }, containerPort: 5000 };
  const given = { session, asked, network: true, hostPort: 1, rights: false };
  return (containedCompose(allowed, given) as { services: { web: object } }).services.web;
};

describe.each(pages)('%s', (file) => {
  const text = readDoc(file);
  const { own, out, unproven } = keysOf(text);

  test.each([
    ['reachesOut', out],
    ['unproven', unproven],
  ] as const)('what is %s is told, and what is told is so', (why, told) => {
    const rows = reachingOut.filter((each) => each.why === why);
    const isTold = ({ at }: (typeof rows)[number]) =>
      wordsOf(at).some((word) => told.includes(word) && word !== 'services');
    expect(rows.filter((row) => !isTold(row)).map(({ at }) => at)).toEqual([]);
    const tested = new Set(rows.flatMap(({ at }) => wordsOf(at)));
    expect(told.filter((key) => !tested.has(key) && key !== 'build')).toEqual([]);
  });

  test('what the proof says itself is left out of what it starts', () => {
    const kept = new Set(['ports', 'restart', 'mem_limit']);
    for (const key of own.filter((each) => !kept.has(each))) {
      expect([key, service({ [key]: 'x' })]).toEqual([key, service({})]);
    }
  });

  test('its bounds are true, and its links lead somewhere', () => {
    expect(text).toMatch(new RegExp(`\\b${copyBounds.bytes / 2 ** 20}\\sM[Bo]`));
    for (const link of linksOf(text)) {
      expect([link, existsSync(join(packageRoot, 'docs', link))]).toEqual([link, true]);
    }
  });
});

test('both languages have the same parts, and name the same', () => {
  const [english = '', french = ''] = pages.map(readDoc);
  expect(shapeOf(french)).toEqual(shapeOf(english));
  expect(inlineCodeOf(french)).toEqual(inlineCodeOf(english));
});

test('the French follows French typography', () => {
  expect(misprints(proseOf(readDoc('docs/compose.fr.md')))).toEqual([]);
});
