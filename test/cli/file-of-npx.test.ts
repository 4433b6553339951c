import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { fileOfNpx } from '../../generators/cli/file-of-npx.js';
import { folderWith, temporaryFolder } from '../temporary-folder.js';

/** The package, as npx unpacks it: what npx was asked for stands two folders above. */
const unpackedFor = (...packages: readonly unknown[]): string =>
  join(
    folderWith({ 'package.json': JSON.stringify({ _npx: { packages } }) }),
    'node_modules/docker-intro',
  );

test.each([
  [['./docker-intro-1.0.0.tgz'], './docker-intro-1.0.0.tgz'],
  [['../dist/docker-intro-1.0.0.tgz'], '../dist/docker-intro-1.0.0.tgz'],
  [['C:\\class\\docker-intro-1.0.0.tgz'], 'C:/class/docker-intro-1.0.0.tgz'],
  [['docker-intro'], undefined],
  [['docker-intro@1.0.0'], undefined],
  [['./my folder/docker-intro-1.0.0.tgz'], undefined],
  [['./$(id).tgz'], undefined],
  [[7], undefined],
  [[], undefined],
])('npx %j: the file is %p', (packages, file) => {
  expect(fileOfNpx(unpackedFor(...packages))).toBe(file);
});

test.each([['{'], ['null'], ['[]'], ['{"_npx":7}'], ['{"_npx":{"packages":"a.tgz"}}']])(
  'nothing is known where npm keeps %s',
  (text) => {
    const root = join(folderWith({ 'package.json': text }), 'node_modules/docker-intro');
    expect(fileOfNpx(root)).toBeUndefined();
  },
);

test('nothing is known where the package was not unpacked by npx', () => {
  expect(fileOfNpx(join(temporaryFolder(), 'a/b'))).toBeUndefined();
});
