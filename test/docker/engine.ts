import { afterAll, beforeAll } from '@jest/globals';
import { ownLabIds, readOwnLab } from '../../generators/core/lab/own-labs.js';
import { emit, removeEmitted } from './emit.js';
import { type } from './shell.js';

/** `modern`, `classic`, `podman`, or `present` for one that was there before; undefined without an engine. */
export const engineKind = process.env.DOCKER_INTRO_TEST_ENGINE;

/** The command that verification finds, and tells of. */
export const engineName = engineKind === 'podman' ? 'podman' : 'docker';

const keeper = (stack: string): string => `keeps-layers-of-${stack}`;

/**
 * Fetches the base images, which stay after a build as after any other, and keeps the layers of the
 * packages, so that each test need not install them again.
 */
async function settleEngine(): Promise<void> {
  for (const stack of ownLabIds()) {
    const project = await emit('--stack', stack);
    const base = readOwnLab(stack).base;
    const line = `docker pull ${base} && docker build -t ${keeper(stack)} web`;
    const { exitCode, all } = await type(line, project);
    if (exitCode !== 0) throw new Error(`The engine cannot build what the tests need:\n${all}`);
  }
}

/** The frame of a file of tests: what builds need is on the engine before them, and goes after them. */
export function onSettledEngine(): void {
  beforeAll(settleEngine, 240_000);
  afterAll(async () => {
    await type(`docker rmi ${ownLabIds().map(keeper).join(' ')}`, '/');
    removeEmitted();
  });
}
