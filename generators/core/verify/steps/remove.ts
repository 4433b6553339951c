import type { RunResult } from '../../process/run.js';
import { sweep } from '../engine/clean-up.js';
import { deadlines } from '../engine/engine.js';
import { removeServices } from './composed/stop-services.js';
import type { EngineRun } from './engine-run.js';
import { isGone, judgeRemoval } from './judge-removal.js';
import type { StepResult } from './step.js';

/**
 * Removes the container, its image and its network. Also runs after a failure and after an interruption, so on
 * a budget of its own.
 */
export async function removeStep(onEngine: EngineRun): Promise<StepResult> {
  const { engine, session, signal, composed } = onEngine;
  const result = composed ? await removeServices(onEngine, composed) : await remove(onEngine);
  // What was interrupted may have made something that has no name of ours yet. And an engine that is
  // busy or short of memory removes later what it could not remove at once.
  const sweeps = signal.aborted || result.failure !== undefined;
  const isClean = sweeps && (await sweep(engine, session));
  return isClean ? {} : result;
}

async function remove(onEngine: EngineRun): Promise<StepResult> {
  const { engine, commands, container, network } = onEngine;
  await network.making;
  const hasNetwork = network.making !== undefined;
  const run = (argv: readonly string[]) => engine.run(argv, call);
  // From a container that has ended an image goes by force, and a network too: none waits for another.
  const atOnce = container.stopped && engine.kind.removesUsedImages;
  const removing = run(commands.remove);
  const image = atOnce ? run(commands.imageRemoveForced) : undefined;
  const link = atOnce && hasNetwork ? run(commands.networkRemove) : undefined;
  const left = judgeRemoval(await removing, commands.remove, engine);
  /** Once the container is gone, what did not go before. */
  const again = async (early: Promise<RunResult> | undefined, argv: readonly string[]) => {
    const removed = await early;
    if (left || (removed && isGone(removed))) return undefined;
    return judgeRemoval(await run(argv), argv, engine);
  };
  const others = await Promise.all([
    again(image, commands.imageRemove),
    hasNetwork ? again(link, commands.networkRemove) : undefined,
  ]);
  return left ?? others.find((each) => each !== undefined) ?? {};
}

const call = { timeout: deadlines.remove };
