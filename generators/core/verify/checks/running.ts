import type { Renewal } from '../../checks/check.js';
import type { Failure } from '../../verdict/failure.js';
import type { ImageFacts } from '../engine/image-facts.js';
import type { Answer, PageQuestion } from '../probe/http-probe.js';

/** How a service does; `healthy` is undefined where it has no health check. */
export interface ServiceState {
  readonly running: boolean;
  readonly healthy: boolean | undefined;
}

/**
 * A project that runs, as checks see it: one container, or several that belong together. All of it
 * is bounded, and nothing of it runs on this machine. What goes wrong is a value.
 */
export interface RunningProject {
  /**
   * What a page answered when it was waited for, where nothing was asked since: to ask twice could
   * change it. Given once.
   */
  readonly firstAnswer: (path: string) => Answer | undefined;
  /** Asks its page once; `nobody` where nothing took the question. @param timeout milliseconds */
  readonly ask: (question: PageQuestion, timeout: number) => Promise<Answer | 'nobody'>;
  /** Why the application does not run any more; undefined where it does. */
  readonly whyGone: () => Promise<Failure | undefined>;
  /** What is known of a failure besides, from the log and the files. */
  readonly explain: (why: Failure) => Promise<Failure>;
  /** The last lines of a log; `unknown` where there is no such service. */
  readonly log: (service: string | undefined) => Promise<string | 'unknown' | Failure>;
  /** Stops it. @param within whole seconds, after which it is ended by force @returns seconds that it took */
  readonly stop: (within: number) => Promise<number | Failure>;
  /** Does that to it, and waits until it answers again; `start` after a stop. */
  readonly renew: (how: Renewal | 'start') => Promise<Failure | undefined>;
  readonly image: () => Promise<ImageFacts | Failure>;
  /** `alone` where it is no project of several; `unknown` where there is no such service. */
  readonly service: (name: string) => Promise<ServiceState | 'alone' | 'unknown' | Failure>;
  /** Milliseconds: those given, or those that the project has left. */
  readonly within: (milliseconds: number) => number;
  readonly signal: AbortSignal;
}
