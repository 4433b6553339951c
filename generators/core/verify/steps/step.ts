import type { RunResult } from '../../process/run.js';
import type { Failure } from '../../verdict/failure.js';
import type { StepReport, VerifyStepId, Warning } from '../../verdict/report.js';

/** What came of a step: no failure means it passed. */
export interface StepResult {
  readonly failure?: Failure | undefined;
  readonly output?: string;
  readonly warnings?: readonly Warning[];
}

/** What a student types for each step. */
export type StepCommands = Readonly<Record<VerifyStepId, StepReport['command']>>;

/** What is done at each step; one that a way of verifying leaves out is not there. */
export type StepActions = {
  readonly [K in VerifyStepId]?: (() => Promise<StepResult>) | undefined;
};

/** Whether a command did its work. */
export const succeeded = (result: RunResult): boolean =>
  result.ended === 'exited' && result.exitCode === 0;
