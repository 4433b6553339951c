import type { Messages } from '../../i18n/messages.js';
import type { VerifyOptions } from '../../options/verify-options.js';
import type { System } from '../../process/system.js';
import type { Watcher } from '../../verdict/watcher.js';
import type { EngineCheck } from '../engine/check-engine.js';
import type { Engine } from '../engine/engine.js';
import type { Reach } from '../probe/reach.js';

export interface Surroundings {
  readonly system: System;
  readonly engine: Engine;
  readonly check: EngineCheck;
  readonly reach: Reach;
  readonly options: VerifyOptions;
  /** On all that this run makes on the engine. */
  readonly runLabel: string;
  readonly messages: Messages;
  /**
   * Looks for a port to take in the place of one of this machine that somebody holds; undefined
   * where nobody asks, as of the projects of others.
   */
  readonly portInstead?: ((port: number) => Promise<number | undefined>) | undefined;
  /** Aborted with the failure code that stands for why: `INTERRUPTED` or `TERMINATED`. */
  readonly signal: AbortSignal;
  readonly watcher: Watcher;
}
