import { deadlines, typedFor } from '../engine.js';
import { failure } from '../failure.js';
import type { Stage, StepResult } from './step.js';

/**
 * Removes the container and the image. Also runs after a failure and after an interruption, so on
 * a budget of its own.
 */
export async function removeStep({ engine, commands }: Stage): Promise<StepResult> {
  const call = { timeout: deadlines.remove };
  for (const argv of [commands.remove, commands.imageRemove]) {
    const removed = await engine.run(argv, call);
    if (removed.exitCode === 0 || wasGone.test(removed.output)) continue;
    if (removed.ended === 'timedOut') {
      return { failure: failure('ENGINE_HUNG', { number: Math.round(call.timeout / 1000) }) };
    }
    const detail = removed.output.trim().split('\n').at(-1) ?? '';
    return {
      failure: failure('LEFT_BEHIND', { detail, source: typedFor(engine.name, argv).join(' ') }),
      output: removed.output,
    };
  }
  return {};
}

/** What is not there needs no removal. */
const wasGone = /No such (?:container|image)|image not known/i;
