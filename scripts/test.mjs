// `npm test [-- PATTERN]`: every test, with a real engine. The one that answers is taken; where
// none does and one may be had, a private one is brought up and taken down again.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bringUp } from '../build/test/engine/bring-up.js';
import { canBringUp } from '../build/test/engine/can-bring-up.js';
import { engineAnswers } from '../build/test/engine/engine-answers.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const jest = join(root, 'node_modules/jest/bin/jest.js');
/** The second engine repeats only what depends on the engine. */
const engineTests = 'test/docker/';
const kinds = (process.env.DOCKER_INTRO_TEST_ENGINES ?? 'modern').split(',');
const patterns = process.argv.slice(2);
let running;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => running?.kill(signal));

function runJest(args, env) {
  return new Promise((resolve) => {
    const words = ['--experimental-vm-modules', '--no-warnings', jest, ...args];
    running = spawn(process.execPath, words, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    running.once('exit', (code) => resolve(code ?? 1));
  });
}

async function withPrivateEngines() {
  let status = 0;
  for (const [index, kind] of kinds.entries()) {
    const engine = await bringUp(kind);
    try {
      const args = index === 0 ? patterns : [engineTests];
      status ||= await runJest(args, { ...engine.env, DOCKER_INTRO_TEST_ENGINE: kind });
    } finally {
      await engine.down();
    }
  }
  return status;
}

async function main() {
  const version = await engineAnswers();
  if (version !== undefined) {
    console.error(`Docker tests use the engine that answers: ${version}`);
    return runJest(patterns, { DOCKER_INTRO_TEST_ENGINE: 'present' });
  }
  const reason = canBringUp();
  if (reason === undefined) return withPrivateEngines();
  console.error(
    `\nSKIPPED: the Docker tests. No engine answers, and none can be brought up: ${reason}`,
  );
  console.error('Start Docker (on Linux: sudo systemctl start docker), then: npm test\n');
  if (process.env.DOCKER_INTRO_REQUIRE_ENGINE) {
    console.error('DOCKER_INTRO_REQUIRE_ENGINE is set, so this is a failure.');
    return 1;
  }
  return runJest(['--testPathIgnorePatterns', engineTests, ...patterns], {});
}

process.exitCode = await main();
