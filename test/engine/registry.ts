import { createReadStream } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import type { Blob } from './image.js';
import type { Stock } from './stock.js';

/** A registry on this machine's loopback. */
export interface Registry {
  readonly url: string;
  close(): void;
}

type Found = Blob & ({ readonly bytes: Buffer } | { readonly file: string });

/**
 * Serves images as Docker Hub does (registry API version 2, reading only), for an engine that
 * takes it for a mirror of Docker Hub. What it does not have, the engine then asks Docker Hub
 * itself for: an unknown image fails as it would on any machine.
 */
export async function serveImages(stock: Stock): Promise<Registry> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (/^\/v2\/?$/.test(pathname)) {
      response.end('{}');
      return;
    }
    try {
      const found = await find(stock, pathname);
      if (found === undefined) refuse(response, 404, 'MANIFEST_UNKNOWN', 'manifest unknown');
      else answer(found, request.method === 'HEAD', response);
    } catch (error) {
      refuse(response, 500, 'UNKNOWN', (error as Error).message);
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function find(stock: Stock, pathname: string): Promise<Found | undefined> {
  const [, repository = '', kind, reference = ''] =
    /^\/v2\/(.+)\/(manifests|blobs)\/([^/]+)$/.exec(pathname) ?? [];
  if (kind === 'manifests') return (await stock.ask(repository, reference))?.manifest;
  return stock
    .made()
    .filter((image) => image.repository === repository)
    .flatMap((image): Found[] => [image.config, image.layer])
    .find(({ digest }) => digest === reference);
}

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ errors: [{ code, message }] }));
}

function answer(found: Found, isHead: boolean, response: ServerResponse): void {
  response.writeHead(200, {
    'content-type': found.type,
    'content-length': found.size,
    'docker-content-digest': found.digest,
  });
  if (isHead) response.end();
  else if ('bytes' in found) response.end(found.bytes);
  // A client that goes away in the middle is no concern of ours.
  else pipeline(createReadStream(found.file), response).catch(() => {});
}
