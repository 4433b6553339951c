import { type Guard, noGuard } from '../../process/guard.js';
import type { Run, RunRequest, RunResult } from '../../process/run.js';
import type { FailureCode } from '../../verdict/failure.js';
import { docker } from './kinds/docker.js';
import type { EngineKind } from './kinds/engine-kind.js';
import { createPulse } from './pulse.js';

/** Words the command line needs so that its texts can be recognised and its output kept plain. */
const plainTexts = { LC_ALL: 'C', BUILDKIT_PROGRESS: 'plain', DOCKER_CLI_HINTS: 'false' };

export type Call = Pick<RunRequest, 'timeout' | 'signal' | 'onStdout' | 'onOutput' | 'input'>;

/** Tells of an image, by an id that a build has printed, whether it was made since the run began. */
export type IsNew = (image: string) => boolean;

/** The environment that leads commands to an engine; undefined takes a variable away. */
export type Direction = Readonly<Record<string, string | undefined>>;

/** The container engine of this machine's user, as its command line reaches it. */
export interface Engine {
  readonly kind: EngineKind;
  /** @param argv the whole command, `docker` included; another engine is given its own */
  readonly run: (argv: readonly string[], call: Call) => Promise<RunResult>;
  /** The same for a command that only this engine has. */
  readonly ask: (argv: readonly string[], call: Call) => Promise<RunResult>;
  readonly isNew: IsNew;
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

interface EngineParts {
  readonly run: Run;
  readonly kind?: EngineKind;
  /** Ends the commands and removes what they left, should we be killed. */
  readonly guard?: Guard;
  /** What leads to the engine, where the usual environment does not. */
  readonly direction?: Direction;
  /** Which images it had before; none is taken to be new where nobody has looked. */
  readonly isNew?: IsNew;
}

export function createEngine({
  run,
  kind = docker,
  guard = noGuard,
  direction = {},
  isNew = () => false,
}: EngineParts): Engine {
  const cwd = kind.cwd === undefined ? {} : { cwd: kind.cwd };
  const start: Engine['ask'] = (argv, call) =>
    run({ argv, guard, ...cwd, ...call, env: { ...plainTexts, ...direction } });
  const { during, hung, giveUp } = createPulse(async (signal) => {
    const asked = await start(kind.version.argv, { timeout: deadlines.version, signal });
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
    kind,
    ask,
    run: (argv, call) => ask(kind.commandFor(argv), call),
    isNew,
    leaves: (image) => guard.image(image),
    hung,
    giveUp,
  };
}

/** A command for docker as it is typed for this engine. */
export const typedFor = ({ name }: EngineKind, argv: readonly string[]): readonly string[] =>
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
