import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const index = 'application/vnd.docker.distribution.manifest.list.v2+json';

/** An answer in the words of a registry, which an engine may pass on. */
const says =
  (status: number, code: string, message: string) =>
  (response: ServerResponse): void => {
    response.writeHead(status, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ errors: [{ code, message }] }));
  };

const full = 'write /var/lib/docker/tmp/x: no space left on device';
const down = 'Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?';
/** Docker Hub’s own, on a port where it does not listen. */
const hub = 'https://auth.docker.io:1';

/** What is wrong with a registry, by the name of the image that is asked for. */
const faults: Readonly<Record<string, (response: ServerResponse) => void>> = {
  limit: says(429, 'TOOMANYREQUESTS', 'You have reached your pull rate limit.'),
  full: says(404, 'UNKNOWN', full),
  lines: says(404, 'UNKNOWN', `x\n${down}\ntoomanyrequests: x`),
  all: says(429, 'TOOMANYREQUESTS', `x\n${down}`),
  leads: (response) => void response.writeHead(307, { Location: `${hub}/v2/` }).end(),
  asks: (response) => {
    const scheme = `Bearer realm="${hub}/token",service="registry.docker.io"`;
    response.writeHead(401, { 'WWW-Authenticate': scheme }).end('{}');
  },
  portal: (response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<html>Log in</html>');
  },
  broken: (response) => void response.writeHead(503).end(),
  gone: (response) => void response.writeHead(404).end(),
  forbidden: (response) => void response.writeHead(403).end(),
  arm: (response) => {
    const digest = `sha256:${'0'.repeat(64)}`;
    const type = 'application/vnd.docker.distribution.manifest.v2+json';
    const platform = { architecture: 'arm64', os: 'linux' };
    const manifests = [{ mediaType: type, size: 2, digest, platform }];
    response.writeHead(200, { 'Content-Type': index });
    response.end(JSON.stringify({ schemaVersion: 2, mediaType: index, manifests }));
  },
  /** It takes the question, and that is all. */
  silent: () => {},
};

export interface FakeRegistry {
  /** What stands before an image's name: an engine takes loopback without TLS. */
  readonly host: string;
  readonly close: () => void;
}

/** A registry on this machine's loopback with which something is wrong. */
export function fakeRegistry(): Promise<FakeRegistry> {
  const server: Server = createServer((request: IncomingMessage, response) => {
    // As a registry, or as any server.
    const image = /^\/(?:v2|files)\/([^/]+)\//.exec(request.url ?? '')?.[1];
    if (image === undefined) response.writeHead(200).end('{}');
    else (faults[image] ?? faults.gone)?.(response);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
      resolve({
        host,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}
