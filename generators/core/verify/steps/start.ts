import { classifyStart } from '../classify.js';
import { deadlines } from '../engine.js';
import { failure } from '../failure.js';
import { type Stage, type StepResult, succeeded } from './step.js';

/** `docker run -d`: starts the container and comes back. */
export async function startStep({ engine, commands, signal, within }: Stage): Promise<StepResult> {
  const started = await engine.run(commands.run, { timeout: within(deadlines.start), signal });
  if (succeeded(started)) return {};
  const why =
    started.ended === 'timedOut'
      ? failure('ENGINE_HUNG', { number: deadlines.start / 1000 })
      : classifyStart(started);
  return { failure: why, output: started.output };
}
