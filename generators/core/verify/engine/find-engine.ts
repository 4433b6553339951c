import type { Run } from '../../process/run.js';
import type { EngineName } from '../../verdict/engine-name.js';
import type { FailureCode } from '../../verdict/failure.js';
import { checkEngine, type EngineCheck } from './check-engine.js';
import { createEngine } from './engine.js';
import { docker } from './kinds/docker.js';
import type { EngineKind } from './kinds/engine-kind.js';
import { allKinds, kinds } from './kinds/kinds.js';

/** An engine, and what it answered. */
interface FoundEngine {
  readonly kind: EngineKind;
  readonly check: EngineCheck;
}

/** What docker may fail with on a machine that has another engine in its place. */
const elsewhere: readonly FailureCode[] = ['CLI_MISSING', 'ENGINE_DOWN', 'ENGINE_PERMISSION'];

/**
 * Finds the engine: docker if it answers, else the first one that does.
 * @param wanted the only one to be asked, where somebody said so
 */
export async function findEngine(
  run: Run,
  wanted: EngineName | undefined,
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<FoundEngine> {
  const ask = async (kind: EngineKind): Promise<FoundEngine> => ({
    kind,
    check: await checkEngine(createEngine({ run, kind }), env, signal),
  });
  if (wanted !== undefined) return ask(kinds[wanted]);
  const found = await ask(docker);
  const { failure, output } = found.check;
  if (failure === undefined || signal.aborted) return found;
  // Who says where docker's engine is does not mean another one.
  const isSaid = Boolean(env.DOCKER_HOST || env.DOCKER_CONTEXT);
  const mayBeOther = !isSaid && elsewhere.includes(failure.code);
  for (const kind of allKinds) {
    const isCalledDocker = kind.asDocker?.test(output) ?? false;
    if (kind === docker || !(isCalledDocker || mayBeOther)) continue;
    const other = await ask(kind);
    if (isCalledDocker || other.check.failure === undefined) return other;
  }
  return found;
}
