import { chmodSync, chownSync, cpSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../generators/core/package/package-root.js';
import { temporaryFolder } from '../temporary-folder.js';
import { main } from './run-command.js';

/** Nobody, on Linux; what the tests need is any user for whom permissions hold. */
const nobody = 65_534;
const isRoot = process.getuid?.() === 0;

/** How the command is run as somebody who is not root: as we are, or as nobody from a copy that nobody can read. */
export function ordinaryUser(): { readonly uid?: number; readonly program: string } {
  if (!isRoot) return { program: main };
  const copy = temporaryFolder();
  chmodSync(copy, 0o755);
  for (const part of ['dist', 'templates', 'package.json']) {
    cpSync(join(packageRoot, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(packageRoot, 'node_modules'), join(copy, 'node_modules'));
  return { uid: nobody, program: join(copy, 'dist/generators/cli/main.cjs') };
}

/** Gives a folder and all in it to that user. */
export function giveAway(path: string): void {
  if (!isRoot) return;
  chownSync(path, nobody, nobody);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) giveAway(inner);
    else if (entry.isFile()) chownSync(inner, nobody, nobody);
  }
}
