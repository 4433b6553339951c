import type { EngineName } from '../../../verdict/engine-name.js';
import type { EngineTexts } from './engine-texts.js';

/** What an engine says of itself. */
interface EngineVersion {
  readonly version: string;
  /** The docker context through which it is reached; `default` where there are none. */
  readonly context: string;
}

/** All in which an engine differs from others. Adding one: its file here, and a row in `kinds.ts`. */
export interface EngineKind {
  /** Its command. */
  readonly name: EngineName;
  /** A command that is written for docker, as this engine has it. */
  readonly commandFor: (argv: readonly string[]) => readonly string[];
  /** How it is asked for its version: the whole command, and how its answer is read. */
  readonly version: {
    readonly argv: readonly string[];
    readonly read: (printed: string) => EngineVersion | undefined;
  };
  /** The variable that tells where it is. */
  readonly hostVariable: string;
  /** Whether it has docker's contexts, and is reached by ssh as docker is. */
  readonly hasContexts: boolean;
  /** Whether it tells its events, which end at the moment when it goes. */
  readonly hasEvents: boolean;
  /** How all images are listed that bear a label, but for those that a build made on its way. */
  readonly listLabelled: '-q' | '-aq';
  /** Whether an image can be removed from under a container that has ended. */
  readonly removesUsedImages: boolean;
  /** Whether it takes some things in a Dockerfile that docker refuses. */
  readonly isLenient: boolean;
  /** Whether its own words about a build can be told from what the commands of that build print. */
  readonly setsApart: boolean;
  /** Whether containers reach each other that were given no network of their own. */
  readonly sharesNetwork: boolean;
  /** Whether it hands a Compose file on to Docker’s Compose, which asks it through its socket. */
  readonly handsComposeOn: boolean;
  /** Where its commands run; in the current folder where it says nothing. */
  readonly cwd?: string;
  /** Exit codes of a container that mean want of memory, where its state does not say so. */
  readonly outOfMemory?: readonly number[];
  /** What it says where it is called docker and asked as docker is. */
  readonly asDocker?: RegExp;
  /** The containers in which builds work, where those outlive a build that is cut off and bear no label. */
  readonly working?: {
    /** What the engine is asked to find them. */
    readonly argv: readonly string[];
    /** Those of the builds that were given a label, `key=value`, by what it has answered. */
    readonly find: (printed: string, label: string) => readonly string[];
  };
  readonly texts: EngineTexts;
}
