import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { folderWith, temporaryFolder } from '../temporary-folder.js';
import { treeOf } from '../tree.js';
import { runCommand } from './run-command.js';

/** A git that takes a minute for its first commit, and says when it has begun. */
function slowGit(mark: string) {
  const bin = folderWith({
    git: `#!/bin/sh\ncase "$*" in *--version*) exit 0;; *) touch "${mark}"; exec sleep 60;; esac\n`,
  });
  chmodSync(join(bin, 'git'), 0o755);
  return { PATH: `${bin}:${process.env.PATH}` };
}

describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 143],
] as const)('%s', (signal, exitCode) => {
  test(`in the middle of the work leaves nothing, and exits ${exitCode}`, async () => {
    const cwd = temporaryFolder();
    const mark = join(temporaryFolder(), 'begun');
    const began = performance.now();
    const { code, stderr } = await runCommand(['demo', '--yes', '--git'], {
      cwd,
      env: slowGit(mark),
      started: async (pid) => {
        while (!existsSync(mark)) await wait(20);
        process.kill(pid, signal);
      },
    });
    expect({ code, files: treeOf(cwd) }).toEqual({ code: exitCode, files: {} });
    expect(stderr).toBe('Stopped. Nothing was written.\n');
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
