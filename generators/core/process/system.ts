import { startGuard } from './guard.js';
import { pipe } from './pipe.js';
import { run } from './run.js';
import { start } from './start.js';

/** What starts processes. The doors hand it in, and a test can hand in another. */
export interface System {
  /** To their ends. */
  readonly run: typeof run;
  /** To go on running. */
  readonly start: typeof start;
  /** To be spoken to. */
  readonly pipe: typeof pipe;
  /** What ends and removes all of it, should we be killed. */
  readonly startGuard: typeof startGuard;
  /** What this process was told, and what each of those is. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** This machine. */
export const machine: System = { run, start, pipe, startGuard, env: process.env };
