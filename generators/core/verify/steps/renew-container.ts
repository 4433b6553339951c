import type { Renewal } from '../../checks/check.js';
import type { Failure } from '../../verdict/failure.js';
import { containerOf } from '../compose/contained-compose.js';
import { servicesCommands } from '../compose/services-commands.js';
import { deadlines } from '../engine/engine.js';
import { classifyStart } from '../engine/words/classify.js';
import { awaitAnswer } from '../probe/await-answer.js';
import type { EngineRun } from './engine-run.js';
import { startStep } from './start.js';
import { succeeded } from './step.js';
import { waysToAsk } from './ways-to-ask.js';

/**
 * Starts a container again, the same one or another one of its image, and waits until it answers.
 * @returns why it does not; undefined where it does
 */
export async function renewContainer(
  how: Renewal | 'start',
  onEngine: EngineRun,
): Promise<Failure | undefined> {
  const why = await begin(how, onEngine);
  if (why) return why;
  onEngine.container.stopped = false;
  const came = await awaitAnswer(waysToAsk(onEngine, { inside: false }));
  return 'page' in came ? undefined : came;
}

async function begin(how: Renewal | 'start', onEngine: EngineRun): Promise<Failure | undefined> {
  const { commands } = onEngine;
  switch (how) {
    case 'start':
      return act(commands.startAgain, onEngine);
    case 'restart':
      return act(commands.restart, onEngine);
    case 'replace':
      return (await act(commands.remove, onEngine)) ?? (await startStep(onEngine)).failure;
    case 'volume':
      return onEngine.composed ? allAnew(onEngine) : withItsVolumes(onEngine);
  }
}

/** All services, with new containers and the volumes that they had. */
async function allAnew(onEngine: EngineRun): Promise<Failure | undefined> {
  const { composed, session } = onEngine;
  if (composed === undefined) return undefined;
  const asked = composed.asked.service.name;
  const containers = composed.allowed.services.map((each) => containerOf(each, asked, session));
  const why =
    (await act(servicesCommands(session).stop, onEngine, composed.given)) ??
    // By `down` those would stay for good that have no name, or those with one would go.
    (await act(['docker', 'rm', '-f', '-v', ...containers], onEngine));
  return why ?? (await startStep(onEngine)).failure;
}

/** The old one is there until the new one has its volumes: without either, they would go. */
async function withItsVolumes(onEngine: EngineRun): Promise<Failure | undefined> {
  const { commands } = onEngine;
  const why = (await act(commands.stop, onEngine)) ?? (await act(commands.setAside, onEngine));
  if (why) return why;
  onEngine.volumesOf = commands.aside;
  const { failure } = await startStep(onEngine);
  onEngine.volumesOf = undefined;
  // Where nobody has them now, they go with it.
  return failure
    ? ((await act(commands.removeAsideWhole, onEngine)) ?? failure)
    : act(commands.removeAside, onEngine);
}

async function act(
  argv: readonly string[],
  { engine, signal }: EngineRun,
  input?: string,
): Promise<Failure | undefined> {
  const call = { timeout: deadlines.start, signal, ...(input === undefined ? {} : { input }) };
  const done = await engine.run(argv, call);
  return succeeded(done) ? undefined : classifyStart(done);
}
