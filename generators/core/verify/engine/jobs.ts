import { availableParallelism } from 'node:os';
import type { VerifyOptions } from '../../options/verify-options.js';
import type { EngineCheck } from './check-engine.js';
import { deadlines, type Engine } from './engine.js';

/**
 * How many projects are verified at once. An engine is busy with 1.5 to 2 projects per core
 * (measured with 20 and 60 projects); more only wait for each other.
 */
export async function jobsFor(
  projects: number,
  { jobs }: Pick<VerifyOptions, 'jobs'>,
  engine: Engine,
  check: EngineCheck,
  signal: AbortSignal,
): Promise<number> {
  if (jobs !== undefined) return jobs;
  if (projects < 2 || check.failure) return availableParallelism();
  const argv = ['docker', 'info', '--format', '{{.NCPU}}'];
  const { stdout } = await engine.run(argv, { timeout: deadlines.look, signal });
  return 2 * (Number.parseInt(stdout, 10) || availableParallelism());
}
