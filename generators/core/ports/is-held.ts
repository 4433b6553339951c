import { createServer } from 'node:net';

/**
 * Whether somebody holds the port, who need not take connections: an engine without docker-proxy
 * leads them past itself, but keeps the port from others.
 * @param host the address; all of them where none is named
 */
export function isHeld(port: number, host?: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    // Any other error (an address family that is off, a port for root only) is not for us to judge.
    server.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code === 'EADDRINUSE'));
    server.listen({ ...(host && { host }), port, exclusive: true }, () =>
      server.close(() => resolve(false)),
    );
  });
}
