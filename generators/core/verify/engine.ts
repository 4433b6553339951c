import { type Guard, noGuard } from '../process/guard.js';
import type { Run, RunResult } from '../process/run.js';

/** Words the command line needs so that its texts can be recognised and its output kept plain. */
const plainTexts = { LC_ALL: 'C', BUILDKIT_PROGRESS: 'plain', DOCKER_CLI_HINTS: 'false' };

export interface Call {
  /** Milliseconds. */
  readonly timeout: number;
  readonly signal?: AbortSignal;
  readonly onStdout?: (chunk: Buffer) => void;
}

/** The container engine of this machine's user, as its command line reaches it. */
export interface Engine {
  /** @param argv the whole command, `docker` included */
  readonly run: (argv: readonly string[], call: Call) => Promise<RunResult>;
  /** Told of an image without a name that a build has left. */
  readonly leaves: (image: string) => void;
}

/** @param guard the one of the moment: it ends the commands and removes what they left, should we be killed */
export const createEngine = (run: Run, guard: () => Guard = () => noGuard): Engine => ({
  run: (argv, call) => run({ argv, env: plainTexts, guard: guard(), ...call }),
  leaves: (image) => guard().image(image),
});

/** Milliseconds that each kind of call may take. The docker command has no deadlines of its own. */
export const deadlines = {
  version: 8000,
  build: 600_000,
  start: 60_000,
  look: 10_000,
  stop: 20_000,
  remove: 15_000,
  /** From the container's start to the first right answer. */
  ready: 60_000,
  /** Whether an engine that left a command without an answer is there at all. */
  alive: 4000,
} as const;
