import { type Failure, failure } from '../../verdict/failure.js';
import type { EngineReport } from '../../verdict/report.js';
import { deadlines, type Engine } from './engine.js';
import { classifyEngine } from './words/classify.js';

export interface EngineCheck {
  readonly engine: EngineReport | null;
  /** Where it is, as its context says (`tcp://…`); empty for the usual place. */
  readonly host: string;
  readonly failure: Failure | undefined;
  readonly seconds: number;
  readonly output: string;
}

/** As a student types it. */
export const versionCommand = ['docker', 'version'] as const;

/**
 * Asks the engine for its version: the first and cheapest question, and one that `docker info`
 * answers less honestly (it may exit 0 without an engine).
 */
export async function checkEngine(
  engine: Engine,
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<EngineCheck> {
  const { name, version, hostVariable, hasContexts } = engine.kind;
  const asked = await engine.ask(version.argv, { timeout: deadlines.version, signal });
  const failed = (why: Failure): EngineCheck => ({
    ...{ engine: null, host: '', seconds: asked.seconds, output: asked.output.trim() },
    failure: name === 'docker' ? why : { ...why, facts: { ...why.facts, engine: name } },
  });
  if (asked.ended === 'timedOut') {
    return failed(failure('ENGINE_HUNG', { number: deadlines.version / 1000 }));
  }
  const told = asked.exitCode === 0 ? version.read(asked.stdout) : undefined;
  if (told === undefined) return failed(classifyEngine(asked));
  const said = env[hostVariable];
  return {
    engine: { name, ...told },
    host: said || (hasContexts ? await endpointOf(engine, told.context, signal) : ''),
    failure: undefined,
    seconds: asked.seconds,
    output: told.version,
  };
}

/** Where a context leads; the usual one leads to the usual socket. */
export async function endpointOf(
  engine: Engine,
  context: string,
  signal: AbortSignal,
): Promise<string> {
  if (context === '' || context === 'default') return '';
  const argv = ['docker', 'context', 'inspect', '--format', '{{.Endpoints.docker.Host}}', context];
  const inspected = await engine.run(argv, { timeout: deadlines.look, signal });
  return inspected.stdout.trim();
}
