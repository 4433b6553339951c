import { deadlines, type Engine } from '../verify/engine/engine.js';
import { markOf } from './mark.js';

/** Names of what was removed; empty where nothing was there. */
export interface TakenDown {
  readonly containers: readonly string[];
  readonly images: readonly string[];
}

/**
 * Stops and removes what `up` has made of a project, which bears its mark, and nothing else.
 * @throws Error in the engine's words, where it does not
 */
export async function takeDown(
  dir: string,
  engine: Engine,
  signal: AbortSignal,
): Promise<TakenDown> {
  const { label } = markOf(dir);
  const call = { timeout: deadlines.remove, signal };
  const ask = async (...argv: readonly string[]): Promise<readonly string[]> => {
    const asked = await engine.run(['docker', ...argv], call);
    if (asked.exitCode === 0) return asked.stdout.split('\n').filter(Boolean);
    throw new Error(asked.output.trim().split('\n').at(-1) ?? '');
  };
  const marked = ['--filter', `label=${label}`];
  const containers = await ask('ps', '-a', ...marked, '--format', '{{.Names}}');
  if (containers.length > 0) await ask('rm', '-f', '-v', ...containers);
  const images = await ask('images', ...marked, '--format', '{{.ID}} {{.Repository}}');
  const ids = [...new Set(images.map((image) => image.split(' ')[0] ?? ''))];
  if (ids.length > 0) await ask('rmi', '-f', ...ids);
  // Podman puts the place of its images before their names.
  const named = images.map((image) => image.split(' ')[1]?.replace(/^localhost\//, '') ?? '');
  return { containers, images: named.filter((name) => name !== '<none>') };
}
