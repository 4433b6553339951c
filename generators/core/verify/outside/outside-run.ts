import type { Guard } from '../../process/guard.js';
import type { Running } from '../../process/start.js';
import type { System } from '../../process/system.js';
import type { EngineRun } from '../steps/engine-run.js';
import type { Host } from './host.js';
import type { OutsidePlan } from './plan-outside.js';
import type { Room } from './room.js';

/** An application on its way through the steps, without Docker. */
export interface OutsideRun
  extends Pick<EngineRun, 'project' | 'options' | 'messages' | 'signal' | 'within'> {
  readonly plan: OutsidePlan;
  readonly room: Room;
  readonly guard: Guard;
  readonly system: System;
  readonly host: Host;
  app: Running | undefined;
  /** That of the language on this machine, once it was asked. */
  version?: string;
  /** Gives the port to the next application of this run. */
  release: () => void;
}
