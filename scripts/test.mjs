// `npm test [-- PATTERN]`: every test, with a real engine. The one that answers is taken; where
// none does and one may be had, a private one is brought up and taken down again.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bringUp } from '../build/test/engine/bring-up.js';
import { canBringUp } from '../build/test/engine/can-bring-up.js';
import { engineAnswers } from '../build/test/engine/engine-answers.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const jest = join(root, 'node_modules/jest/bin/jest.js');
const engineTests = 'test/docker/';
/** What depends on the engine and its texts, and so is repeated on each further engine; `rules` asks both builders of the first. */
const repeated = 'test/docker/(verify|faults|interrupt|lesson)';
const kinds = (process.env.DOCKER_INTRO_TEST_ENGINES ?? 'modern').split(',');
/** Podman is held to what verification says and leaves, and beside others to what it says; the lesson is one of docker. */
const onPodman = `test/docker/(${kinds.length > 1 ? 'faults' : 'verify|faults|interrupt'})`;
const patterns = process.argv.slice(2);
let running;
/**
 * What the tests and all that they start are given: none of it asks anything over TLS by Node.js, and
 * a list of further certificates costs each of some thousand starts 60 to 110 ms.
 */
const { NODE_EXTRA_CA_CERTS: _, ...inherited } = process.env;
/** Ends the coming up of an engine; while tests run, they are what ends. */
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => (running ? running.kill(signal) : stop.abort()));
}

function runJest(args, env) {
  return new Promise((resolve) => {
    const words = ['--experimental-vm-modules', '--no-warnings', jest, ...args];
    running = spawn(process.execPath, words, {
      cwd: root,
      stdio: 'inherit',
      env: { ...inherited, ...env },
    });
    running.once('exit', (code) => {
      running = undefined;
      resolve(code ?? 1);
    });
  });
}

/** The tests that need no engine run side by side; those on an engine one file after the other. */
async function runWithoutEngine() {
  // Most of them wait for processes that they have started, so there is one more than cores.
  const many = ['--maxWorkers', `${availableParallelism() + 1}`, '--passWithNoTests'];
  return runJest(['--testPathIgnorePatterns', engineTests, ...many, ...patterns], {});
}
const runOnEngine = (env, these = engineTests) => {
  const wanted = patterns.length > 0 ? patterns : [these];
  // That nothing was found is fine only where something else was asked for.
  const may = patterns.length > 0 ? ['--passWithNoTests'] : [];
  // An option of many values ends at the next option, so the patterns stand behind another one.
  return runJest(
    ['--testPathIgnorePatterns', 'test/(?!docker/)', ...may, '--runInBand', ...wanted],
    env,
  );
};

async function onPrivateEngines() {
  let status = 0;
  for (const kind of kinds) {
    const engine = await bringUp(kind, stop.signal);
    try {
      const env = { ...engine.env, DOCKER_INTRO_TEST_ENGINE: kind };
      const here = kind === kinds[0] ? engineTests : repeated;
      const one = await runOnEngine(env, kind === 'podman' ? onPodman : here);
      status ||= one;
    } finally {
      await engine.down();
    }
  }
  return status;
}

/** Why there is no engine, and what mends it. Never silently: CI wants it as a failure. */
function skip(reason) {
  console.error(
    `\nSKIPPED: the Docker tests. No engine answers, and none can be brought up: ${reason}`,
  );
  console.error('Start Docker (on Linux: sudo systemctl start docker), then: npm test\n');
  if (!process.env.DOCKER_INTRO_REQUIRE_ENGINE) return 0;
  console.error('DOCKER_INTRO_REQUIRE_ENGINE is set, so this is a failure.');
  return 1;
}

async function runOnAnyEngine() {
  const version = await engineAnswers();
  if (version !== undefined) {
    console.error(`Docker tests use the engine that answers: ${version}`);
    return runOnEngine({ DOCKER_INTRO_TEST_ENGINE: 'present' });
  }
  const reason = canBringUp();
  return reason === undefined ? onPrivateEngines() : skip(reason);
}

// Whatever fails first, all is run: one look shows all that is wrong.
const statuses = [await runWithoutEngine(), await runOnAnyEngine()];
process.exitCode = statuses.find((status) => status !== 0) ?? 0;
