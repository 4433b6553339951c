import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { packageRoot } from '../../generators/core/package/package-root.js';
import { readDoc } from './markdown.js';
import { lookedUpOn, oldestVersions } from './oldest-versions.js';

/** All that is emitted, all that runs here, and all that a page shows. */
const files = ['templates', '.github', 'docs']
  .flatMap((folder) =>
    readdirSync(join(packageRoot, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(packageRoot.length + 1)),
  )
  .concat('README.md', 'README.fr.md');

/** `actions/checkout@v5`, `image: docker:29-cli`, `"…/docker-in-docker:3"`, with the number of its line. */
const used = files.flatMap((file) =>
  readDoc(file)
    .split('\n')
    .flatMap((line, index) => {
      const [, name = '', major] =
        /uses: ([^@\s:]+)@v(\d+)/.exec(line) ?? /[ "](docker|ghcr\.io[^:]+):(\d+)/.exec(line) ?? [];
      return major === undefined ? [] : [{ at: `${file}:${index + 1}`, name, major: +major }];
    }),
);

test(`nothing that runs elsewhere is older than the table of ${lookedUpOn}`, () => {
  const old = used.filter(({ name, major }) => !(major >= (oldestVersions[name] ?? Infinity)));
  expect(old).toEqual([]);
});

test('the table names what is used, and nothing else', () => {
  expect([...new Set(used.map(({ name }) => name))].sort()).toEqual(
    Object.keys(oldestVersions).sort(),
  );
});

test('nothing is used without a version', () => {
  const all = files.flatMap((file) => readDoc(file).match(/uses: (?!docker:\/\/).*/g) ?? []);
  expect(all.filter((line) => !/@v\d+$/.test(line))).toEqual([]);
});
