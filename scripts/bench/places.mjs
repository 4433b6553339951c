import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const command = join(root, 'dist/generators/cli/main.cjs');
const cache = join(root, 'node_modules/.cache/docker-intro-bench');

/** The folder of a package of this version, which is installed once, apart from our own. */
export function installed(name, version) {
  const home = join(cache, `${name}-${version}`);
  const folder = join(home, 'node_modules', name);
  if (existsSync(folder)) return folder;
  console.error(`Installing ${name} ${version}, once …`);
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  const words = ['install', `${name}@${version}`, '--no-audit', '--no-fund', '--loglevel=error'];
  const shell = process.platform === 'win32';
  const done = spawnSync('npm', words, { cwd: home, encoding: 'utf8', shell });
  if (done.status !== 0) throw new Error(`npm could not install ${name}:\n${done.stderr}`);
  return folder;
}

/** The scaffolder that is known to be fast. */
export const createVite = {
  name: 'create-vite 9.3.0',
  /** As npm's registry has it: what is packed anew from its installed folder lacks its templates. */
  published: 'create-vite@9.3.0',
  folder: () => installed('create-vite', '9.3.0'),
};

/** A folder in the cache. */
export function cached(name) {
  const folder = join(cache, name);
  mkdirSync(folder, { recursive: true });
  return folder;
}
