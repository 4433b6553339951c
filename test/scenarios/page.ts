import { createServer as createHttp, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createTcp, type Server, type Socket } from 'node:net';
import { afterAll } from '@jest/globals';

const servers: Server[] = [];
const sockets = new Set<Socket>();
afterAll(() => {
  for (const server of servers) server.close();
  for (const socket of sockets) socket.destroy();
});

/** The port of this machine's loopback on which a server listens from now on. */
function listen(server: Server): Promise<number> {
  servers.push(server);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** An application that answers as HTTP has it. */
export const answering = (listener: RequestListener): Promise<number> =>
  listen(createHttp(listener));

/** One that writes to whoever connects, whatever it likes. */
export const writing = (talk: (socket: Socket) => void): Promise<number> =>
  listen(createTcp((socket) => socket.once('data', () => talk(socket))));

/** Writes the same again and again, as fast as it is read, until nobody listens. */
export function pour(socket: Socket, text: string): void {
  const more = () => {
    while (socket.writable && socket.write(text));
  };
  socket.on('drain', more);
  more();
}
