import { failure } from '../../verdict/failure.js';
import { deadlines } from '../engine/engine.js';
import { watchIntermediate } from '../engine/intermediate-images.js';
import { removeWorking } from '../engine/podman/remove-working.js';
import { classifyBuild, isBuildxMissing } from '../engine/words/classify.js';
import { textOf } from '../reading/read-project.js';
import type { Building } from './building.js';
import { type Stage, type StepResult, succeeded } from './step.js';

interface BuildRequest extends Pick<Stage, 'engine' | 'commands' | 'signal'> {
  /** Milliseconds that the project has left. */
  readonly timeout: number;
}

export function beginBuild({ engine, commands, signal, timeout: left }: BuildRequest): Building {
  const timeout = Math.min(left, deadlines.build);
  const began = performance.now();
  const intermediate = watchIntermediate(engine.leaves);
  const call = { signal, onStdout: intermediate.read };
  let seconds = 0;
  const build = async () => {
    const built = await engine.run(commands.build, { ...call, timeout });
    // BuildKit was asked for, and its client is not there: the builder that needs none is.
    if (!isBuildxMissing(built)) return built;
    const rest = Math.max(1, began + timeout - performance.now());
    const env = { DOCKER_BUILDKIT: '0' };
    return engine.run(commands.build, { ...call, timeout: rest, env });
  };
  const result = build().finally(() => {
    seconds = (performance.now() - began) / 1000;
  });
  return { result, made: intermediate.found, timeout, began, seconds: () => seconds };
}

export async function buildStep(stage: Stage): Promise<StepResult> {
  const { project, engine, session, within } = stage;
  const building = stage.building ?? beginBuild({ ...stage, timeout: within(deadlines.build) });
  const built = await building.result;
  const seconds = building.seconds();
  if (succeeded(built)) return { output: built.output, seconds };
  // The classic builder leaves the steps that worked, without a name or our label.
  await removeWorking(engine, session.label);
  const left = building.made();
  if (left.length > 0) {
    await engine.run(['docker', 'rmi', '--no-prune', ...left], { timeout: deadlines.remove });
  }
  const why =
    built.ended === 'timedOut'
      ? failure('BUILD_TIMEOUT', { number: Math.round(building.timeout / 1000) })
      : classifyBuild(built, textOf(project), project.file);
  return { failure: why, output: built.output, seconds };
}
