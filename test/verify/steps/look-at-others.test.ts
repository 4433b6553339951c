import { expect, test } from '@jest/globals';
import type { ComposedRun } from '../../../generators/core/verify/steps/composed/composed-run.js';
import { lookAtOthers } from '../../../generators/core/verify/steps/composed/look-at-others.js';
import type { EngineRun } from '../../../generators/core/verify/steps/engine-run.js';

const session = { name: 'shop-12345678', label: 'a=b', runLabel: 'c=d' };
const pace = { pause: 1, patience: 40 };

/**
 * @param states of the other service, one for each look; the last one stays
 * @param end what is known of its end by then, and what it said
 */
async function found(states: readonly string[], end = '0|false', log = '', others = ['db']) {
  const left = [...states];
  const run = async (argv: readonly string[]) => {
    const isEnd = argv.includes('{{.State.ExitCode}}|{{.State.OOMKilled}}');
    const state = () => (left.length > 1 ? left.shift() : left[0]);
    const stdout = isEnd ? `${end}\n` : `/shop-12345678-db|${state()}\n`;
    return { ended: 'exited', exitCode: 0, stdout, stderr: '', output: log, seconds: 0 };
  };
  const signal = new AbortController().signal;
  const within = (milliseconds: number) => milliseconds;
  const of = { session, signal, within, project: {}, engine: { run } };
  const composed = {
    allowed: { services: ['web', ...others].map((name) => ({ name })) },
    asked: { service: { name: 'web' } },
    builds: [],
  };
  const onEngine = of as unknown as EngineRun;
  return (await lookAtOthers(onEngine, composed as unknown as ComposedRun, pace))?.failure;
}

test.each<[string, readonly string[], boolean]>([
  ['runs', ['running|0|0'], false],
  ['runs, and has been ended before by somebody', ['running|1|0'], false],
  ['has done its work', ['exited|0|0'], false],
  ['has failed', ['exited|3|0'], true],
  ['has done its work in the end', ['restarting|3|1', 'exited|0|2'], false],
  ['fails each time', ['running|0|1', 'running|0|2', 'restarting|3|2', 'exited|3|8'], true],
  ['runs for a moment, at each look', ['1', '2', '3', '4'].map((n) => `running|0|${n}`), false],
  [
    'is seen in its moment',
    ['restarting|3|2', 'running|0|2', 'restarting|3|3', 'exited|3|8'],
    true,
  ],
  ['is still started again at the end', ['restarting|3|4'], true],
  ['was there before what it needs', ['restarting|3|2', 'running|0|3', 'running|0|3'], false],
  ['was started again, and runs', ['running|0|2', 'running|0|2'], false],
])('another service that %s', async (_what, states, isFailed) => {
  const failure = await found(states);
  expect(failure?.code).toBe(isFailed ? 'SERVICE_FAILED' : undefined);
  // It may have been started again before it was asked how it ended.
  if (isFailed) expect(failure?.facts).toEqual({ source: 'db', number: 3 });
});

test.each([
  ['137|true', '', 'OOM', 341],
  ['1|false', 'MemoryError\n', 'OOM', 341],
  ['1|false', "RuntimeError: can't start new thread\n", 'PROCESS_LIMIT', 170],
])('one of three that had no more than its share: %s, %j', async (end, log, code, number) => {
  const failure = await found(['exited|1|0'], end, log, ['db', 'cache']);
  expect(failure?.code).toBe(code);
  expect(failure?.words?.message.map(({ id }) => id)).toEqual([
    'failures.SERVICE_FAILED.message',
    `failures.${code}.message`,
  ]);
  expect(failure?.words?.message[1]?.names).toEqual([expect.objectContaining({ number })]);
});
