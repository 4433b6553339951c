import { containerOf } from '../../compose/contained-compose.js';
import { deadlines } from '../../engine/engine.js';
import type { EngineRun } from '../engine-run.js';
import { type StepResult, succeeded } from '../step.js';
import type { ComposedRun } from './composed-run.js';
import { explainService } from './explain-service.js';

/** Whether one of the other services has ended with an error, be it for a moment, though the page is right; undefined where none has. */
export async function lookAtOthers(
  onEngine: EngineRun,
  composed: ComposedRun,
): Promise<StepResult | undefined> {
  const { engine, session, signal } = onEngine;
  const asked = composed.asked.service.name;
  const others = composed.allowed.services
    .filter(({ name }) => name !== asked)
    .map((service) => containerOf(service, asked, session));
  if (others.length === 0) return undefined;
  const format = '{{.Name}}|{{.State.Status}}|{{.State.ExitCode}}';
  const argv = ['docker', 'container', 'inspect', '--format', format, ...others];
  const seen = await engine.run(argv, { timeout: deadlines.look, signal });
  if (!succeeded(seen)) return undefined;
  const ended = seen.stdout
    .split('\n')
    .map((line) => /^\/?([^|]+)\|(?:exited|restarting)\|[1-9]\d*$/.exec(line)?.[1])
    .find((name) => name !== undefined);
  return ended === undefined
    ? undefined
    : explainService(onEngine, composed, { named: ended, code: 'SERVICE_FAILED' });
}
