import { type } from './shell.js';

/** `modern`, `classic`, or `present` for one that was there before; undefined without an engine. */
export const engineKind = process.env.DOCKER_INTRO_TEST_ENGINE;

/** All that stands on the engine, for a test to compare before and after. */
export async function onEngine(): Promise<string> {
  const lists = ['ps -aq --no-trunc', 'images -aq --no-trunc', 'volume ls -q', 'network ls -q'];
  const found = await Promise.all(lists.map((list) => type(`docker ${list} | sort`, '/')));
  return found.map(({ stdout }) => stdout).join('---\n');
}
