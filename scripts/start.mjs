// `npm start -- DIR`: a project, proven where an engine answers. All the rest is the command's own.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const main = join(root, 'dist/generators/cli/main.cjs');
const args = [...process.argv.slice(2), '--verify', '--if-engine', '--yes'];
const { status } = spawnSync(process.execPath, [main, ...args], { stdio: 'inherit' });
process.exitCode = status ?? 1;
