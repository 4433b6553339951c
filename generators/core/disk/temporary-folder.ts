import { mkdirSync, mkdtempSync, promises, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openUp } from './open-up.js';

/**
 * A folder of ours, that others on the machine cannot look into. Its path has no links.
 * @param inside folders that it has from the start
 */
export function makeTemporaryFolder(...inside: readonly string[]): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'docker-intro-'));
  for (const name of inside) mkdirSync(join(folder, name));
  return folder;
}

/**
 * Removes it, whatever a program has put there. Something may still be writing in it: so it is tried
 * again, for a while. `node:fs/promises` would be read at the start.
 */
export async function removeTemporaryFolder(folder: string): Promise<void> {
  try {
    await remove(folder);
  } catch {
    await openUp(folder);
    await remove(folder);
  }
}

const remove = (folder: string): Promise<void> =>
  promises.rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
