import type { VerifyOptions } from '../../options/verify-options.js';
import { type Guard, noGuard } from '../../process/guard.js';
import type { Run, RunResult } from '../../process/run.js';
import type { FailureCode } from '../../verdict/failure.js';
import { forPodman } from './podman/for-podman.js';
import { createPulse } from './pulse.js';

/** Words the command line needs so that its texts can be recognised and its output kept plain. */
const plainTexts = { LC_ALL: 'C', BUILDKIT_PROGRESS: 'plain', DOCKER_CLI_HINTS: 'false' };

export interface Call {
  /** Milliseconds. */
  readonly timeout: number;
  readonly signal?: AbortSignal;
  readonly onStdout?: (chunk: Buffer) => void;
  /** Added to the environment of this command. */
  readonly env?: Readonly<Record<string, string>>;
  /** What it reads on its standard input. */
  readonly input?: string;
}

/** The environment that leads commands to an engine; undefined takes a variable away. */
export type Direction = Readonly<Record<string, string | undefined>>;

/** The command that reaches an engine. */
export type EngineName = NonNullable<VerifyOptions['engine']>;

/** The container engine of this machine's user, as its command line reaches it. */
export interface Engine {
  readonly name: EngineName;
  /** @param argv the whole command, `docker` included; another engine is given its own */
  readonly run: (argv: readonly string[], call: Call) => Promise<RunResult>;
  /** The same for a command that only this engine has. */
  readonly ask: (argv: readonly string[], call: Call) => Promise<RunResult>;
  /** Told of an image without a name that a build has left. */
  readonly leaves: (image: string) => void;
  /** Aborted, with the failure code as its reason, once the engine is known to be hung or lost. */
  readonly hung: AbortSignal;
  /** It is lost: what waits for it ends, and nothing more is asked of it. */
  readonly giveUp: (why: FailureCode) => void;
}

/** How a command ends that is not even started, since nobody would answer. */
const unanswered: RunResult = {
  ...{ ended: 'aborted', exitCode: null, seconds: 0 },
  ...{ stdout: '', stderr: '', output: '' },
};

/**
 * Where the commands of podman run: its monitor leaves a file `oom` in the current folder when a container
 * runs out of memory (conmon 2.1.6 with cgroup v1), and nothing can be left here.
 */
const nowhere = process.platform === 'linux' ? { cwd: '/proc' } : {};

/**
 * @param guard the one of the moment: it ends the commands and removes what they left, should we be killed
 * @param name that of the moment: it is only known once an engine has answered
 * @param direction that of the moment: what leads to the engine, where the usual environment does not
 */
export function createEngine(
  run: Run,
  guard: () => Guard = () => noGuard,
  name: () => EngineName = () => 'docker',
  direction: () => Direction = () => ({}),
): Engine {
  const start: Engine['ask'] = (argv, call) => {
    const cwd = argv[0] === 'podman' ? nowhere : {};
    const env = { ...plainTexts, ...direction(), ...call.env };
    return run({ argv, guard: guard(), ...cwd, ...call, env });
  };
  const { during, hung, giveUp } = createPulse(async (signal) => {
    const words = [name(), 'version', '--format', '{{.Server.Version}}'];
    const asked = await start(words, { timeout: deadlines.version, signal });
    if (asked.ended === 'timedOut') return 'silent';
    return asked.ended === 'exited' && asked.exitCode !== 0 ? 'away' : 'there';
  });
  const ask: Engine['ask'] = async (argv, call) => {
    if (hung.aborted) return unanswered;
    // A short one is its own deadline.
    if (call.timeout <= deadlines.version) return start(argv, call);
    const signal = call.signal === undefined ? hung : AbortSignal.any([call.signal, hung]);
    return during(start(argv, { ...call, signal }));
  };
  return {
    get name() {
      return name();
    },
    ask,
    run: (argv, call) => ask(name() === 'podman' ? forPodman(argv) : argv, call),
    leaves: (image) => guard().image(image),
    hung,
    giveUp,
  };
}

/** A command for docker as it is typed for this engine. */
export const typedFor = (name: EngineName, argv: readonly string[]): readonly string[] =>
  argv[0] === 'docker' ? [name, ...argv.slice(1)] : argv;

/** Milliseconds that each kind of call may take. The docker command has no deadlines of its own. */
export const deadlines = {
  version: 8000,
  build: 600_000,
  start: 60_000,
  look: 10_000,
  stop: 15_000,
  remove: 15_000,
  /** From the container's start to the first right answer. */
  ready: 60_000,
} as const;
