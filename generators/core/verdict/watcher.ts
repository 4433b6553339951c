import type { StepReport, VerifyStepId } from './report.js';

/** Told of each step as it goes. */
export interface Watcher {
  readonly started: (id: VerifyStepId, command: readonly string[] | null) => void;
  readonly ended: (step: StepReport) => void;
}
