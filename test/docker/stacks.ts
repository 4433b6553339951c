import { ownLabIds } from '../../generators/core/lab/own-labs.js';
import { sized } from '../long.js';

/** Stacks of the default’s language: most tests change their projects. */
export const pythonStacks = ownLabIds().filter((id) => id.startsWith('python'));

/**
 * What tests over all stacks take: at each push those, and one that stands for the others, since
 * their base images cost minutes; in the long run every one that there is.
 */
export const stacksHere: readonly string[] = sized(
  ownLabIds().filter((id) => pythonStacks.includes(id) || id === 'node-express'),
  ownLabIds(),
);
