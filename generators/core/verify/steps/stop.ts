import { asTold, say } from '../../i18n/say.js';
import type { RunResult } from '../../process/run.js';
import { failure } from '../../verdict/failure.js';
import { patience } from '../engine/contained-commands.js';
import { deadlines } from '../engine/engine.js';
import { classifyEngine } from '../engine/words/classify.js';
import { contextFiles } from '../reading/context/context-files.js';
import { parsedOf } from '../reading/dockerfile/read-dockerfile.js';
import { howToStop } from '../reading/started/how-to-stop.js';
import type { EngineRun } from './engine-run.js';
import { type StepResult, succeeded } from './step.js';

/** Stops the container. One that must be killed works all the same, but its user will wait: a warning. */
export async function stopStep(onEngine: EngineRun): Promise<StepResult> {
  const { engine, commands, signal } = onEngine;
  return stopResult(await engine.run(commands.stop, { timeout: deadlines.stop, signal }), onEngine);
}

/** What it means how containers stopped. */
export function stopResult(
  stopped: RunResult,
  { messages, container, project }: Pick<EngineRun, 'messages' | 'container' | 'project'>,
): StepResult {
  if (stopped.ended === 'timedOut') {
    return { failure: failure('ENGINE_HUNG', { number: deadlines.stop / 1000 }) };
  }
  if (!succeeded(stopped)) return { failure: classifyEngine(stopped), output: stopped.output };
  container.stopped = true;
  if (stopped.seconds < patience) return {};
  const { dockerfile, contextPath } = project;
  const { list, edit, where } = howToStop(parsedOf(dockerfile), contextFiles(contextPath));
  const words = say('verify.rules.slow-stop', list ?? '', edit ?? '', where ?? '');
  return { warnings: [{ rule: 'slow-stop', ...asTold(messages, words), location: null }] };
}
