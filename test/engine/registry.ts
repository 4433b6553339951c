import { createReadStream } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import type { Blob, Image } from './image.js';

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
export async function serveImages(images: readonly Image[]): Promise<Registry> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (/^\/v2\/?$/.test(pathname)) {
      response.end('{}');
      return;
    }
    const found = find(images, pathname);
    if (found === undefined) {
      const errors = [{ code: 'MANIFEST_UNKNOWN', message: 'manifest unknown' }];
      response.writeHead(404, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ errors }));
      return;
    }
    response.writeHead(200, {
      'content-type': found.type,
      'content-length': found.size,
      'docker-content-digest': found.digest,
    });
    if (request.method === 'HEAD') response.end();
    else send(found, response);
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

function find(images: readonly Image[], pathname: string): Found | undefined {
  const [, repository, kind, reference] =
    /^\/v2\/(.+)\/(manifests|blobs)\/([^/]+)$/.exec(pathname) ?? [];
  const here = images.filter((image) => image.repository === repository);
  if (kind === 'blobs') {
    return here
      .flatMap((image): Found[] => [image.config, image.layer])
      .find(({ digest }) => digest === reference);
  }
  return here.find(({ tag, manifest }) => tag === reference || manifest.digest === reference)
    ?.manifest;
}

function send(found: Found, response: ServerResponse): void {
  if ('bytes' in found) response.end(found.bytes);
  // A client that goes away in the middle is no concern of ours.
  else pipeline(createReadStream(found.file), response).catch(() => {});
}
