import type { RunResult } from '../../process/run.js';
import { failure } from '../../verdict/failure.js';
import { sweepBuild } from '../engine/clean-up.js';
import { deadlines } from '../engine/engine.js';
import { watchIntermediate } from '../engine/intermediate-images.js';
import { classifyBuild, isBuildxMissing } from '../engine/words/classify.js';
import { dockerfileText } from '../reading/read-project.js';
import type { EngineRun } from './engine-run.js';
import { type StepResult, succeeded } from './step.js';

/** Builds the image. One that fails leaves nothing on the engine. */
export async function buildStep(onEngine: EngineRun): Promise<StepResult> {
  const { project, engine, session, within } = onEngine;
  const timeout = within(deadlines.build);
  const intermediate = watchIntermediate(engine.leaves);
  const built = await build(onEngine, timeout, intermediate.read);
  if (succeeded(built)) return { output: built.output };
  // The classic builder leaves the steps that worked, without a name or our label.
  await sweepBuild(engine, session);
  const left = intermediate.found();
  if (left.length > 0) {
    await engine.run(['docker', 'rmi', '--no-prune', ...left], { timeout: deadlines.remove });
  }
  const why =
    built.ended === 'timedOut'
      ? failure('BUILD_TIMEOUT', { number: Math.round(timeout / 1000) })
      : classifyBuild(built, dockerfileText(project), project.file);
  return { failure: why, output: built.output };
}

/** @param timeout milliseconds */
async function build(
  { engine, commands, signal, within }: EngineRun,
  timeout: number,
  onStdout: (chunk: Buffer) => void,
): Promise<RunResult> {
  const call = { signal, onStdout };
  const built = await engine.run(commands.build, { ...call, timeout });
  // BuildKit was asked for, and its client is not there: the builder that needs none is.
  if (!isBuildxMissing(built)) return built;
  const env = { DOCKER_BUILDKIT: '0' };
  return engine.run(commands.build, { ...call, timeout: within(timeout), env });
}
