import { expect, test } from '@jest/globals';
import { loadMessages } from '../../../generators/core/i18n/load.js';
import { docker } from '../../../generators/core/verify/engine/kinds/docker.js';
import type { EngineRun } from '../../../generators/core/verify/steps/engine-run.js';
import { portNote } from '../../../generators/core/verify/steps/port-note.js';

const messages = await loadMessages('en');

interface Around {
  readonly place?: string;
  readonly instead?: number;
  readonly listed?: string;
  readonly composed?: object;
}

const notesOf = async (around: Around) => {
  const { place = 'here', instead, listed = '', composed } = around;
  const onEngine = {
    project: { name: 'web', port: 8080, containerPort: 5000, context: 'web' },
    engine: {
      kind: docker,
      run: async () => ({ ended: 'exited', exitCode: 0, output: listed }),
    },
    ...{ composed, root: '/the/project' },
    ...{ reach: { place, master: undefined }, messages, portInstead: async () => instead },
  };
  const notes = await portNote(onEngine as unknown as EngineRun);
  return notes.map(({ message }) => message);
};

test('a proof that ran beside a port that is held says which to take, by a command that works', async () => {
  const [note, ...more] = await notesOf({ instead: 8081 });
  expect(more).toEqual([]);
  expect(note).toContain('holds port 8080');
  expect(note).toMatch(/: docker run -d --name web -p 8081:5000 web$/);
});

test.each([
  ['the port is free', {}],
  ['its own container has it', { instead: 8081, listed: '0.0.0.0:8080->5000/tcp\n' }],
  ['the engine is on another machine', { place: 'elsewhere', instead: 8081 }],
])('nothing is said where %s', async (_why, around) => {
  expect(await notesOf(around)).toEqual([]);
});

test('of services it says which line to write', async () => {
  const [note] = await notesOf({ instead: 8081, composed: {} });
  expect(note).toContain('Port 8080');
  expect(note).toMatch(/- "8081:5000"$/);
});
