import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import {
  makeTemporaryFolder,
  removeTemporaryFolder,
} from '../../generators/core/disk/temporary-folder.js';

/** Programs that mean to leave a folder behind. */
const left: readonly (readonly [string, string])[] = [
  ['digs deeper than a path is long', 'for (let i = 0; i < 3000; i++) dig("deep")'],
  ['digs with long names', 'for (let i = 0; i < 40; i++) dig("é".repeat(120))'],
  ['locks what it has dug', 'for (let i = 0; i < 3000; i++) dig("d"); fs.chmodSync("..", 0)'],
  ['locks all', 'dig("a"); dig("b"); fs.chmodSync("../..", 0o555); fs.chmodSync("..", 0)'],
  ['gives a name that is no text', 'fs.mkdirSync(Buffer.from([0xff])); dig("a")'],
];

test.each(left)('a folder is removed where a program %s', async (_what, program) => {
  const folder = makeTemporaryFolder();
  const dig =
    'const fs = require("fs"); const dig = (n) => { fs.mkdirSync(n); process.chdir(n); };';
  const done = spawnSync(process.execPath, ['-e', `${dig}${program}`], { cwd: folder });
  expect(`${done.stderr}`).toBe('');
  await removeTemporaryFolder(folder);
  expect(existsSync(folder)).toBe(false);
});
