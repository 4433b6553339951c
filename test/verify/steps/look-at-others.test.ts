import { expect, test } from '@jest/globals';
import type { ComposedRun } from '../../../generators/core/verify/steps/composed/composed-run.js';
import { lookAtOthers } from '../../../generators/core/verify/steps/composed/look-at-others.js';
import type { EngineRun } from '../../../generators/core/verify/steps/engine-run.js';

const session = { name: 'shop-12345678', label: 'a=b', runLabel: 'c=d' };

test.each([
  ['running|0', undefined],
  ['running|1', undefined],
  ['exited|0', undefined],
  ['exited|3', 'SERVICE_FAILED'],
  // Between two of its starts.
  ['restarting|3', 'SERVICE_FAILED'],
  ['restarting|0', undefined],
])('another service that is %s', async (state, code) => {
  const run = async (argv: readonly string[]) => {
    const stdout = argv.includes('{{.State.ExitCode}}') ? '3\n' : `/shop-12345678-db|${state}\n`;
    return { ended: 'exited', exitCode: 0, stdout, stderr: '', output: '', seconds: 0 };
  };
  const signal = new AbortController().signal;
  const onEngine = { session, signal, project: {}, engine: { run } } as unknown as EngineRun;
  const composed = {
    allowed: { services: [{ name: 'web' }, { name: 'db' }] },
    asked: { service: { name: 'web' } },
    builds: [],
  } as unknown as ComposedRun;
  const found = await lookAtOthers(onEngine, composed);
  expect(found?.failure?.code).toBe(code);
  if (code) expect(found?.failure?.facts).toEqual({ source: 'db', number: 3 });
});
