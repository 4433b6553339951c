import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './package-root.js';

let version: string | undefined;

/** The version of this tool, as its package says. */
export function toolVersion(): string {
  version ??= JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')).version as string;
  return version;
}
