import type { Run, RunResult } from '../process/run.js';

/** Words the command line needs so that its texts can be recognised and its output kept plain. */
const plainTexts = { LC_ALL: 'C', BUILDKIT_PROGRESS: 'plain', DOCKER_CLI_HINTS: 'false' };

export interface Call {
  /** Milliseconds. */
  readonly timeout: number;
  readonly signal?: AbortSignal;
}

/** The container engine of this machine's user, as its command line reaches it. */
export interface Engine {
  /** @param argv the whole command, `docker` included */
  readonly run: (argv: readonly string[], call: Call) => Promise<RunResult>;
}

export const createEngine = (run: Run): Engine => ({
  run: (argv, call) => run({ argv, env: plainTexts, ...call }),
});

/** Milliseconds that each kind of call may take. The docker command has no deadlines of its own. */
export const deadlines = {
  version: 10_000,
  build: 600_000,
  start: 60_000,
  look: 10_000,
  stop: 20_000,
  remove: 20_000,
  /** From the container's start to the first right answer. */
  ready: 60_000,
} as const;
