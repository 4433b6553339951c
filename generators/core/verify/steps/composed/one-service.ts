import type { Failure } from '../../../verdict/failure.js';
import type { ServiceState } from '../../checks/running.js';
import { containerOf, imageOf } from '../../compose/contained-compose.js';
import { deadlines } from '../../engine/engine.js';
import { classifyEngine } from '../../engine/words/classify.js';
import type { EngineRun } from '../engine-run.js';
import { succeeded } from '../step.js';

/** The container and the image of a service, by its name in the Compose file; undefined where there is none. */
export function oneService(
  name: string,
  { composed, session }: Pick<EngineRun, 'composed' | 'session'>,
): { readonly container: string; readonly image: string } | undefined {
  const asked = composed?.asked.service.name;
  const service = composed?.allowed.services.find((each) => each.name === name);
  if (service === undefined || asked === undefined) return undefined;
  return {
    container: containerOf(service, asked, session),
    image: imageOf(service, asked, session),
  };
}

const format = '{{.State.Running}}|{{with .State.Health}}{{.Status}}{{end}}';

/** How the container of a service does. */
export async function stateOfService(
  container: string,
  { engine, signal }: Pick<EngineRun, 'engine' | 'signal'>,
): Promise<ServiceState | Failure> {
  const argv = ['docker', 'container', 'inspect', '--format', format, container];
  const seen = await engine.run(argv, { timeout: deadlines.look, signal });
  if (!succeeded(seen)) return classifyEngine(seen);
  const [running, health = ''] = seen.stdout.trim().split('|');
  return { running: running === 'true', healthy: health === '' ? undefined : health === 'healthy' };
}
