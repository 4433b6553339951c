import { afterAll, beforeAll } from '@jest/globals';
import { readOwnLab } from '../../generators/core/lab/own-labs.js';
import { emit, removeEmitted } from './emit.js';
import { type } from './shell.js';
import { composedStacks, pythonStacks } from './stacks.js';

/** `modern`, `classic`, `podman`, or `present` for one that was there before; undefined without an engine. */
export const engineKind = process.env.DOCKER_INTRO_TEST_ENGINE;

/** The command that verification finds, and tells of. */
export const engineName = engineKind === 'podman' ? 'podman' : 'docker';

const keeper = (stack: string): string => `keeps-layers-of-${stack}`;

/**
 * Fetches the base images, which stay after a build as after any other, and keeps the layers of the
 * packages, so that each test need not install them again.
 */
async function settleEngine(stacks: readonly string[]): Promise<void> {
  for (const stack of stacks) {
    const project = await emit('--stack', stack);
    const { base, build } = readOwnLab(stack);
    const fetch = composedStacks.includes(stack)
      ? `docker pull ${base} && docker compose pull --ignore-buildable`
      : `docker pull ${base}`;
    const line = `${fetch} && docker build -t ${keeper(stack)} ${build}`;
    const { exitCode, all } = await type(line, project);
    if (exitCode !== 0) throw new Error(`The engine cannot build what the tests need:\n${all}`);
  }
}

/** The frame of a file of tests: what builds need is on the engine before them, and goes after them. */
export function onSettledEngine(stacks: readonly string[] = pythonStacks): void {
  beforeAll(() => settleEngine(stacks), 120_000 * stacks.length);
  afterAll(async () => {
    await type(`docker rmi ${stacks.map(keeper).join(' ')}`, '/');
    removeEmitted();
  });
}
