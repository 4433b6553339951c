import type { RunResult } from '../../process/run.js';
import { failure } from '../../verdict/failure.js';
import { sweep } from '../engine/clean-up.js';
import { deadlines, type Engine, typedFor } from '../engine/engine.js';
import { recognise } from '../engine/words/classify.js';
import { engineWords } from '../engine/words/engine-words.js';
import { enginePatterns, gone } from '../engine/words/patterns.js';
import type { EngineRun } from './engine-run.js';
import type { StepResult } from './step.js';

/**
 * Removes the container, its image and its network. Also runs after a failure and after an interruption, so on
 * a budget of its own.
 */
export async function removeStep(onEngine: EngineRun): Promise<StepResult> {
  const { engine, session, signal } = onEngine;
  const result = await remove(onEngine);
  // What was interrupted may have made something that has no name of ours yet.
  if (signal.aborted) await sweep(engine, session);
  return result;
}

async function remove(onEngine: EngineRun): Promise<StepResult> {
  const { engine, commands, container } = onEngine;
  // By force an image also goes from under a container that has ended: neither waits for the other.
  const atOnce = container.stopped && engine.kind.removesUsedImages;
  const removing = engine.run(commands.remove, call);
  const early = atOnce ? engine.run(commands.imageRemoveForced, call) : undefined;
  const left = judge(await removing, commands.remove, engine);
  const [image, network] = await Promise.all([
    removeImage(onEngine, early, left === undefined),
    left ?? removeNetwork(onEngine),
  ]);
  return left ?? image ?? network ?? {};
}

const call = { timeout: deadlines.remove };

/** @param isFree whether no container is in its way any more */
async function removeImage(
  { engine, commands }: EngineRun,
  early: Promise<RunResult> | undefined,
  isFree: boolean,
): Promise<StepResult | undefined> {
  const removed = await early;
  if (!isFree || (removed && isGone(removed))) return undefined;
  return judge(await engine.run(commands.imageRemove, call), commands.imageRemove, engine);
}

async function removeNetwork({
  engine,
  commands,
  network,
}: EngineRun): Promise<StepResult | undefined> {
  if (network.making === undefined) return undefined;
  await network.making;
  const argv = commands.networkRemove;
  return judge(await engine.run(argv, call), argv, engine);
}

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
