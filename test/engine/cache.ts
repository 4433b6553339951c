import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { takeTurn } from './lock.js';

/** Where all of this fixture lives, between runs and during one. */
export function cacheDir(): string {
  // An empty or relative XDG_CACHE_HOME is to be ignored (XDG Base Directory Specification).
  const xdg = process.env['XDG_CACHE_HOME'];
  const base = xdg?.startsWith('/') ? xdg : join(homedir(), '.cache');
  return join(base, 'generator-docker-intro');
}

/**
 * A folder that is slow to make, kept under a hash of all that it was made from. It is made
 * beside its place and renamed into it: a run that was interrupted leaves no half of it. Whoever
 * wants one that another is making waits for it: a Docker engine and a podman may be up side by side.
 */
export async function cached(
  name: string,
  madeFrom: unknown,
  signal: AbortSignal,
  make: (dir: string) => Promise<void>,
): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(madeFrom)).digest('hex').slice(0, 16);
  const dir = join(cacheDir(), `${name}-${hash}`);
  if (existsSync(dir)) return dir;
  const others = `another run is making ${name}`;
  const release = await takeTurn(signal, { name: basename(dir), others });
  const half = `${dir}.part`;
  try {
    if (existsSync(dir)) return dir;
    await rm(half, { recursive: true, force: true });
    await mkdir(half, { recursive: true });
    await make(half);
    await rename(half, dir);
  } finally {
    await rm(half, { recursive: true, force: true });
    release();
  }
  return dir;
}
