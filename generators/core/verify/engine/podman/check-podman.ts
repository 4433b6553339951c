import { type Failure, failure } from '../../../verdict/failure.js';
import type { EngineCheck } from '../check-engine.js';
import { deadlines, type Engine } from '../engine.js';
import { classifyEngine } from '../words/classify.js';

/** Asks podman for its version. It has no daemon of its own where it runs on Linux itself. */
export async function checkPodman(
  engine: Engine,
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<EngineCheck> {
  const call = { timeout: deadlines.version, signal };
  const asked = await engine.ask(['podman', 'version', '--format', '{{.Server.Version}}'], call);
  const failed = (why: Failure): EngineCheck => ({
    ...{ engine: null, host: '', seconds: asked.seconds, output: asked.output.trim() },
    failure: { ...why, facts: { ...why.facts, engine: 'podman' } },
  });
  if (asked.ended === 'timedOut') {
    return failed(failure('ENGINE_HUNG', { number: deadlines.version / 1000 }));
  }
  const version = asked.stdout.trim();
  if (asked.exitCode !== 0 || version === '') return failed(classifyEngine(asked));
  return {
    engine: { name: 'podman', version, context: 'default' },
    host: env.CONTAINER_HOST ?? '',
    failure: undefined,
    seconds: asked.seconds,
    output: version,
  };
}
