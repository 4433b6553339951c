import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { awaitAnswer } from '../../../generators/core/verify/probe/await-answer.js';
import type { Listening } from '../../../generators/core/verify/probe/listeners.js';

/** An application that runs and answers nothing, and what is seen of where it listens. */
const silent = (seen: Listening | undefined) =>
  awaitAnswer({
    ask: async (timeout) => {
      await sleep(timeout);
      return { kind: 'silent' };
    },
    askAt: async () => 'nobody',
    look: async () => undefined,
    listeners: async () => seen,
    names: () => false,
    neverListens: () => false,
    failsRequests: async () => false,
    tellSilence: () => {},
    wanted: { expect: undefined, status: undefined },
    ...{ containerPort: 5000, portIsSaid: true, exposed: [5000], loopbackIsFine: false },
    ...{ deadline: 50, signal: new AbortController().signal },
  });

const port = { port: 5000, loopback: false, host: '127.0.0.1' };

it.each([
  ['on its port', { ports: [port], files: [] }, { mute: true }],
  ['nowhere', { ports: [], files: [] }, {}],
  ['on a file', { ports: [], files: ['/a.sock'] }, { socket: '/a.sock' }],
  ['where nobody could look', undefined, { unseen: true }],
])('tells of an application that answers nothing, and listens %s', async (_where, seen, facts) => {
  expect(await silent(seen)).toMatchObject({
    code: 'NOT_READY',
    facts: { number: 0, containerPort: 5000, ...facts },
  });
  const told = await silent(seen);
  expect('facts' in told && Object.keys(told.facts).sort()).toEqual(
    ['containerPort', 'number', ...Object.keys(facts)].sort(),
  );
});
