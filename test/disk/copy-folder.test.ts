import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { execa } from 'execa';
import { copyFolder } from '../../generators/core/disk/copy-folder.js';
import { longTest } from '../long.js';
import { folderWith, temporaryFolder } from '../temporary-folder.js';

const files = { 'secret.txt': 'secret', 'web/main.py': 'main', 'web/data/list.txt': 'list' };

/** A project with a link in its build context, copied as for `--outside`. */
function copied(link: string, target: (folder: string) => string) {
  const folder = folderWith(files);
  const to = join(temporaryFolder(), 'web');
  symlinkSync(target(folder), join(folder, 'web', link));
  expect(copyFolder(join(folder, 'web'), to)).toBe(true);
  expect(readFileSync(join(to, 'main.py'), 'utf8')).toBe('main');
  return { to, place: join(to, link) };
}

it.each<[string, string, (folder: string) => string]>([
  ['above the context', 'link', () => '../secret.txt'],
  ['to a folder above it', 'link', () => '..'],
  ['anywhere by its whole path', 'link', (folder) => join(folder, 'secret.txt')],
  ['into the context by its whole path', 'link', (folder) => join(folder, 'web/main.py')],
  ['out of the context and into it again', 'link', () => '../web/main.py'],
  ['by way of a folder inside', 'data/link', () => '../../secret.txt'],
  ['to what runs', 'link', () => '/proc/self/environ'],
  ['nowhere', 'link', () => 'nowhere'],
  ['to itself', 'link', () => 'link'],
])('a link that leads %s is left out, as it dangles in an image', (_where, link, target) => {
  const { place } = copied(link, target);
  expect(lstatSync(place, { throwIfNoEntry: false })).toBeUndefined();
});

it.each([
  ['link', 'main.py', 'main'],
  ['data/link', '../main.py', 'main'],
  ['data/link', './list.txt', 'list'],
])('a link that stays inside is copied as a link: %s to %s', (link, target, text) => {
  const { place } = copied(link, () => target);
  expect(lstatSync(place).isSymbolicLink()).toBe(true);
  expect(readFileSync(place, 'utf8')).toBe(text);
});

it('a link to a link that leads out is of no use', () => {
  const folder = folderWith(files);
  symlinkSync('../secret.txt', join(folder, 'web/out'));
  symlinkSync('out', join(folder, 'web/link'));
  symlinkSync('..', join(folder, 'web/up'));
  symlinkSync('up/secret.txt', join(folder, 'web/through'));
  const to = join(temporaryFolder(), 'web');
  copyFolder(join(folder, 'web'), to);
  for (const each of ['out', 'link', 'up', 'through']) {
    expect(existsSync(join(to, each))).toBe(false);
  }
});

it('a folder that holds itself by a link is copied once', () => {
  const { place } = copied('data/again', () => '..');
  expect(lstatSync(place).isSymbolicLink()).toBe(true);
});

it('what cannot be looked into is as good as empty', () => {
  const folder = folderWith({ file: '' });
  expect(copyFolder(join(folder, 'file'), join(temporaryFolder(), 'web'))).toBe(true);
  expect(copyFolder(join(folder, 'nowhere'), join(temporaryFolder(), 'web'))).toBe(true);
});

it('what is no file is neither read nor waited for', async () => {
  const folder = folderWith(files);
  await execa('mkfifo', [join(folder, 'web/pipe')]);
  await execa('python3', [
    ...['-c', 'import socket, sys; socket.socket(socket.AF_UNIX).bind(sys.argv[1])'],
    join(folder, 'web/socket'),
  ]);
  const to = temporaryFolder();
  expect(copyFolder(join(folder, 'web'), to)).toBe(true);
  expect(existsSync(join(to, 'pipe')) || existsSync(join(to, 'socket'))).toBe(false);
});

it('a file of five gigabytes that takes no room is too large, and not read', () => {
  const folder = folderWith({ main: '', large: '' });
  truncateSync(join(folder, 'large'), 5 * 1024 ** 3);
  const to = temporaryFolder();
  const began = performance.now();
  expect(copyFolder(folder, to)).toBe(false);
  expect(performance.now() - began).toBeLessThan(1000);
  expect(existsSync(join(to, 'large'))).toBe(false);
});

longTest('more folders than an application has are too many', () => {
  const folder = temporaryFolder();
  for (let one = 0; one <= 20_000; one++) mkdirSync(join(folder, `${one}`));
  expect(copyFolder(folder, temporaryFolder())).toBe(false);
});
