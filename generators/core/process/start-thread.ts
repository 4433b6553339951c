import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { packageRoot } from '../project/package-root.js';

/**
 * Starts a thread of this process, which ends with it. What it runs is a bundle of its own, since
 * a thread begins with a file.
 * @param name of the bundle, without its ending
 * @param data handed to it as a copy; a SharedArrayBuffer in it is shared
 */
export const startThread = (name: string, data: object): Worker =>
  new Worker(join(packageRoot, 'dist/generators/cli/thread', `${name}.cjs`), {
    workerData: data,
    execArgv: [],
    // It does the same small thing again and again: it need not hoard.
    resourceLimits: { maxYoungGenerationSizeMb: 8 },
  });
