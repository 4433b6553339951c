import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { EngineKind } from './kind.js';
import { say } from './say.js';

/**
 * A Unix socket without a file: its name is known in one network namespace, which is just
 * where there can be one private engine, and the kernel frees it when its holder ends, however
 * it ends. So no lock is ever stale.
 */
const names = {
  docker: '\0generator-docker-intro/test-engine',
  podman: '\0generator-docker-intro/test-podman',
};

/** Milliseconds for which another engine may be waited for. */
const patience = 45 * 60 * 1000;

/** Waits for its turn and returns how to give it up. */
export async function takeTurn(signal: AbortSignal, kind?: EngineKind): Promise<() => void> {
  const deadline = performance.now() + patience;
  let told = false;
  for (;;) {
    const release = await tryTurn(names[kind === 'podman' ? 'podman' : 'docker']);
    if (release !== undefined) return release;
    if (performance.now() > deadline) {
      throw new Error('another private engine is still up on this machine after 45 minutes');
    }
    if (!told) say('another private engine is up on this machine; waiting for it to go …');
    told = true;
    await pause(500, undefined, { signal });
  }
}

function tryTurn(name: string): Promise<(() => void) | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    });
    server.listen(name, () => resolve(() => server.close()));
  });
}
