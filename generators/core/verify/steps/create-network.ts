import { setTimeout as sleep } from 'node:timers/promises';
import type { Failure } from '../../verdict/failure.js';
import { deadlines } from '../engine/engine.js';
import { classifyStart } from '../engine/words/classify.js';
import type { EngineRun } from './engine-run.js';
import { succeeded } from './step.js';

/** Milliseconds between two tries, and for which a network of others that ends is waited for. */
const pause = 500;
const patience = 60_000;

/**
 * Makes a network for a project alone, so that no container reaches another: one could keep a
 * neighbour's server busy until it fails. It takes a third of a second, beside the build. An engine
 * has addresses for some thirty of them: who finds none waits until others end.
 * @returns why there is none; undefined where it is there
 */
export async function createNetwork({
  engine,
  commands,
  signal,
  within,
}: EngineRun): Promise<Failure | undefined> {
  const ends = performance.now() + within(patience);
  for (;;) {
    const made = await engine.run(commands.networkCreate, { timeout: deadlines.start, signal });
    if (succeeded(made)) return undefined;
    const why = classifyStart(made);
    if (why.code !== 'RESOURCE_LIMIT' || signal.aborted || performance.now() > ends) return why;
    await sleep(pause);
  }
}
