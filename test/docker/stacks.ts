import { ownLabIds, readOwnLab } from '../../generators/core/lab/own-labs.js';
import { isComposed } from '../../generators/core/lesson/composed.js';
import { sized } from '../long.js';

/** Whether an engine of the tests has Compose 2: the older ones have none. */
export const hasCompose = !/^(?:classic|podman)$/.test(process.env.DOCKER_INTRO_TEST_ENGINE ?? '');

/** Stacks of several services, which Compose runs. */
export const composedStacks = ownLabIds().filter((id) => isComposed(readOwnLab(id)));

/** Stacks of the default’s language, of one image each: most tests change their projects. */
export const pythonStacks = ownLabIds().filter(
  (id) => id.startsWith('python') && !composedStacks.includes(id),
);

/**
 * What tests over all stacks take: at each push those, the ones of several services, and one that
 * stands for the others, since their base images cost minutes; in the long run every one that there is.
 */
export const stacksHere: readonly string[] = sized(
  ownLabIds().filter((id) => [...pythonStacks, ...composedStacks, 'node-express'].includes(id)),
  ownLabIds(),
).filter((id) => hasCompose || !composedStacks.includes(id));
