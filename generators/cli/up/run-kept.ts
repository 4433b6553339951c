import type { System } from '../../core/process/system.js';
import { type Kept, keepRunning, keptElsewhere } from '../../core/up/keep-running.js';
import { provenBy } from '../../core/up/proven.js';
import type { Failure } from '../../core/verdict/failure.js';
import type { Report } from '../../core/verdict/report.js';
import { whereaboutsOf } from '../../core/verify/engine/direction.js';
import { createEngine, type Engine } from '../../core/verify/engine/engine.js';
import { findEngine } from '../../core/verify/engine/find-engine.js';

interface RunRequest {
  readonly dir: string;
  /** What has proven it. */
  readonly report: Report;
  /** Told of each command before it is carried out, as the lesson types it. */
  readonly tell: (argv: readonly string[]) => void;
  readonly signal: AbortSignal;
}

/** What goes on running, on which engine, and the port that was wanted for it. */
interface Running extends Kept {
  readonly engine: Engine;
  readonly wanted: number;
}

/** Runs a project that has been proven, on the engine of this machine; undefined where nothing of it was run. */
export async function runKept(
  { dir, report, tell, signal }: RunRequest,
  { run, env }: System,
): Promise<Running | Failure | undefined> {
  const { kind, check } = await findEngine(run, undefined, env, signal);
  const engine = createEngine({ run, kind });
  const project = provenBy(dir, report);
  if (project === undefined) return undefined;
  const { host } = check;
  if (whereaboutsOf(host).kind !== 'maybeHere') return keptElsewhere(host);
  const kept = await keepRunning({ project, engine, signal, tell });
  return 'code' in kept ? kept : { ...kept, engine, wanted: project.port };
}
