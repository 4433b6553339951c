import { cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { temporaryFolder } from '../temporary-folder.js';
import { main, runCommand } from './run-command.js';

test('a copy without its other files says so, and ends', async () => {
  const cli = join(temporaryFolder(), 'dist/generators/cli');
  cpSync(dirname(main), cli, { recursive: true });
  const { code, signal, stderr } = await runCommand(['demo', '--yes'], {
    program: join(cli, 'main.cjs'),
  });
  expect({ code, signal }).toEqual({ code: 1, signal: null });
  expect(stderr).toContain('Error: The package is not whole: no folder "schemas" above');
});
