import { imageOf } from '../../compose/contained-compose.js';
import { foldersOf } from '../../compose/contained-mounts.js';
import { servicesCommands } from '../../compose/services-commands.js';
import { deadlines } from '../../engine/engine.js';
import type { EngineRun } from '../engine-run.js';
import { judgeRemoval } from '../judge-removal.js';
import type { StepResult } from '../step.js';
import { stopResult } from '../stop.js';
import type { ComposedRun } from './composed-run.js';

/** Stops all services at once. */
export async function stopServices(
  onEngine: EngineRun,
  { given }: ComposedRun,
): Promise<StepResult> {
  const { engine, session, signal } = onEngine;
  const call = { timeout: deadlines.stop, signal, input: given ?? '' };
  return stopResult(await engine.run(servicesCommands(session).stop, call), onEngine);
}

/** Removes the containers with their networks and volumes, the copies and the images. */
export async function removeServices(
  onEngine: EngineRun,
  composed: ComposedRun,
): Promise<StepResult> {
  const { engine, session } = onEngine;
  const asked = composed.asked.service.name;
  const images = composed.builds.map(({ service }) => imageOf(service, asked, session));
  const volumes = foldersOf(composed.allowed, session).map(({ volume }) => volume);
  const commands = [
    ...(composed.given === undefined ? [] : [servicesCommands(session).down]),
    ...(volumes.length > 0 ? [['docker', 'rm', '-f', '-v', `${session.name}-copies`]] : []),
    ...volumes.map((volume) => ['docker', 'volume', 'rm', volume]),
    ...images.map((image) => ['docker', 'rmi', image]),
  ];
  let left: StepResult | undefined;
  for (const argv of commands) {
    const removed = await engine.run(argv, { timeout: deadlines.remove });
    left ??= judgeRemoval(removed, argv, engine);
  }
  return left ?? {};
}
