import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readInside } from '../../generators/core/disk/read-inside.js';
import { folderWith } from '../temporary-folder.js';

const made = folderWith({
  'project/plain': 'plain',
  'project/folder/inside': 'inside',
  'project-two/other': 'other',
  'outside/secret': 'secret',
});
const project = join(made, 'project');
const link = (path: string, target: string) => symlinkSync(target, join(project, path));
link('to-plain', 'plain');
link('to-folder', 'folder');
link('out', '../outside');
link('beside', '../project-two/other');
link('absolute', join(project, 'plain'));
link('back', `../outside/../project/plain`);
link('nowhere', 'gone');
link('nowhere-outside', '../outside/gone');
link('loop', 'loop');
link('null', '/dev/null');
link('environ', '/proc/self/environ');
mkdirSync(join(project, 'empty'));
spawnSync('mkfifo', [join(project, 'pipe')]);
link('to-pipe', 'pipe');
writeFileSync(join(project, 'sparse'), '');
truncateSync(join(project, 'sparse'), 5e9);
writeFileSync(join(project, 'full'), 'x'.repeat(16));
writeFileSync(join(project, 'over'), 'x'.repeat(17));
symlinkSync('project', join(made, 'linked'));

/** What is read, or why it is not. */
const told = (path: string, root = project): string => {
  const file = readInside(root, path, 16);
  if ('bytes' in file) return Buffer.from(file.bytes).toString();
  if (file.refused === 'outside') return `outside: ${file.leadsTo}`;
  return file.refused === 'notAFile' ? `notAFile: ${file.is}` : file.refused;
};

describe('a file of a project is read', () => {
  test.each([
    ['plain', 'plain'],
    ['folder/inside', 'inside'],
    ['to-plain', 'plain'],
    ['to-folder/inside', 'inside'],
    ['absolute', 'plain'],
    ['back', 'plain'],
    ['full', 'x'.repeat(16)],
  ])('at %s', (path, text) => {
    expect(told(path)).toBe(text);
    expect(told(path, join(made, 'linked'))).toBe(text);
  });
});

describe('a file of a project is refused', () => {
  test.each([
    ['out/secret', `outside: ${join(made, 'outside/secret')}`],
    ['out', `outside: ${join(made, 'outside')}`],
    ['beside', `outside: ${join(made, 'project-two/other')}`],
    ['../outside/secret', `outside: ${join(made, 'outside/secret')}`],
    ['null', 'outside: /dev/null'],
    ['environ', expect.stringMatching(/^outside: \/proc\/\d+\/environ$/)],
    ['gone', 'missing'],
    ['plain/gone', 'missing'],
    ['nowhere', 'missing'],
    ['nowhere-outside', 'missing'],
    ['loop', 'unreadable'],
    ['pipe', 'notAFile: pipe'],
    ['to-pipe', 'notAFile: pipe'],
    ['folder', 'notAFile: folder'],
    ['empty', 'notAFile: folder'],
    ['', 'notAFile: folder'],
    ['over', 'tooLarge'],
    ['sparse', 'tooLarge'],
    ['a\0b', 'unreadable'],
  ])('at %j', (path, why) => {
    expect(told(path)).toEqual(why);
  });

  test('where a folder on the way becomes a link meanwhile', () => {
    const turning = folderWith({ 'p/a/file': 'mine', 'secret/file': 'secret' });
    const script = `import { renameSync, symlinkSync } from 'node:fs';
      process.chdir(${JSON.stringify(join(turning, 'p'))});
      symlinkSync('../secret', 'evil');
      const ends = Date.now() + 1500;
      for (let at = 0; Date.now() < ends; at++) {
        renameSync('a', 'b'); renameSync('evil', 'a'); renameSync('a', 'evil'); renameSync('b', 'a');
      }
      process.stdout.write('done');`;
    return new Promise<void>((resolve, reject) => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
      const seen = new Set<string>();
      let running = true;
      child.once('exit', () => {
        running = false;
      });
      const look = () => {
        for (let count = 0; count < 200; count++) seen.add(told('a/file', join(turning, 'p')));
        if (running) return void setImmediate(look);
        try {
          expect([...seen]).not.toContain('secret');
          expect([...seen]).toContain('mine');
          resolve();
        } catch (error) {
          reject(error);
        }
      };
      look();
    });
  });
});
