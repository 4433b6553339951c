import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { applyFiles } from '../../generators/core/disk/apply-files.js';
import { folderWith, temporaryFolder } from '../temporary-folder.js';
import { treeOf } from '../tree.js';

const fileOf = (path: string, contents: string) => ({ path, contents, mode: 0o644 });
const files = [fileOf('README.md', 'new\n'), fileOf('web/myapp.py', 'x\n')];
const written = { 'README.md': 'new\n', 'web/myapp.py': 'x\n' };

describe('a new folder', () => {
  test.each(['new', 'new/and/deep'])('%s, and nothing beside it', async (dir) => {
    const parent = temporaryFolder();
    await applyFiles(files, join(parent, dir));
    expect(treeOf(join(parent, dir))).toEqual(written);
    expect(readdirSync(parent)).toEqual(['new']);
  });

  test('is seen only when all of it is there, what comes last included', async () => {
    const parent = temporaryFolder();
    await applyFiles(files, join(parent, 'new'), async (folder) => {
      expect(readdirSync(parent)).not.toContain('new');
      writeFileSync(join(folder, 'last'), '');
    });
    expect(treeOf(join(parent, 'new'))).toEqual({ ...written, last: '' });
  });

  test('is open to whom the umask lets in', async () => {
    const dir = join(temporaryFolder(), 'new');
    await applyFiles(files, dir);
    expect(statSync(dir).mode & 0o777).toBe(0o777 & ~process.umask());
    expect(statSync(join(dir, 'README.md')).mode & 0o777).toBe(0o644 & ~process.umask());
  });

  test('leaves nothing where what comes last fails', async () => {
    const parent = temporaryFolder();
    const failing = applyFiles(files, join(parent, 'new/deep'), async () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(readdirSync(parent)).toEqual([]);
  });

  test.each(['new', 'new/and/deep'])('%s, that appears meanwhile, is left alone', async (dir) => {
    const parent = temporaryFolder();
    const late = applyFiles(files, join(parent, dir), async () => {
      mkdirSync(join(parent, 'new'));
      writeFileSync(join(parent, 'new/mine'), 'mine');
    });
    await expect(late).resolves.toBe(join(parent, 'new'));
    expect(treeOf(parent)).toEqual({ 'new/mine': 'mine' });
  });

  test('many at once, beside each other', async () => {
    const parent = temporaryFolder();
    const names = Array.from({ length: 50 }, (_, n) => `p${n}`);
    await Promise.all(names.map((name) => applyFiles(files, join(parent, name))));
    expect(readdirSync(parent).sort()).toEqual([...names].sort());
  });
});

describe('a folder that is there', () => {
  test('keeps what is not ours', async () => {
    const dir = folderWith({ 'README.md': 'old\n', 'web/mine.txt': 'mine', '.git/HEAD': 'x' });
    await applyFiles(files, dir);
    expect(treeOf(dir)).toEqual({ ...written, 'web/mine.txt': 'mine', '.git/HEAD': 'x' });
  });

  test('has a link replaced, and what it led to left as it was', async () => {
    const outside = folderWith({ secret: 'secret' });
    const dir = temporaryFolder();
    symlinkSync(join(outside, 'secret'), join(dir, 'README.md'));
    await applyFiles(files, dir);
    expect(lstatSync(join(dir, 'README.md')).isFile()).toBe(true);
    expect(treeOf(outside)).toEqual({ secret: 'secret' });
  });

  test('may itself be a link', async () => {
    const real = temporaryFolder();
    const link = join(temporaryFolder(), 'link');
    symlinkSync(real, link);
    await applyFiles(files, link);
    expect(readlinkSync(link)).toBe(real);
    expect(treeOf(real)).toEqual(written);
  });

  test('has no temporary file left where one cannot be replaced', async () => {
    const dir = temporaryFolder();
    mkdirSync(join(dir, 'README.md/full'), { recursive: true });
    await expect(applyFiles(files, dir)).rejects.toThrow();
    expect(readdirSync(dir)).toEqual(['README.md']);
  });
});
