import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { en } from '../../generators/core/i18n/en/en.js';
import { checkDir } from '../../generators/core/options/check-dir.js';
import { folderWith } from '../temporary-folder.js';

const { dir: words } = en.input;
const root = folderWith({ file: '', 'folder/x': '' });
const at = (path: string) => join(root, path);
symlinkSync('nowhere', at('dangling'));
symlinkSync('loop', at('loop'));
symlinkSync('folder', at('link'));
symlinkSync('file', at('file-link'));

describe('a project can be written', () => {
  test.each(['.', 'folder', 'new', 'new/and/deep', 'link', 'link/new', '...', 'ü ☃'])(
    'to %s',
    (dir) => {
      expect(checkDir(at(dir), en)).toEqual([]);
    },
  );
});

describe('a project cannot be written', () => {
  test.each([
    ['file', words.notAFolder(at('file'))],
    ['file/below', words.notAFolder(at('file'))],
    ['file/far/below', words.notAFolder(at('file'))],
    ['file-link', words.notAFolder(at('file-link'))],
    ['dangling', words.notAFolder(at('dangling'))],
    ['dangling/below', words.notAFolder(at('dangling'))],
    ['loop', words.notAFolder(at('loop'))],
    ['loop/below', words.notAFolder(at('loop'))],
    ['x'.repeat(256), words.tooLong],
    ['x/'.repeat(2100), words.tooLong],
    [`new/${'é'.repeat(128)}`, words.tooLong],
    ['a\0b', words.nul],
  ])('to %j', (dir, message) => {
    expect(checkDir(at(dir), en).map((problem) => problem.message)).toEqual([message]);
  });

  test('to /dev/null, nor below it', () => {
    for (const dir of ['/dev/null', '/dev/null/x']) {
      expect(checkDir(dir, en)).toEqual([{ where: dir, message: words.notAFolder('/dev/null') }]);
    }
  });
});
