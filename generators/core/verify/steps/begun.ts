import type { Guard } from '../../process/guard.js';
import type { Engine } from '../engine/engine.js';
import type { Session } from '../engine/session.js';
import type { Building } from './building.js';

/** A build that is under way when its engine has not yet said which one it is. */
export interface Begun {
  readonly guard: Guard;
  readonly engine: Engine;
  readonly session: Session;
  readonly building: Building;
  /**
   * It was the wrong engine, or none, or nobody came for it: ends the build, and removes what there
   * may be of it. Where that cannot be seen to its end, its guard does it once we have ended.
   */
  readonly drop: (how: EngineSeen) => Promise<void>;
}

/** What is known of the engine: that it is silent, that it has answered, or neither. */
export interface EngineSeen {
  readonly isHung: boolean;
  readonly isThere: boolean;
}
