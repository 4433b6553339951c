import { classifyBuild, isBuildxMissing } from '../classify.js';
import { deadlines } from '../engine.js';
import { failure } from '../failure.js';
import { watchIntermediate } from '../intermediate-images.js';
import { removeWorking } from '../podman/remove-working.js';
import { textOf } from '../read-project.js';
import { type Stage, type StepResult, succeeded } from './step.js';

export async function buildStep(stage: Stage): Promise<StepResult> {
  const { project, engine, commands, session, signal, within } = stage;
  const timeout = within(deadlines.build);
  const intermediate = watchIntermediate(engine.leaves);
  const onStdout = intermediate.read;
  const build = (env: Readonly<Record<string, string>>) =>
    engine.run(commands.build, { timeout: within(timeout), signal, onStdout, env });
  let built = await build({});
  // BuildKit was asked for, and its client is not there: the builder that needs none is.
  if (isBuildxMissing(built)) built = await build({ DOCKER_BUILDKIT: '0' });
  if (succeeded(built)) return { output: built.output };
  // The classic builder leaves the steps that worked, without a name or our label.
  await removeWorking(engine, session.label);
  const left = intermediate.found();
  if (left.length > 0) {
    await engine.run(['docker', 'rmi', '--no-prune', ...left], { timeout: deadlines.remove });
  }
  const why =
    built.ended === 'timedOut'
      ? failure('BUILD_TIMEOUT', { number: Math.round(timeout / 1000) })
      : classifyBuild(built, textOf(project), project.file);
  return { failure: why, output: built.output };
}
