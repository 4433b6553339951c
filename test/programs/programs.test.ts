import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { folderWith, temporaryFolder } from '../temporary-folder.js';
import { isHere, lacking, pathOf, programs } from './programs.js';

/** Looks with these folders on the PATH. */
function withPath<T>(path: string, look: () => T): T {
  const before = process.env['PATH'];
  process.env['PATH'] = path;
  try {
    return look();
  } finally {
    process.env['PATH'] = before;
  }
}

describe('a program', () => {
  test('is found by any of its names, and is missing else', () => {
    const folder = folderWith({ 'google-chrome': '' });
    expect(withPath(folder, () => pathOf(programs.chromium))).toBe(join(folder, 'google-chrome'));
    expect(withPath(temporaryFolder(), () => isHere(programs.chromium))).toBe(false);
  });

  test.each([
    [0, true],
    [1, false],
  ])('whose module ends with %d when it is asked for: %p', (status, there) => {
    const folder = folderWith({ python3: `#!/bin/sh\nexit ${status}\n` });
    chmodSync(join(folder, 'python3'), 0o755);
    expect(withPath(folder, () => isHere(programs.venv))).toBe(there);
  });
});

test('what is lacking is told with what mends it, in one command', () => {
  const said = lacking([programs.sshd, programs.chromium]).split('\n');
  expect(said).toContain('  the page in a browser (chromium, of chromium)');
  expect(said.at(-1)).toMatch(/sudo apt-get install openssh-server chromium$/);
});
