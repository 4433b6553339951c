import type { StepReport, VerifyStepId } from './report.js';

/** Told of each step as it goes. */
export interface Watcher {
  readonly started: (id: VerifyStepId, command: readonly string[] | null) => void;
  /** Told in the middle of a step, in words for a person, why it takes its time. */
  readonly waiting: (words: string) => void;
  readonly ended: (step: StepReport) => void;
}
