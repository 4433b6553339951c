import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { atPath } from '../../generators/core/disk/at-path.js';
import { folderWith } from '../temporary-folder.js';
import { treeOf } from '../tree.js';

const write = (text: string) => (place: string) => writeFileSync(place, text);

test('a folder on the way is made where it is missing', () => {
  const top = folderWith({ 'a/b/file': 'old' });
  const paths = ['file', 'a/b/file', 'c/d/file'];
  for (const path of paths) atPath(top, path, write(path));
  expect(treeOf(top)).toEqual(Object.fromEntries(paths.map((path) => [path, path])));
});

test('no link is followed, and what is told of it names the place', () => {
  const top = folderWith({ 'project/x': '', 'secret/x': '' });
  symlinkSync('../secret', join(top, 'project/a'));
  symlinkSync('project', join(top, 'again'));
  const place = join(top, 'project/a');
  expect(() => atPath(join(top, 'project'), 'a/file', write(''))).toThrow(place);
  expect(() => atPath(join(top, 'project'), 'a/b/file', write(''))).toThrow(place);
  expect(() => atPath(join(top, 'again'), 'file', write(''))).toThrow(join(top, 'again'));
  expect(readdirSync(join(top, 'secret'))).toEqual(['x']);
});

const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux('nothing is written elsewhere where a folder becomes a link meanwhile', async () => {
  const top = folderWith({ 'p/a/x': '', 'secret/x': '' });
  symlinkSync('../secret', join(top, 'p/evil'));
  const script = `const { renameSync } = require('fs'); const ends = Date.now() + 1500;
    while (Date.now() < ends) {
      renameSync('a', 'b'); renameSync('evil', 'a'); renameSync('a', 'evil'); renameSync('b', 'a');
    }`;
  const child = spawn(process.execPath, ['-e', script], { cwd: join(top, 'p') });
  const over = once(child, 'exit');
  let written = 0;
  for (let tries = 0; child.exitCode === null; tries++) {
    try {
      atPath(join(top, 'p'), 'a/file', write(`${tries}`));
      written += 1;
    } catch {
      // It was a link, or not there.
    }
    if (tries % 100 === 0) await nextTurn();
  }
  await over;
  expect(written).toBeGreaterThan(0);
  expect(readdirSync(join(top, 'secret'))).toEqual(['x']);
});
