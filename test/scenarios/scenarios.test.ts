import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import limit from 'p-limit';
import { packageRoot } from '../../generators/core/package/package-root.js';
import { exitCodes, type FailureCode } from '../../generators/core/verdict/failure.js';
import { commandFailed, engineThat } from './engine-replies.js';
import type { Scenario } from './scenario.js';
import { scenarios } from './scenarios.js';
import { type Replayed, verifyReplayed, verifySpawned } from './verify-replayed.js';

const replays = scenarios.filter(({ replies }) => replies !== undefined);
const didReplay: string[] = [];

/** Those that are met elsewhere: they are no matter of an engine. */
const elsewhere: readonly FailureCode[] = ['INTERPRETER_MISSING', 'INTERNAL'];

afterAll(() => {
  const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id).join(' ');
  const real = scenarios.filter(({ real }) => real);
  const byItself = scenarios.filter(({ replayed }) => replayed);
  process.stderr.write(
    [
      `Scenarios: ${scenarios.length}.`,
      `Replayed here, ${didReplay.length}: ${didReplay.join(' ')}`,
      `Replayed by tests of their own, ${byItself.length}: ${ids(byItself)}`,
      `For real, by the tests on an engine, ${real.length}: ${ids(real)}`,
      '',
    ].join('\n'),
  );
});

describe('the list of scenarios', () => {
  test('has each once, and a test for each', () => {
    const ids = scenarios.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const without = scenarios.filter(
      ({ real, replayed, replies }) => !real && !replayed && !replies,
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  test.each(
    scenarios.flatMap(({ id, real, replayed }) =>
      [real, replayed].flatMap((place) => (place ? [[id, ...place] as const] : [])),
    ),
  )('%s: %s has it: %s', (_id, file, words) => {
    expect(readFileSync(join(packageRoot, file), 'utf8')).toContain(words);
  });

  test('has every way to fail, with its exit code', () => {
    const known = new Set(scenarios.map(({ code }) => code));
    const all = Object.keys(exitCodes) as FailureCode[];
    expect(all.filter((code) => !known.has(code) && !elsewhere.includes(code))).toEqual([]);
    for (const { id, code, exit } of scenarios) {
      // What ends by SIGKILL has no exit code of ours.
      if (code !== null && id !== 'kill-9') expect([id, exit]).toEqual([id, exitCodes[code]]);
    }
  });
});

/** So many times as long it may take where all processors have something else to do, as in CI. */
const busy = 2;

/** What must come of it, whichever way it is replayed. */
function holds(
  { within = 20, code, exit, outcome, tells = /./ }: Scenario,
  { ended, project, seconds, shim }: Replayed,
): void {
  expect([project.outcome, project.code, ended.code]).toEqual([outcome, code, exit]);
  expect(seconds).toBeLessThan(busy * within);
  expect(shim.unknown()).toEqual([]);
  expect(JSON.stringify(project)).toMatch(tells);
  expect(`${project.message}${project.remedy}`).not.toMatch(/undefined|null|NaN/);
  expect(`${ended.stderr}${ended.stdout}`).not.toMatch(/\n\s+at .*\.c?js:\d+/);
  // What was started is removed, whatever happened.
  if (shim.calls().some((call) => call.startsWith('run ')) && code !== 'ENGINE_HUNG') {
    expect(shim.calls().some((call) => call.startsWith('rm '))).toBe(true);
  }
}

describe('replayed', () => {
  const done = new Map<string, Promise<Replayed>>();
  // Some at once, for most of their time is waiting; and in a hook, since Jest lets nothing be
  // imported between two tests.
  beforeAll(async () => {
    // What loads the modules is no part of what is timed.
    await verifyReplayed(engineThat(commandFailed('Oh.')));
    const atOnce = limit(8);
    const replay = async (all: readonly Scenario[]) => {
      for (const { id, replies = [], words } of all) {
        done.set(
          id,
          atOnce(() => verifyReplayed(replies, words)),
        );
      }
      await Promise.allSettled(done.values());
    };
    // Nor is what others take meanwhile.
    await replay(replays.filter(({ within }) => within !== undefined));
    await replay(replays.filter(({ within }) => within === undefined));
  }, 120_000);

  test.each(replays.map((each) => [each.id, each] as const))('%s', async (id, scenario) => {
    const replayed = await done.get(id);
    if (replayed === undefined) throw new Error(`${id} was not replayed`);
    holds(scenario, replayed);
    didReplay.push(id);
  });
});

/** Programs that are really started say what the table says: the same words, ends and deadlines. */
const proofs = [
  'engine-stopped',

  'registry-hangs',
  'pip-hangs',
  'port-taken',
];

describe('replayed by the command that ships, and programs that are started', () => {
  test.each(proofs)(
    '%s',
    async (id) => {
      const scenario = replays.find((each) => each.id === id);
      if (scenario === undefined) throw new Error(`There is no ${id}`);
      holds(scenario, await verifySpawned(scenario.replies ?? [], scenario.words));
    },
    30_000,
  );
});
