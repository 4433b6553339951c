import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { registryAt } from '../../generators/core/doctor/ask-registry.js';

const { signal } = new AbortController();

/** A registry that has this to say of its limit. */
const limited =
  (status: number, headers: Readonly<Record<string, string>>) =>
  ({ url, method }: IncomingMessage, response: ServerResponse) => {
    if (url === '/token') return response.end('{"token":"abc"}');
    return response.writeHead(method === 'HEAD' ? status : 405, headers).end();
  };

test.each([
  [
    'pulls left',
    limited(200, { 'ratelimit-remaining': '76;w=21600' }),
    { limit: { left: 76, hours: 6 } },
  ],
  ['no limit', limited(200, {}), {}],
  ['a limit that nobody reads', limited(200, { 'ratelimit-remaining': 'many' }), {}],
  ['too many pulls', limited(429, {}), { limit: { left: 0, hours: 6 } }],
  ['an error', limited(503, {}), undefined],
  [
    'a page to log in to the network',
    (_: unknown, response: ServerResponse) => response.end('<html>'),
    undefined,
  ],
])('a registry that answers with %s', async (_what, answer, wanted) => {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect(await registryAt(`${base}/token`, `${base}/manifest`)(signal)).toEqual(wanted);
  server.close();
  server.closeAllConnections();
});

test('a registry that nobody reaches', async () => {
  expect(
    await registryAt('http://127.0.0.1:1/token', 'http://127.0.0.1:1/')(signal),
  ).toBeUndefined();
});
