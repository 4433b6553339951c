import { expect, test } from '@jest/globals';
import { lineAtPath } from '../../../generators/core/verify/compose/refusal.js';
import { allowedOf, composeProject, composeTree, recorded, refusedFirst } from './looked-at.js';
import { reachingOut } from './reaching-out.js';

const cases = reachingOut.map((each) => [each.what, each] as const);
const known = recorded();

test('there are many ways out, and each is told apart', () => {
  expect(new Set(reachingOut.map(({ what }) => what)).size).toBe(reachingOut.length);
  expect(reachingOut.length).toBeGreaterThan(80);
});

test.each(cases)('%s is refused before anything is started', async (what, each) => {
  const { text, files, at, why, resolved } = each;
  const root = composeProject(text, files);
  const first = await refusedFirst(root);
  const refused = resolved ? allowedOf(known.get(what), root) : first;
  if (resolved) expect(first).toBeUndefined();
  if (refused === undefined || !('why' in refused)) throw new Error('It is not refused.');
  expect({ at: refused.at.join('.'), why: refused.why }).toEqual({ at, why });
  const line = lineAtPath(await composeTree(root), refused.at);
  expect(line).toBeGreaterThanOrEqual(1);
  expect(line).toBeLessThanOrEqual(text.split('\n').length);
});

const text = (more: string) => `services:\n  web:\n    image: x\n${more}`;

test.each<[string, string, Parameters<typeof composeProject>[1]]>([
  ['a virtual environment', '', { '.env/pyvenv.cfg': 'home = /usr/bin\n' }],
  ['a name of the project', '', { '.env': 'COMPOSE_PROJECT_NAME=shop\n' }],
  ['a value in a list', '    environment: ["DOCKER_INFLUXDB_INIT_MODE=setup"]\n', {}],
  ['no value in a list', '    environment: ["DOCKER_INFLUXDB_INIT_MODE="]\n', {}],
  ['a value by name', '    environment: { DOCKER_INFLUXDB_INIT_MODE: setup }\n', {}],
  [
    'a value in a file of variables',
    '    env_file: db.env\n',
    { 'db.env': 'DOCKER_INFLUXDB_INIT_MODE=setup\nexport COMPOSE_FILE=x\n' },
  ],
])('%s reaches for nothing', async (_what, more, files) => {
  expect(await refusedFirst(composeProject(text(more), files))).toBeUndefined();
});
