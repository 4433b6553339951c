import { failure } from '../../verdict/failure.js';
import { sweepBuild } from '../engine/clean-up.js';
import { deadlines } from '../engine/engine.js';
import { watchIntermediate } from '../engine/intermediate-images.js';
import { classifyBuild } from '../engine/words/classify.js';
import { hasNetwork } from '../probe/look-for-network.js';
import { dockerfileText } from '../reading/read-project.js';
import { createNetwork } from './create-network.js';
import type { EngineRun } from './engine-run.js';
import { type StepResult, succeeded } from './step.js';

/** Builds the image. One that fails leaves nothing on the engine. */
export async function buildStep(onEngine: EngineRun): Promise<StepResult> {
  const { project, engine, session, commands, options, network, signal, within } = onEngine;
  const timeout = within(deadlines.build);
  if (options.network && engine.kind.sharesNetwork) network.making = createNetwork(onEngine);
  const intermediate = watchIntermediate(engine.isNew, engine.leaves);
  const built = await engine.run(commands.build, { timeout, signal, onStdout: intermediate.read });
  if (succeeded(built)) return { output: built.output };
  // The classic builder leaves the steps that worked, without a name or our label.
  await sweepBuild(engine, session, intermediate.found());
  if (built.ended === 'timedOut') {
    const why = failure('BUILD_TIMEOUT', { number: Math.round(timeout / 1000) });
    return { failure: why, output: built.output };
  }
  const why = classifyBuild(built, dockerfileText(project), project.file);
  const isNetwork = why.facts.hint === 'network' && (await lacksNetwork(onEngine));
  return {
    failure: isNetwork ? failure('NETWORK_IN_BUILD', why.facts, why.location) : why,
    output: built.output,
  };
}

/** Confirmed by a look of ours. */
async function lacksNetwork(onEngine: EngineRun): Promise<boolean> {
  const { engine, reach, project, session, signal } = onEngine;
  const labels = ['--label', session.label, '--label', session.runLabel];
  return (await hasNetwork(engine, reach.helpers, project, labels, signal)) === false;
}
