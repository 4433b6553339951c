import { failure } from '../../verdict/failure.js';
import { explainStart } from '../crash/explain-start.js';
import { wantsRights } from '../crash/limits.js';
import { deadlines } from '../engine/engine.js';
import { classifyStart } from '../engine/words/classify.js';
import { giveBack, takeHostPort } from '../probe/host-port.js';
import { startServices } from './composed/start-services.js';
import type { EngineRun } from './engine-run.js';
import { goOnWith } from './go-on.js';
import { type StepResult, succeeded } from './step.js';

/** Bytes of a path in Linux: no program has a longer name. Source: PATH_MAX of limits.h. */
const longestPath = 4096;

/** Ports that are tried, before the engine may pick one. */
const mostPorts = 4;

/** `docker run -d`, or the same with Compose: starts what there is to start and comes back. */
export async function startStep(onEngine: EngineRun): Promise<StepResult> {
  const { engine, published, network, signal } = onEngine;
  const lacking = await network.making;
  if (lacking) return { failure: lacking };
  release(onEngine);
  for (let tries = 0; ; tries++) {
    // Chosen here only where it can tell something, and may be here.
    const port = choosesPort(onEngine) && tries < mostPorts ? await takeHostPort() : undefined;
    published.port = port;
    const started = await startOn(port, onEngine);
    if (started.failure === undefined) return {};
    release(onEngine);
    if (!onEngine.rights && wantsRights(started.output ?? '') && !signal.aborted) {
      await engine.run(onEngine.commands.remove, { timeout: deadlines.remove });
      goOnWith(onEngine, { rights: true });
      continue;
    }
    const isTaken = started.failure.code === 'PORT_IN_USE' && port !== undefined;
    if (!isTaken || signal.aborted) return started;
    // Somebody was quicker, here or on an engine elsewhere: no fault of the project.
    await engine.run(onEngine.commands.remove, { timeout: deadlines.remove });
  }
}

const choosesPort = ({ options, reach }: EngineRun): boolean =>
  options.network && reach.master === undefined && reach.place !== 'elsewhere';

async function startOn(port: number | undefined, onEngine: EngineRun): Promise<StepResult> {
  const { engine, image, commands, project, composed, signal, within, volumesOf } = onEngine;
  if (composed) return startServices(port, onEngine, composed);
  // Docker 28 never answers where a name is too long for what it would say of it.
  if (image && image.programLength > longestPath) return { failure: failure('CMD_NOT_FOUND') };
  const call = { timeout: within(deadlines.start), signal };
  const started = await engine.run(commands.run(port, volumesOf), call);
  const output = plain(started.output);
  if (succeeded(started)) return { output };
  return started.ended === 'timedOut'
    ? { failure: failure('ENGINE_HUNG', { number: deadlines.start / 1000 }), output }
    : { failure: explainStart(classifyStart(started), project), output };
}

/** Without the id of the container that was made all the same, and where the client's help would be. */
const plain = (output: string): string =>
  output.replace(/^[0-9a-f]{64}\n/m, '').replace(/\n*^(?:See|Run) '\w+ run --help'.*$/m, '');

/** The port may be given to another container, once this one does not have it. */
export function release({ published }: Pick<EngineRun, 'published'>): void {
  if (published.port !== undefined) giveBack(published.port);
  published.port = undefined;
}
