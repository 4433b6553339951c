import { deadlines, type Engine } from './engine.js';
import { removeWorking } from './podman/remove-working.js';
import type { Session } from './session.js';

/**
 * Looks for what an interrupted session may have left on the engine and removes it: a client that
 * was ended may have been overtaken by its engine, so names alone are not believed.
 */
export async function sweep(engine: Engine, { label }: Session): Promise<void> {
  await removeWorking(engine, label);
  const call = { timeout: deadlines.remove };
  const filter = `label=${label}`;
  const containers = await list(engine, ['docker', 'ps', '-aq', '--filter', filter]);
  if (containers.length > 0) await engine.run(['docker', 'rm', '-f', '-v', ...containers], call);
  const images = await list(engine, ['docker', 'images', '-q', '--filter', filter]);
  if (images.length > 0) await engine.run(['docker', 'rmi', '--no-prune', ...images], call);
}

async function list(engine: Engine, argv: readonly string[]): Promise<string[]> {
  const listed = await engine.run(argv, { timeout: deadlines.look });
  return listed.exitCode === 0 ? listed.stdout.split('\n').filter((id) => id !== '') : [];
}
