// `npm test [-- PATTERN]`: the tests, with a real engine. The one that answers is taken; where none
// does and one may be had, a private one is brought up and taken down again. Programs that the tests
// use are installed where that may be. `npm run test:long` is all that nobody waits for at each push:
// every kill, every case, each engine, the whole zoo.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bringUp } from '../build/test/engine/bring-up.js';
import { canBringUp } from '../build/test/engine/can-bring-up.js';
import { engineAnswers } from '../build/test/engine/engine-answers.js';
import { bringPrograms } from '../build/test/programs/bring-programs.js';
import { lacking } from '../build/test/programs/programs.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const jest = join(root, 'node_modules/jest/bin/jest.js');
const engineTests = 'test/docker/';
const isLong = process.argv.includes('--long');
const engines = process.env.DOCKER_INTRO_TEST_ENGINES;
const kinds = (engines ?? (isLong ? 'modern,classic,podman' : 'modern')).split(',');
/** What is repeated on each further engine: what it says, and what stays on it. The lesson is one of docker. */
const repeated = isLong
  ? { classic: '(verify|faults|interrupt|lesson)', podman: '(verify|faults|interrupt)' }
  : { classic: '(faults|interrupt)', podman: 'faults' };
const patterns = process.argv.slice(2).filter((word) => word !== '--long');
let running;
/**
 * What the tests and all that they start are given: none of it asks anything over TLS by Node.js, and
 * a list of further certificates costs each of some thousand starts 60 to 110 ms.
 */
const { NODE_EXTRA_CA_CERTS: _, ...inherited } = process.env;
if (isLong) inherited.DOCKER_INTRO_TEST_LONG = '1';
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
      const isFurther = kind !== kinds[0] && kind in repeated;
      const one = await runOnEngine(env, engineTests + (isFurther ? repeated[kind] : ''));
      status ||= one;
    } finally {
      await engine.down();
    }
  }
  return status;
}

/** Why there is no engine, and what mends it. Never silently: CI wants it as a failure. */
function skip(reason) {
  console.error(`\nNOT TESTED: Docker. No engine answers, and none can be brought up: ${reason}`);
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

/** Tells, last of all, of what was left out for want of programs. */
function tellOf(missing) {
  if (missing.length === 0) return 0;
  console.error(`\n${lacking(missing)}\n`);
  if (!process.env.DOCKER_INTRO_REQUIRE_PROGRAMS) return 0;
  console.error('DOCKER_INTRO_REQUIRE_PROGRAMS is set, so this is a failure.');
  return 1;
}

const missing = bringPrograms();
// Whatever fails first, all is run: one look shows all that is wrong.
const statuses = [await runWithoutEngine(), await runOnAnyEngine(), tellOf(missing)];
process.exitCode = statuses.find((status) => status !== 0) ?? 0;
