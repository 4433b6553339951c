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
 * Removes the container and the image. Also runs after a failure and after an interruption, so on
 * a budget of its own.
 */
export async function removeStep(onEngine: EngineRun): Promise<StepResult> {
  const { engine, session, signal } = onEngine;
  const result = await remove(onEngine);
  // What was interrupted may have made something that has no name of ours yet.
  if (signal.aborted) await sweep(engine, session);
  return result;
}

async function remove({ engine, commands, container }: EngineRun): Promise<StepResult> {
  const call = { timeout: deadlines.remove };
  // By force an image also goes from under a container that has ended: neither waits for the other.
  const atOnce = container.stopped && engine.kind.removesUsedImages;
  const removing = engine.run(commands.remove, call);
  const early = atOnce ? engine.run(commands.imageRemoveForced, call) : undefined;
  const left = judge(await removing, commands.remove, engine);
  const removed = await early;
  if (left) return left;
  if (removed && isGone(removed)) return {};
  return judge(await engine.run(commands.imageRemove, call), commands.imageRemove, engine) ?? {};
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
