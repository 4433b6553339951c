import { setTimeout as sleep } from 'node:timers/promises';
import { deadlines, type Engine } from './engine.js';
import { removeWorking } from './podman/remove-working.js';
import type { Session } from './session.js';

/** Looks that must find nothing, one after the other, how many there are at most, and the milliseconds between two. */
const quietLooks = 3;
const mostLooks = 6;
const pause = 300;

/**
 * Looks for what an interrupted session may have left on the engine and removes it: a client that
 * was ended may be overtaken by its engine, so it looks more than once.
 */
export async function sweep(engine: Engine, { label }: Pick<Session, 'label'>): Promise<void> {
  await removeWorking(engine, label);
  for (let quiet = 0, looks = 0; quiet < quietLooks && looks < mostLooks; looks++) {
    if (looks > 0) await sleep(pause);
    quiet = (await removeLabelled(engine, `label=${label}`)) ? 0 : quiet + 1;
  }
}

/** @returns whether there was anything */
async function removeLabelled(engine: Engine, filter: string): Promise<boolean> {
  const call = { timeout: deadlines.remove };
  const containers = await list(engine, ['docker', 'ps', '-aq', '--filter', filter]);
  if (containers.length > 0) await engine.run(['docker', 'rm', '-f', '-v', ...containers], call);
  const images = await list(engine, ['docker', 'images', '-q', '--filter', filter]);
  if (images.length > 0) await engine.run(['docker', 'rmi', '--no-prune', ...images], call);
  return containers.length + images.length > 0;
}

async function list(engine: Engine, argv: readonly string[]): Promise<string[]> {
  const listed = await engine.run(argv, { timeout: deadlines.look });
  return listed.exitCode === 0 ? listed.stdout.split('\n').filter((id) => id !== '') : [];
}
