import { classifyBuild } from '../classify.js';
import { intermediateImages } from '../clean-up.js';
import { deadlines } from '../engine.js';
import { failure } from '../failure.js';
import { textOf } from '../read-project.js';
import { type Stage, type StepResult, succeeded } from './step.js';

export async function buildStep({ project, engine, commands, signal }: Stage): Promise<StepResult> {
  const built = await engine.run(commands.build, { timeout: deadlines.build, signal });
  if (succeeded(built)) return { output: built.output };
  // The classic builder leaves the steps that worked, without a name or our label.
  const left = intermediateImages(built.stdout);
  if (left.length > 0) {
    await engine.run(['docker', 'rmi', '--no-prune', ...left], { timeout: deadlines.remove });
  }
  const why =
    built.ended === 'timedOut'
      ? failure('BUILD_TIMEOUT', { number: deadlines.build / 1000 })
      : classifyBuild(built, textOf(project), project.file);
  return { failure: why, output: built.output };
}
