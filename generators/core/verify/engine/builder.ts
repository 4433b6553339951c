import { type Direction, deadlines, type Engine } from './engine.js';

/** The first docker command that has BuildKit's client in a plugin, buildx, and refuses to go without. */
const firstWithPlugin = 23;

/**
 * What leads builds past a BuildKit that is asked for (`DOCKER_BUILDKIT=1`) and has no client: the
 * builder that needs none. Asked of the client, for what a build prints may be the project's.
 */
export async function builderOf(engine: Engine, signal: AbortSignal): Promise<Direction> {
  const ask = (...words: readonly string[]) =>
    engine.run(['docker', ...words], { timeout: deadlines.look, signal });
  const buildx = await ask('buildx', 'version');
  if (buildx.ended !== 'exited' || buildx.exitCode === 0) return {};
  const client = await ask('version', '--format', '{{.Client.Version}}');
  return Number.parseInt(client.stdout, 10) >= firstWithPlugin ? { DOCKER_BUILDKIT: '0' } : {};
}
