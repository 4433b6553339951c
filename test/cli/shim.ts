import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathWith } from './run-command.js';

/**
 * A PATH on which `docker` is a script of ours: it answers as an engine that is there.
 * @param build what it does when it is to build, in shell
 */
export function pathWithDocker(build = 'exit 1'): string {
  const folder = pathWith('node', 'sh', 'sleep', 'rm');
  const script = [
    '#!/bin/sh',
    'case "$1" in',
    '  version) echo "28.5.2|default" ;;',
    `  build) ${build} ;;`,
    '  *) exit 0 ;;',
    'esac',
    '',
  ];
  writeFileSync(join(folder, 'docker'), script.join('\n'), { mode: 0o755 });
  return folder;
}
