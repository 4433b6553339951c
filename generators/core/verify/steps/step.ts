import type { RunResult } from '../../process/run.js';
import type { Failure } from '../../verdict/failure.js';
import type { StepReport, Warning } from '../../verdict/report.js';

/** A step's id, and its command as a student types it. */
export type NamedStep = Pick<StepReport, 'id' | 'command'>;

/**
 * What a step's turn needs: that no step before it failed; that none was interrupted, whatever else
 * was found; or that the build has begun, for what cleans up after all the others.
 */
export type StepNeeds = 'nothing failed' | 'no interruption' | 'a build begun';

/** What came of a step: no failure means it passed. */
export interface StepResult {
  readonly failure?: Failure | undefined;
  readonly output?: string;
  readonly warnings?: readonly Warning[];
}

export interface VerifyStep extends NamedStep {
  readonly needs: StepNeeds;
  /** Undefined where this way of verifying leaves it out. */
  readonly run: (() => Promise<StepResult>) | undefined;
}

/** Whether a command did its work. */
export const succeeded = (result: RunResult): boolean =>
  result.ended === 'exited' && result.exitCode === 0;
