import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { say } from './say.js';

/**
 * What one at a time may have. Its name is that of a Unix socket without a file: it is known in one
 * network namespace, which is just where there can be one private engine, and the kernel frees it when
 * its holder ends, however it ends. So no lock is ever stale.
 */
export interface Turn {
  readonly name: string;
  /** Why one has to wait for it. */
  readonly others: string;
}

export const engineTurn: Turn = {
  name: 'test-engine',
  others: 'another private engine is up on this machine',
};

export const podmanTurn: Turn = {
  name: 'test-podman',
  others: 'another private podman is up on this machine',
};

/** Minutes for which others may be waited for. */
const patience = 45;

/** Waits for its turn and returns how to give it up. */
export async function takeTurn(
  signal: AbortSignal,
  { name, others }: Turn = engineTurn,
): Promise<() => void> {
  const deadline = performance.now() + patience * 60_000;
  let told = false;
  for (;;) {
    const release = await tryTurn(`\0generator-docker-intro/${name}`);
    if (release !== undefined) return release;
    if (performance.now() > deadline) throw new Error(`${others}, still after ${patience} minutes`);
    if (!told) say(`${others}; waiting …`);
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
