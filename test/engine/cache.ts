import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where all of this fixture lives, between runs and during one. */
export function cacheDir(): string {
  // An empty or relative XDG_CACHE_HOME is to be ignored (XDG Base Directory Specification).
  const xdg = process.env['XDG_CACHE_HOME'];
  const base = xdg?.startsWith('/') ? xdg : join(homedir(), '.cache');
  return join(base, 'generator-docker-intro');
}

/**
 * A folder that is slow to make, kept under a hash of all that it was made from. It is made
 * beside its place and renamed into it: a run that was interrupted leaves no half of it.
 * The caller holds the lock (lock.ts), so nobody else makes the same one.
 */
export async function cached(
  name: string,
  madeFrom: unknown,
  make: (dir: string) => Promise<void>,
): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(madeFrom)).digest('hex').slice(0, 16);
  const dir = join(cacheDir(), `${name}-${hash}`);
  if (existsSync(dir)) return dir;
  const half = `${dir}.part`;
  await rm(half, { recursive: true, force: true });
  await mkdir(half, { recursive: true });
  try {
    await make(half);
    await rename(half, dir);
  } finally {
    await rm(half, { recursive: true, force: true });
  }
  return dir;
}
