import { chmodSync, chownSync, cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
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
  for (const part of ['dist', 'schemas', 'package.json']) {
    cpSync(join(packageRoot, part), join(copy, part), { recursive: true });
  }
  // A link would lead to where nobody else may look, into /root say.
  for (const name of dependenciesOf(packageRoot)) bring(name, join(copy, 'node_modules'));
  return { uid: nobody, program: join(copy, 'dist/generators/cli/main.cjs') };
}

/** Not Yeoman's, with which nobody asks questions as nobody, nor what the command has in itself. */
function dependenciesOf(folder: string): string[] {
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return Object.keys(dependencies).filter((name) => !/yeoman|^execa$|^dockerfile-ast$/.test(name));
}

/** Copies a package and all that it needs, which npm has laid out flat. */
function bring(name: string, into: string): void {
  const copy = join(into, name);
  if (existsSync(copy)) return;
  cpSync(join(packageRoot, 'node_modules', name), copy, { recursive: true });
  for (const other of dependenciesOf(copy)) bring(other, into);
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
