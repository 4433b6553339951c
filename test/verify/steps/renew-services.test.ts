import { expect, test } from '@jest/globals';
import type { EngineRun } from '../../../generators/core/verify/steps/engine-run.js';
import { renewContainer } from '../../../generators/core/verify/steps/renew-container.js';

const session = { name: 'shop-12345678', label: 'a=b', runLabel: 'c=d' };

test('services are made anew with the volumes that have a name, and leave none without one behind', async () => {
  const asked: string[] = [];
  const onEngine = {
    ...{ session, signal: new AbortController().signal, container: {} },
    composed: {
      allowed: { services: [{ name: 'web' }, { name: 'DB' }] },
      asked: { service: { name: 'web' } },
      given: '{}',
    },
    engine: {
      run: async (argv: readonly string[], { input }: { input?: string }) => {
        asked.push([...argv, ...(input === undefined ? [] : ['<', input])].join(' '));
        const exitCode = argv[1] === 'rm' ? 1 : 0;
        return { ended: 'exited', exitCode, stdout: '', stderr: 'x', output: 'x', seconds: 0 };
      },
    },
  } as unknown as EngineRun;
  expect(await renewContainer('volume', onEngine)).toMatchObject({ code: 'RUN_REFUSED' });
  expect(asked).toEqual([
    expect.stringMatching(/^docker compose -f - -p shop-12345678 .* stop -t \d+ < {}$/),
    'docker rm -f -v shop-12345678 shop-12345678-db',
  ]);
});
