import { connect, createServer } from 'node:net';

/** Ports that this run has given to its containers: two at once must not get the same. */
const given = new Set<number>();

/** Milliseconds within which this machine's own loopback takes a connection, or refuses it. */
const patience = 1000;

/** Times that a port is looked for that nobody answers on. */
const most = 20;

/**
 * A TCP port of this machine's loopback on which nobody listens. What answers there once a
 * container has been published on it is that container's engine: so it is seen whether the
 * engine is on this machine. (A port that an engine picks proves nothing: all engines begin with
 * 32768, and a server of this machine may have the same.)
 */
export async function takeHostPort(): Promise<number> {
  for (let tries = 1; ; tries++) {
    const port = await unusedPort();
    const isNew = !given.has(port);
    if (tries < most && !(isNew && (await isSilent(port)))) continue;
    given.add(port);
    return port;
  }
}

/** The container that had it is gone. */
export const giveBack = (port: number): void => void given.delete(port);

/** Whether anything takes a connection there: docker-proxy does, also before the application is up. */
export function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const end = (isThere: boolean) => {
      socket.destroy();
      resolve(isThere);
    };
    socket.setTimeout(patience, () => end(false));
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}

/** A forwarding rule or a server on every address may lead there all the same. */
const isSilent = async (port: number): Promise<boolean> => !(await accepts(port));

/** One that the system picks. @throws Error where there is none */
function unusedPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port: 0, exclusive: true }, () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
