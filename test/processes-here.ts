import { spawnSync } from 'node:child_process';
import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../generators/core/package/package-root.js';

/** The command lines of all processes in our process namespace; those of a machine in ours are its own. */
export function processesHere(): readonly string[] {
  const space = /\d+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0];
  const { stdout } = spawnSync('ps', ['-eo', 'pidns,args'], { encoding: 'utf8' });
  return stdout
    .split('\n')
    .map((line) => /^ *(\S+) (.*)$/.exec(line) ?? [])
    .filter(([, within]) => within === space)
    .map(([, , args = '']) => args);
}

/** What runs for this checkout and works on an engine: clients of it, and those who wait to clean up. */
export const onEngineHere = (): string =>
  processesHere()
    .filter(
      (args) =>
        /^(?:\S*\/)?(?:docker|podman) .*docker-intro\.(?:run|session)=/.test(args) ||
        args.includes(join(packageRoot, 'dist/generators/cli/watchdog.cjs')),
    )
    .join('\n');
