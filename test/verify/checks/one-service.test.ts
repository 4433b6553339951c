import { describe, expect, test } from '@jest/globals';
import { createEngine } from '../../../generators/core/verify/engine/engine.js';
import {
  oneService,
  stateOfService,
} from '../../../generators/core/verify/steps/composed/one-service.js';
import type { EngineRun } from '../../../generators/core/verify/steps/engine-run.js';
import { fakeSystem } from '../../scenarios/fake-system.js';

const session = { name: 'web-0a', label: 'a=b', runLabel: 'c=d' };
const composed = {
  allowed: {
    services: [
      { name: 'web', build: {} },
      { name: 'DB', image: 'redis:8' },
    ],
  },
  asked: { service: { name: 'web' } },
} as unknown as EngineRun['composed'];

describe('a service of a project', () => {
  test.each([
    ['web', { container: 'web-0a', image: 'web-0a' }],
    ['DB', { container: 'web-0a-db', image: 'redis:8' }],
    ['cache', undefined],
  ])('%s has its container and image', (name, one) => {
    expect(oneService(name, { composed, session })).toEqual(one);
    expect(oneService(name, { composed: undefined, session })).toBeUndefined();
  });

  test.each([
    ['true|\n', { running: true, healthy: undefined }],
    ['true|healthy\n', { running: true, healthy: true }],
    ['true|starting\n', { running: true, healthy: false }],
    ['false|unhealthy\n', { running: false, healthy: false }],
  ])('does as the engine says: %j', async (stdout, state) => {
    const { system } = fakeSystem({
      replies: [{ when: /^container inspect .* web-0a-db$/, stdout }],
    });
    const engine = createEngine({ run: system.run });
    const { signal } = new AbortController();
    expect(await stateOfService('web-0a-db', { engine, signal })).toEqual(state);
  });

  test('that cannot be looked at is the engine’s failure', async () => {
    const gone = {
      when: /./,
      stderr: 'Cannot connect to the Docker daemon at unix:///x\n',
      exit: 1,
    };
    const engine = createEngine({ run: fakeSystem({ replies: [gone] }).system.run });
    const { signal } = new AbortController();
    expect(await stateOfService('a', { engine, signal })).toMatchObject({ code: 'ENGINE_DOWN' });
  });
});
