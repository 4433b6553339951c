import { type Failure, failure, saidByCommand } from '../../verdict/failure.js';
import { explainBuild } from '../building/explain-build.js';
import { parseImage } from '../engine/built-image.js';
import { sweepBuild } from '../engine/clean-up.js';
import { deadlines } from '../engine/engine.js';
import { watchIntermediate } from '../engine/intermediate-images.js';
import { watchSilence } from '../engine/silence.js';
import { classifyBuild } from '../engine/words/classify-build.js';
import type { Diagnosis } from '../engine/words/diagnosis.js';
import { printedBy } from '../engine/words/printed.js';
import { whyStuck } from '../engine/words/why-stuck.js';
import { failsUsToo } from '../probe/fails-us-too.js';
import { parsedOf } from '../reading/dockerfile/read-dockerfile.js';
import { whichPort } from '../reading/which-port.js';
import { createNetwork } from './create-network.js';
import type { EngineRun } from './engine-run.js';
import { goOnWith } from './go-on.js';
import { type StepResult, succeeded } from './step.js';

/** Builds the image, and makes its network beside it. */
export async function buildStep(onEngine: EngineRun): Promise<StepResult> {
  const { project, engine, commands, options, network } = onEngine;
  if (options.network && engine.kind.sharesNetwork) network.making = createNetwork(onEngine);
  const built = await buildImage(onEngine, project, commands.build);
  if (built.failure === undefined) await askImage(onEngine);
  return built;
}

/** Builds an image of a project. One that fails leaves nothing on the engine. */
export async function buildImage(
  onEngine: EngineRun,
  project: EngineRun['project'],
  argv: readonly string[],
): Promise<StepResult> {
  const { engine, session, signal, within } = onEngine;
  const timeout = within(deadlines.build);
  const intermediate = watchIntermediate(engine.isNew, engine.leaves);
  const dockerfile = parsedOf(project.dockerfile);
  const silence = watchSilence((output) => whyStuck(output, dockerfile, project.file));
  const built = await engine.run(argv, {
    timeout,
    signal: AbortSignal.any([signal, silence.signal]),
    onStdout: intermediate.read,
    onOutput: silence.heard,
  });
  silence.end();
  if (succeeded(built)) return { output: built.output };
  // The classic builder leaves the steps that worked, without a name or our label.
  await sweepBuild(engine, session, intermediate.found());
  const { output } = built;
  if (silence.signal.aborted) {
    return { failure: await settled(silence.signal.reason, onEngine), output };
  }
  if (built.ended === 'timedOut') {
    const why = failure('BUILD_TIMEOUT', { number: Math.round(timeout / 1000) });
    return { failure: why, output };
  }
  const told = classifyBuild(built, dockerfile, project.file, engine.kind);
  const why = await settled(told, onEngine);
  // Around what the command says an engine sets what tells a beginner nothing.
  const printed = printedBy(output);
  const isOfCommand = printed !== undefined && saidByCommand.has(why.code);
  return {
    failure: explainBuild(why, printed, project),
    output: isOfCommand ? printed : output,
  };
}

/** What an image exposes and sets, its base's among it: what the Dockerfile alone cannot tell. */
async function askImage(onEngine: EngineRun): Promise<void> {
  const { engine, commands, project, options, signal } = onEngine;
  const asked = await engine.run(commands.image, { timeout: deadlines.look, signal });
  const image = parseImage(asked.stdout);
  const port = whichPort({ ...project, option: options.containerPort, image });
  if (image) goOnWith(onEngine, { image, ...port });
}

/** What is in doubt is confirmed by a look of ours, or is not so. */
export async function settled(
  { otherwise, ...told }: Diagnosis,
  onEngine: EngineRun,
): Promise<Failure> {
  if (otherwise === undefined || (await failsUsToo(told.code, onEngine))) return told;
  return otherwise;
}
