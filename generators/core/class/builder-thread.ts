import { parentPort, workerData } from 'node:worker_threads';
import { buildProject } from './build-project.js';
import type { Batch, BatchBuilt, Places } from './builder.js';

/* A thread of its own, which does nothing but write what `builder.ts` hands to it. */

const { work, out } = workerData as Places;

parentPort?.on('message', ({ projects, bytes }: Batch) => {
  const built = projects.map(({ owner, files }) => {
    const contents = files.map(({ from, to, ...file }) => ({
      ...file,
      contents: new Uint8Array(bytes, from, to - from),
    }));
    return buildProject(owner, contents, work, out);
  });
  parentPort?.postMessage({ built, bytes } satisfies BatchBuilt, [bytes]);
});
