import { createServer, type Server } from 'node:net';
import { expect, test } from '@jest/globals';
import { isHeld } from '../../../generators/core/ports/is-held.js';
import {
  accepts,
  giveBack,
  takeHostPort,
} from '../../../generators/core/verify/probe/host-port.js';

const listen = (port: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1' }, () => resolve(server));
  });

test('many at once get a port each, on which nobody is', async () => {
  const ports = await Promise.all(Array.from({ length: 60 }, () => takeHostPort()));
  expect(new Set(ports).size).toBe(60);
  for (const port of ports) {
    expect(await accepts(port)).toBe(false);
    giveBack(port);
  }
});

test('sees who takes connections there, and who holds it', async () => {
  const port = await takeHostPort();
  expect([await accepts(port), await isHeld(port, '127.0.0.1')]).toEqual([false, false]);
  const server = await listen(port);
  expect([await accepts(port), await isHeld(port, '127.0.0.1')]).toEqual([true, true]);
  server.close();
  giveBack(port);
});
