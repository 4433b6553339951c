import { join } from 'node:path';
import { cacheDir } from './cache.js';
import type { EngineKind } from './kind.js';

/**
 * The folder of the engine that is up. There is one at a time (and one podman beside it), and its
 * place is fixed: so the next run finds what a killed one has left.
 */
export function runFolder(kind?: EngineKind): string {
  return join(cacheDir(), kind === 'podman' ? 'run-podman' : 'run');
}

/** The engine's socket. */
export function socketOf(root: string): string {
  return join(root, 'docker.sock');
}

/** How the machine was before, for tear-down.ts. */
export function beforeFile(root: string): string {
  return join(root, 'before.json');
}
