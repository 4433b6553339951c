// Makes a clone ready to run, with nothing done before: installs what is missing and builds what is
// older than its sources. Says nothing where there is nothing to do.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...parts) => join(root, ...parts);
const time = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) latest = Math.max(latest, time(join(entry.parentPath, entry.name)));
  }
  return latest;
}

function run(what, command, args) {
  process.stderr.write(`${what}\n`);
  const options = { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' };
  const { status } = spawnSync(command, args, options);
  if (status !== 0) process.exit(status ?? 1);
}

if (time(at('node_modules/.package-lock.json')) < time(at('package-lock.json'))) {
  // `npm ci` leaves package-lock.json alone, so the clone stays clean. It also builds (`prepare`).
  run('Installing dependencies (once) …', 'npm', [
    'ci',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
}
const sources = Math.max(
  ...['generators', 'templates', 'test', 'scripts'].map((folder) => newest(at(folder))),
  ...['tsconfig.json', 'package.json'].map((file) => time(at(file))),
);
const built = Math.min(time(at('dist/generators/cli/main.cjs')), time(at('build/.built')));
if (built < sources) run('Building …', process.execPath, [at('scripts/build.mjs')]);
