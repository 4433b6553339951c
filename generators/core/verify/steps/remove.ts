import type { RunResult } from '../../process/run.js';
import { failure } from '../../verdict/failure.js';
import { sweep } from '../engine/clean-up.js';
import { deadlines, type Engine, typedFor } from '../engine/engine.js';
import { engineWords } from '../engine/words/engine-words.js';
import { enginePatterns, gone } from '../engine/words/patterns.js';
import { recognise } from '../engine/words/recognise.js';
import type { EngineRun } from './engine-run.js';
import type { StepResult } from './step.js';

/**
 * Removes the container, its image and its network. Also runs after a failure and after an interruption, so on
 * a budget of its own.
 */
export async function removeStep(onEngine: EngineRun): Promise<StepResult> {
  const { engine, session, signal } = onEngine;
  const result = await remove(onEngine);
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
  const left = judge(await removing, commands.remove, engine);
  /** Once the container is gone, what did not go before. */
  const again = async (early: Promise<RunResult> | undefined, argv: readonly string[]) => {
    const removed = await early;
    if (left || (removed && isGone(removed))) return undefined;
    return judge(await run(argv), argv, engine);
  };
  const others = await Promise.all([
    again(image, commands.imageRemove),
    hasNetwork ? again(link, commands.networkRemove) : undefined,
  ]);
  return left ?? others.find((each) => each !== undefined) ?? {};
}

const call = { timeout: deadlines.remove };

/** What is not there needs no removal. */
const isGone = ({ exitCode, output }: RunResult): boolean => exitCode === 0 || gone.test(output);

/** @returns why something is still there; undefined where it is not */
function judge(
  removed: RunResult,
  argv: readonly string[],
  { kind }: Engine,
): StepResult | undefined {
  if (isGone(removed)) return undefined;
  if (removed.ended === 'timedOut') {
    return { failure: failure('ENGINE_HUNG', { number: Math.round(deadlines.remove / 1000) }) };
  }
  // An engine that has gone away is its own cause, and tells nothing of what it holds.
  const away = recognise(engineWords(removed), enginePatterns);
  if (away) return { failure: failure(away.code, { detail: away.detail }) };
  const detail = removed.output.trim().split('\n').at(-1) ?? '';
  return {
    failure: failure('LEFT_BEHIND', { detail, source: typedFor(kind, argv).join(' ') }),
    output: removed.output,
  };
}
