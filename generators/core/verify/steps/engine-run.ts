import type { Messages } from '../../i18n/messages.js';
import type { VerifyOptions } from '../../options/verify-options.js';
import type { Run } from '../../process/run.js';
import type { System } from '../../process/system.js';
import type { Failure } from '../../verdict/failure.js';
import type { BuiltImage } from '../engine/built-image.js';
import type { ContainedCommands } from '../engine/contained-commands.js';
import type { RunningContainer } from '../probe/asking.js';
import type { Answer } from '../probe/http-probe.js';
import type { Project } from '../reading/read-project.js';
import type { ComposedRun } from './composed/composed-run.js';
import type { Surroundings } from './surroundings.js';

/** A project on its way through the steps, on an engine. */
export interface EngineRun extends RunningContainer, Pick<Surroundings, 'portInstead'> {
  /** What is found out on the way changes where it is asked, and the commands with it; see `go-on.ts`. */
  project: Project;
  commands: ContainedCommands;
  /** What its image says; undefined before it is built, or where nobody could ask it. */
  image: BuiltImage | undefined;
  /** Whether its programs may get the rights of sudo and the like: no limit of ours is in their way. */
  rights: boolean;
  /** Its services, where it is proven by its Compose file and that has been looked at. */
  composed: ComposedRun | undefined;
  /** The folder of the project, without links. */
  readonly root: string;
  /** Starts what is no matter of the engine; and what this process was told. */
  readonly run: Run;
  readonly env: System['env'];
  /** Where the container has been published: on a port that was chosen here, or one of the engine's. */
  readonly published: { port: number | undefined };
  /** Its own, and why there is none; undefined until the build begins. */
  readonly network: { making: Promise<Failure | undefined> | undefined };
  /** Whether it is known to have ended. */
  readonly container: { stopped: boolean };
  /** A container whose volumes the next one gets; undefined where it gets new ones. */
  volumesOf: string | undefined;
  /** Whether any answer shows that it is there: others judge its pages. */
  readonly isAnyAnswer: boolean;
  /** What was answered last while it was waited for. */
  heard: Answer | undefined;
  readonly options: VerifyOptions;
  readonly messages: Messages;
  /** Says what whoever waits may want to know. */
  readonly tell: (words: string) => void;
  /** Milliseconds: those given, or those that this project has left. */
  readonly within: (milliseconds: number) => number;
}
