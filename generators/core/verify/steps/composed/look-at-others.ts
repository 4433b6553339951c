import { setTimeout as sleep } from 'node:timers/promises';
import { containerOf } from '../../compose/contained-compose.js';
import { deadlines } from '../../engine/engine.js';
import type { EngineRun } from '../engine-run.js';
import { type StepResult, succeeded } from '../step.js';
import type { ComposedRun } from './composed-run.js';
import { explainService } from './explain-service.js';

/**
 * Milliseconds between two looks at a service that was started again, and until one that still is
 * counts as failed: it may only have been there before what it needs.
 */
const usualPace = { pause: 3000, patience: 15_000 } as const;

/** The container of another service. */
interface OtherState {
  readonly named: string;
  readonly status: string;
  readonly exitCode: number;
  /** How often it has been started again. */
  readonly restarts: number;
}

/**
 * Whether one of the other services has ended with an error, though the page is right; undefined
 * where none has. One that is started again and again runs for a moment now and then.
 */
export async function lookAtOthers(
  onEngine: EngineRun,
  composed: ComposedRun,
  { pause, patience }: { readonly pause: number; readonly patience: number } = usualPace,
): Promise<StepResult | undefined> {
  const ends = performance.now() + onEngine.within(patience);
  let before: readonly OtherState[] | undefined;
  for (;;) {
    const states = await statesOfOthers(onEngine, composed);
    const ended = states.find(({ status, exitCode }) => status === 'exited' && exitCode > 0);
    const unsettled = states.find((state) => isUnsettled(state, before));
    const isOver = performance.now() >= ends || onEngine.signal.aborted;
    const failed = ended ?? (isOver ? unsettled : undefined);
    if (failed) {
      const { named, exitCode } = failed;
      const known = exitCode > 0 ? { exitCode } : {};
      return explainService(onEngine, composed, { named, code: 'SERVICE_FAILED', ...known });
    }
    if (unsettled === undefined) return undefined;
    before = states;
    await sleep(pause, undefined, { signal: onEngine.signal }).catch(() => {});
  }
}

/** Whether it is between two starts, or may be in a moment: not one that was in the same run before. */
function isUnsettled(
  { named, status, exitCode, restarts }: OtherState,
  before: readonly OtherState[] | undefined,
): boolean {
  if (status === 'restarting') return exitCode > 0;
  const earlier = before?.find((each) => each.named === named);
  const isSameRun = earlier?.status === 'running' && earlier.restarts === restarts;
  return status === 'running' && restarts > 0 && !isSameRun;
}

const format = '{{.Name}}|{{.State.Status}}|{{.State.ExitCode}}|{{.RestartCount}}';

async function statesOfOthers(
  { engine, session, signal }: EngineRun,
  { allowed, asked }: ComposedRun,
): Promise<readonly OtherState[]> {
  const others = allowed.services
    .filter(({ name }) => name !== asked.service.name)
    .map((service) => containerOf(service, asked.service.name, session));
  if (others.length === 0) return [];
  const argv = ['docker', 'container', 'inspect', '--format', format, ...others];
  const seen = await engine.run(argv, { timeout: deadlines.look, signal });
  if (!succeeded(seen)) return [];
  return seen.stdout.split('\n').flatMap((line) => {
    const [, named, status, exitCode, restarts] =
      /^\/?([^|]+)\|(\w+)\|(\d+)\|(\d+)$/.exec(line) ?? [];
    return named === undefined || status === undefined
      ? []
      : [{ named, status, exitCode: Number(exitCode), restarts: Number(restarts) }];
  });
}
