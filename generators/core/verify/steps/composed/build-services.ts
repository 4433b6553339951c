import { failure } from '../../../verdict/failure.js';
import { imageOf } from '../../compose/contained-compose.js';
import { serviceBuild } from '../../compose/service-build.js';
import { imageFormat, parseImage } from '../../engine/built-image.js';
import { deadlines } from '../../engine/engine.js';
import { classifyBuild } from '../../engine/words/classify-build.js';
import { parseDockerfile } from '../../reading/dockerfile/dockerfile.js';
import { buildImage, settled } from '../build.js';
import type { EngineRun } from '../engine-run.js';
import { goOnWith } from '../go-on.js';
import { type StepResult, succeeded } from '../step.js';
import type { ComposedRun } from './composed-run.js';
import { copyFolders } from './copy-folders.js';

/** Builds the images of all services, fetches those of others, and copies the folders that are mounted. */
export async function buildServices(
  onEngine: EngineRun,
  composed: ComposedRun,
): Promise<StepResult> {
  const { session, project } = onEngine;
  const asked = composed.asked.service.name;
  let output = '';
  for (const build of composed.builds) {
    const argv = serviceBuild(build, asked, onEngine.root, session);
    const built = await buildImage(onEngine, { ...project, ...build.context }, argv);
    if (built.failure) return built;
    output += built.output ?? '';
  }
  for (const { image, build, builtBy } of composed.allowed.services) {
    if (build || builtBy !== undefined || image === undefined) continue;
    const fetched = await fetchImage(onEngine, image);
    if (fetched?.failure) return fetched;
  }
  await askImage(onEngine, composed);
  const copied = await copyFolders(onEngine, composed);
  return copied ?? { output };
}

/** An image that is not built here is taken as it is on the engine, or fetched. */
async function fetchImage(onEngine: EngineRun, image: string): Promise<StepResult | undefined> {
  const { engine, signal, within } = onEngine;
  const look = ['docker', 'image', 'inspect', '--format', '{{.Id}}', '--', image];
  if (succeeded(await engine.run(look, { timeout: deadlines.look, signal }))) return undefined;
  const call = { timeout: within(deadlines.build), signal };
  const fetched = await engine.run(['docker', 'pull', '--', image], call);
  if (succeeded(fetched)) return undefined;
  const { output } = fetched;
  if (fetched.ended === 'timedOut') return { failure: failure('PULL_TIMEOUT'), output };
  // As of a Dockerfile that begins with it: the project has chosen whom to ask.
  const from = await parseDockerfile(`FROM ${image.replace(/\s/g, '')}\n`);
  const told = classifyBuild(fetched, from, 'Dockerfile', engine.kind);
  const why = await settled(told, onEngine);
  return { failure: { ...why, location: null }, output };
}

/** What the image of the asked service sets; the port is what the Compose file says. */
async function askImage(onEngine: EngineRun, { asked }: ComposedRun): Promise<void> {
  const { engine, session, signal } = onEngine;
  const name = imageOf(asked.service, asked.service.name, session);
  const argv = ['docker', 'image', 'inspect', '--format', imageFormat, '--', name];
  const image = parseImage((await engine.run(argv, { timeout: deadlines.look, signal })).stdout);
  // A program that the Compose file names is none of the image.
  if (image) goOnWith(onEngine, { image: { ...image, programLength: 0 } });
}
