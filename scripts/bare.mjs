// The two commands of the README on a fresh machine: a bare Debian with Node.js, git and nothing
// else, in a folder, as root on Debian 12. Of the tests it runs some of each kind. Ends as the first
// that fails; what it made is removed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeBareRoot } from '../build/test/bare/bare-root.js';
import { enter } from '../build/test/bare/enter.js';
import { canBringUp } from '../build/test/engine/can-bring-up.js';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
/** Of each kind: unit, documents, doors, a terminal, without Docker, a browser. */
const some = [
  ...['test/options/', 'test/docs/readme', 'test/cli/basics', 'test/cli/terminal', 'test/programs'],
  ...['test/verify/outside/interrupted', 'test/report/page'],
];
/** On engines, over TCP and by ssh. */
const onEngines = ['test/docker/remote', '--testNamePattern', 'by (tcp|ssh)'];
const runs = process.argv.length > 2 ? [process.argv.slice(2)] : [some, onEngines];
const commands = [
  ['npm', 'start', '--', '../hello-docker'],
  ...runs.map((words) => ['npm', 'test', '--', ...words]),
];
/** What cannot be tested there fails. */
const env = { DOCKER_INTRO_REQUIRE_ENGINE: '1', DOCKER_INTRO_REQUIRE_PROGRAMS: '1' };

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop.abort());

async function inBareRoot(folder) {
  const root = join(folder, 'root');
  await makeBareRoot(root, stop.signal);
  const clone = ['clone', '--quiet', '--no-hardlinks', project, join(root, 'root/project')];
  if (spawnSync('git', clone, { stdio: 'inherit' }).status !== 0) return 1;
  for (const argv of commands) {
    console.log(`$ ${argv.join(' ')}`);
    const code = stop.signal.aborted ? 1 : await enter(root, argv, env, stop.signal);
    if (code !== 0) return code;
  }
  return 0;
}

const reason = canBringUp();
const folder = mkdtempSync(join(tmpdir(), 'docker-intro-bare-'));
try {
  if (reason !== undefined) throw new Error(`No bare machine can be made here: ${reason}`);
  process.exitCode = await inBareRoot(folder);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
}
