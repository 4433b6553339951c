import type { RunResult } from '../../process/run.js';

/** A build under way. */
export interface Building {
  readonly result: Promise<RunResult>;
  /** Images without a name that it has made by now. */
  readonly made: () => readonly string[];
  /** Milliseconds that it was given. */
  readonly timeout: number;
  /** By `performance.now()`. */
  readonly began: number;
  /** How long it took, once it has ended. */
  readonly seconds: () => number;
}
