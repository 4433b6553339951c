// `npm test [-- PATTERN]`: the tests, with a real engine. The one that answers is taken; where none
// does and one may be had, a private one is brought up and taken down again. Programs that the tests
// use are installed where that may be. `npm run test:long` is all that nobody waits for at each push:
// every kill, every case, each engine, the whole zoo.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
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
  ? {
      classic: '(verify|faults|hostile|interrupt|lesson)',
      podman: '(verify|faults|hostile|interrupt|up)',
    }
  : { classic: '(faults|hostile|interrupt)', podman: 'faults' };
const patterns = process.argv.slice(2).filter((word) => word !== '--long');
/**
 * What the tests and all that they start are given: of it all only the npm of a lesson asks something
 * over TLS by Node.js, and is told again (`test/docker/shell.ts`); a list of further certificates costs
 * each of some thousand starts 60 to 110 ms.
 */
const { NODE_EXTRA_CA_CERTS: _, ...inherited } = process.env;
if (isLong) inherited.DOCKER_INTRO_TEST_LONG = '1';
/** Ends the coming up of an engine; while tests run, they are what ends. */
const stop = new AbortController();
const running = new Set();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    stop.abort();
    for (const child of running) child.kill(signal);
  });
}
/** What the tests on an engine print, kept until those without one have ended: they run side by side. */
const kept = new PassThrough({ highWaterMark: 2 ** 26 });

function runJest(args, env, isKept = false) {
  const words = ['--experimental-vm-modules', '--no-warnings', jest, ...args];
  const child = spawn(process.execPath, words, {
    cwd: root,
    stdio: isKept ? ['inherit', 'pipe', 'pipe'] : 'inherit',
    env: { ...inherited, ...env },
  });
  running.add(child);
  for (const stream of isKept ? [child.stdout, child.stderr] : [])
    stream.pipe(kept, { end: false });
  return new Promise((resolve) => {
    child.once('close', (code) => {
      running.delete(child);
      resolve(code ?? 1);
    });
  });
}

/** The tests that need no engine run side by side; those on an engine one file after the other. */
async function runWithoutEngine() {
  // Those on an engine run beside them, and take longer: they are not to wait for a processor.
  const many = ['--maxWorkers', `${availableParallelism()}`, '--passWithNoTests'];
  const status = await runJest(['--testPathIgnorePatterns', engineTests, ...many, ...patterns], {});
  kept.pipe(process.stderr);
  return status;
}
const runOnEngine = (env, these = engineTests) => {
  const wanted = patterns.length > 0 ? patterns : [these];
  // That nothing was found is fine only where something else was asked for.
  const may = patterns.length > 0 ? ['--passWithNoTests'] : [];
  // An option of many values ends at the next option, so the patterns stand behind another one.
  return runJest(
    ['--testPathIgnorePatterns', 'test/(?!docker/)', ...may, '--runInBand', ...wanted],
    env,
    true,
  );
};

/** @param beside what is done while it is up */
async function onPrivateEngine(kind, beside = () => 0) {
  if (stop.signal.aborted) return 1;
  const engine = await bringUp(kind, stop.signal);
  try {
    const env = { ...engine.env, DOCKER_INTRO_TEST_ENGINE: kind };
    const isFurther = kind !== kinds[0] && kind in repeated;
    const here = runOnEngine(env, engineTests + (isFurther ? repeated[kind] : ''));
    const statuses = await Promise.all([here, beside()]);
    return statuses.find((status) => status !== 0) ?? 0;
  } finally {
    await engine.down();
  }
}

/**
 * One after the other, but for podman, which has files of its own: it comes and goes while the first
 * one is up, since that one puts the machine back as it was.
 */
async function onPrivateEngines() {
  const [first, ...others] = kinds;
  const isBeside = (kind) => kind === 'podman';
  const beside = others.find(isBeside);
  let status = await onPrivateEngine(first, () => (beside ? onPrivateEngine(beside) : 0));
  for (const kind of others.filter((each) => !isBeside(each))) {
    const one = await onPrivateEngine(kind);
    status ||= one;
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
  if (reason !== undefined) return skip(reason);
  return onPrivateEngines().catch((error) => {
    console.error(error.message);
    return 1;
  });
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
const statuses = await Promise.all([runWithoutEngine(), runOnAnyEngine()]);
statuses.push(tellOf(missing));
process.exitCode = statuses.find((status) => status !== 0) ?? 0;
