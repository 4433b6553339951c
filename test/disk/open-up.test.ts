import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openUp } from '../../generators/core/disk/open-up.js';
import { temporaryFolder } from '../temporary-folder.js';

test('a folder that is locked can be removed once it is opened up', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'a/b'), { recursive: true });
  chmodSync(join(folder, 'a/b'), 0);
  chmodSync(join(folder, 'a'), 0);
  await openUp(folder);
  rmSync(join(folder, 'a'), { recursive: true });
});

test('what is gone meanwhile keeps nothing from being opened up', async () => {
  await expect(openUp(join(temporaryFolder(), 'gone'))).resolves.toBeUndefined();
});
