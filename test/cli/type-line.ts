import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith } from '../temporary-folder.js';
import { main, plainEnvironment } from './run-command.js';

/** Types a line into a shell, on a machine where the command is installed. @returns its exit code */
export function typeLine(line: string, cwd: string): number | null {
  const bin = folderWith({
    'docker-intro': `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`,
  });
  chmodSync(join(bin, 'docker-intro'), 0o755);
  const env = { ...plainEnvironment(), PATH: `${bin}:${process.env.PATH}`, LC_ALL: 'en_US' };
  return spawnSync('sh', ['-c', line], { cwd, env, stdio: 'ignore' }).status;
}
