import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import type { Run } from '../../../generators/core/process/run.js';
import { watchEvents } from '../../../generators/core/verify/engine/events.js';
import { said } from './words/said.js';

/** The command of Docker 29, on a machine that is busy: it looks at what it is to print before it listens. */
const docker29: Run = async ({ argv, signal }) => {
  await sleep(1100);
  if (/\{\{\.(?:ID|Status|From)\}\}/.test(argv.join(' '))) {
    const words = `can't evaluate field ID in type *events.Message`;
    return said(`Error parsing format: template: :1:2: executing "" at <.ID>: ${words}\n`, '', 64);
  }
  await new Promise((resolve) => signal?.addEventListener('abort', resolve));
  return said('');
};

test('an engine of Docker 29, which knows no ID of an event, is not taken for gone', async () => {
  let isBroken = false;
  const end = watchEvents({
    ...{ run: docker29, direction: {}, guard: {} as never, runLabel: 'run=x' },
    broken: () => {
      isBroken = true;
    },
  });
  await sleep(1300);
  await end();
  expect(isBroken).toBe(false);
});
