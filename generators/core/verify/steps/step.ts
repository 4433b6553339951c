import type { Messages } from '../../i18n/messages.js';
import type { VerifyOptions } from '../../options/verify-options.js';
import type { RunResult } from '../../process/run.js';
import type { Failure } from '../../verdict/failure.js';
import type { VerifyStepId, Warning } from '../../verdict/report.js';
import type { ContainedCommands } from '../engine/contained.js';
import type { Engine } from '../engine/engine.js';
import type { Session } from '../engine/session.js';
import type { Reach } from '../probe/reach.js';
import type { Project } from '../reading/read-project.js';

/** What a step works with. */
export interface Stage {
  readonly project: Project;
  readonly engine: Engine;
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
  readonly signal: AbortSignal;
  /** Milliseconds: those given, or those that this project has left. */
  readonly within: (milliseconds: number) => number;
}

/** What came of a step: no failure means it passed. */
export interface StepResult {
  readonly failure?: Failure | undefined;
  readonly output?: string;
  readonly warnings?: readonly Warning[];
}

export interface VerifyStep {
  readonly id: VerifyStepId;
  /** The command as a student types it. */
  readonly command: readonly string[] | null;
  readonly run: (stage: Stage) => Promise<StepResult>;
}

/** Whether a command did its work. */
export const succeeded = (result: RunResult): boolean =>
  result.ended === 'exited' && result.exitCode === 0;
