import type { System } from '../process/system.js';
import type { Engine } from '../verify/engine/engine.js';
import type { OwnProject } from './own-project.js';

/** Where a lesson is rehearsed. */
export interface Stage {
  readonly project: OwnProject;
  readonly engine: Engine;
  /** Starts what is no command of the engine's. */
  readonly system: Pick<System, 'run' | 'env'>;
  /** Ends all that goes on. */
  readonly signal: AbortSignal;
}
