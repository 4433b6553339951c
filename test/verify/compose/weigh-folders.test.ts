import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { weighFolders } from '../../../generators/core/verify/compose/weigh-folders.js';
import { temporaryFolder } from '../../temporary-folder.js';
import { plant } from '../../zoo/plant.js';

const bounds = { bytes: 1000, entries: 10 };
const project = (files: Parameters<typeof plant>[0]['files']) =>
  plant({ id: 'project', files }, temporaryFolder());
const many = (folder: string, count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${folder}/${at}`, '']));

test.each<[string, Parameters<typeof project>[0], readonly string[], unknown]>([
  ['what is small', { 'a/b/c': 'x'.repeat(900), 'd/e': 'x' }, ['a', 'd'], undefined],
  ['a file', { 'a/b/c': 'x'.repeat(1001) }, ['a'], { tooLarge: 'a' }],
  ['a file that is not there at all', { 'a/b': { sparse: 2 ** 40 } }, ['a'], { tooLarge: 'a' }],
  [
    'files together',
    { 'a/b': 'x'.repeat(600), 'c/d': 'x'.repeat(600) },
    ['a', 'c'],
    { tooLarge: 'c' },
  ],
  ['as many as may be', many('a', 10), ['a'], undefined],
  ['too many', many('a', 11), ['a'], { tooLarge: 'a' }],
  ['too many together', { ...many('a', 6), ...many('b', 6) }, ['a', 'b'], { tooLarge: 'b' }],
  ['a pipe', { 'a/b': { fifo: true } }, ['a'], undefined],
  ['what is no folder', { a: 'x' }, ['a'], { unreadable: 'a' }],
])('weighs %s', (_what, files, folders, told) => {
  expect(weighFolders(project(files), folders, bounds)).toEqual(told);
});

test('a link is weighed as one, wherever it leads', () => {
  const root = project({ 'a/b': 'x', 'large/c': 'x'.repeat(2000) });
  symlinkSync('..', join(root, 'a/up'));
  symlinkSync('../large', join(root, 'a/large'));
  symlinkSync('/', join(root, 'a/all'));
  expect(weighFolders(root, ['a'], bounds)).toBeUndefined();
  // What is mounted may be a link into the project itself.
  symlinkSync('large', join(root, 'linked'));
  expect(weighFolders(root, ['linked'], bounds)).toEqual({ tooLarge: 'linked' });
});

test('what nobody may read is named, unless everything may be read', () => {
  const root = project({ 'a/b': { text: 'x', mode: 0 } });
  const isRoot = process.getuid?.() === 0;
  expect(weighFolders(root, ['a'], bounds)).toEqual(isRoot ? undefined : { unreadable: 'a/b' });
});

test('a tree as deep as paths go is weighed', () => {
  const root = temporaryFolder();
  const deep = join(root, 'a', ...Array.from({ length: 1500 }, () => 'b'));
  mkdirSync(deep, { recursive: true });
  writeFileSync(join(deep, 'c'), '');
  expect(weighFolders(root, ['a'], bounds)).toEqual({ tooLarge: 'a' });
});
