import { createServer, type Server } from 'node:net';
import { afterAll } from '@jest/globals';

const held: Server[] = [];
afterAll(() => {
  for (const server of held) server.close();
});

const listen = (port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', reject);
    server.listen({ port, host }, () => {
      held.push(server);
      resolve((server.address() as { port: number }).port);
    });
  });

/** Holds a port of this machine until the tests of this file are over. @returns it; any one where none is given */
export const holdPort = (port = 0, host = '0.0.0.0'): Promise<number> => listen(port, host);
