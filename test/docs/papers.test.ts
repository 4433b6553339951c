import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { packageRoot } from '../../generators/core/package/package-root.js';
import { toolVersion } from '../../generators/core/package/tool-version.js';
import { inlineCodeOf, linksOf, readDoc } from './markdown.js';

const manifest: {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
} = JSON.parse(readDoc('package.json'));

const isThere = (path: string): boolean => existsSync(join(packageRoot, path));

/** What looks like a path of this repository: it begins with one of its folders. */
const paths = (file: string): readonly string[] =>
  inlineCodeOf(readDoc(file)).filter((code) =>
    /^(?:generators|templates|schemas|scripts|test)(?:\/|$)/.test(code),
  );

test.each(['ARCHITECTURE.md', 'CONTRIBUTING.md'])('%s names paths and links that exist', (file) => {
  expect(paths(file).length).toBeGreaterThan(5);
  expect(paths(file).filter((path) => !isThere(path))).toEqual([]);
  const links = linksOf(readDoc(file)).filter((link) => !link.startsWith('https:'));
  expect(links.filter((link) => !isThere(link))).toEqual([]);
});

test('ARCHITECTURE.md names every folder of templates', () => {
  const named = paths('ARCHITECTURE.md');
  for (const name of readdirSync(join(packageRoot, 'templates'))) {
    expect(named).toContain(`templates/${name}`);
  }
});

test('CONTRIBUTING.md justifies each dependency, and names the version that is there', () => {
  const rows = [
    ...readDoc('CONTRIBUTING.md').matchAll(/^\| `(\S+)` \| (\d+)\.\S+, \d{4}-\d\d \|/gm),
  ];
  const justified = Object.fromEntries(rows.map(([, name, major]) => [name, major]));
  const there = Object.entries(manifest.dependencies).map(([name, range]) => [
    name,
    /\d+/.exec(range)?.[0],
  ]);
  expect(justified).toEqual(Object.fromEntries(there));
});

test('CONTRIBUTING.md names npm scripts that exist', () => {
  const named = inlineCodeOf(readDoc('CONTRIBUTING.md')).flatMap(
    (code) => /^npm run ([\w:]+)$/.exec(code)?.[1] ?? [],
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
});

test('CHANGELOG.md has this version', () => {
  expect(readDoc('CHANGELOG.md')).toContain(`\n## [${toolVersion()}]`);
});
