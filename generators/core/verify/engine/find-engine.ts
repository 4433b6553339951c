import type { Run } from '../../process/run.js';
import type { FailureCode } from '../../verdict/failure.js';
import { checkEngine, type EngineCheck } from './check-engine.js';
import { createEngine, type EngineName } from './engine.js';
import { checkPodman } from './podman/check-podman.js';

/** An engine, by its command, and what it answered. */
export interface FoundEngine {
  readonly name: EngineName;
  readonly check: EngineCheck;
}

/** What docker may fail with on a machine that has podman in its place. */
const elsewhere: readonly FailureCode[] = ['CLI_MISSING', 'ENGINE_DOWN', 'ENGINE_PERMISSION'];

/** What podman says where it is called docker (the package podman-docker) and asked as docker is. */
const emulated =
  /can't evaluate field Client in type \*define\.Version|Emulate Docker CLI|unable to create connection/;

/**
 * Finds the engine: docker if it answers, else podman if that does.
 * @param wanted the only one to be asked, where somebody said so
 */
export async function findEngine(
  run: Run,
  wanted: EngineName | undefined,
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<FoundEngine> {
  const podman = async (): Promise<FoundEngine> => ({
    name: 'podman',
    check: await checkPodman(
      createEngine(run, undefined, () => 'podman'),
      env,
      signal,
    ),
  });
  if (wanted === 'podman') return podman();
  const docker = await checkEngine(createEngine(run), env, signal);
  const found: FoundEngine = { name: 'docker', check: docker };
  if (docker.failure === undefined || wanted === 'docker' || signal.aborted) return found;
  const isPodman = emulated.test(docker.output);
  // Who says where docker's engine is does not mean another one.
  const isSaid = Boolean(env.DOCKER_HOST || env.DOCKER_CONTEXT);
  if (!isPodman && (isSaid || !elsewhere.includes(docker.failure.code))) return found;
  const other = await podman();
  return isPodman || other.check.failure === undefined ? other : found;
}
