import type { Messages } from '../../i18n/messages.js';
import type { VerifyOptions } from '../../options/verify-options.js';
import type { Run } from '../../process/run.js';
import type { ContainedCommands } from '../engine/contained-commands.js';
import type { Engine } from '../engine/engine.js';
import type { Session } from '../engine/session.js';
import type { Reach } from '../probe/reach.js';
import type { Project } from '../reading/read-project.js';

/** A project on its way through the steps, on an engine. */
export interface EngineRun {
  readonly project: Project;
  readonly engine: Engine;
  /** Starts what is no matter of the engine. */
  readonly run: Run;
  /** How a page on this engine can be asked for. */
  readonly reach: Reach;
  /** Where the container has been published: on a port that was chosen here, or one of the engine's. */
  readonly published: { port: number | undefined };
  /** Whether it is known to have ended. */
  readonly container: { stopped: boolean };
  readonly options: VerifyOptions;
  readonly session: Session;
  readonly commands: ContainedCommands;
  readonly messages: Messages;
  /** Aborted where the run is interrupted, or the engine is gone. */
  readonly signal: AbortSignal;
  /** Milliseconds: those given, or those that this project has left. */
  readonly within: (milliseconds: number) => number;
}
