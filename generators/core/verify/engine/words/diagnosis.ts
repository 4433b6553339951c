import type { Failure } from '../../../verdict/failure.js';

/** What an engine’s words were taken to mean. */
export interface Diagnosis extends Failure {
  /**
   * What it is unless a look of ours confirms it: the project may have had the engine say so, and
   * the machine would be at fault. Undefined where there is no doubt.
   */
  readonly otherwise?: Failure;
}
