import { recognise } from '../classify.js';
import { deadlines, typedFor } from '../engine.js';
import { engineWords } from '../engine-words.js';
import { failure } from '../failure.js';
import { enginePatterns } from '../patterns.js';
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
    // An engine that has gone away is its own cause, and tells nothing of what it holds.
    const gone = recognise(engineWords(removed), enginePatterns);
    if (gone) return { failure: failure(gone.code, { detail: gone.detail }) };
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
